import type { Texture, Tone } from '../theme/impactTextures.ts';

/** A quarter or a year along the axis; neighbours with one `group` (a year) share a label. */
export interface TrendPeriod {
  readonly id: string;
  readonly label: string;
  readonly group?: string;
  /** False where no reports were collected: hatched, not empty. */
  readonly covered?: boolean;
  /** The whole column in words: "Q1 2016: 4 incidents, 2 of them software defects". */
  readonly name: string;
}

/** One layer of the bars, lowest first; `values` runs along the periods. */
export interface TrendSeries {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly texture?: Texture;
  readonly values: readonly number[];
}

/** Labels for the foot of the chart: where (in periods) and what. Only those with room, evenly spaced. */
export function trendLabels(periods: readonly TrendPeriod[], width: number): { at: number; label: string }[] {
  const heads = periods.flatMap((period, at) => {
    if (period.group === undefined) return [{ at, label: period.label }];
    return period.group === periods[at - 1]?.group ? [] : [{ at, label: period.group }];
  });
  const pitch = width / Math.max(periods.length, 1);
  const room = (head: { label: string }) => head.label.length * 6.9 + 8;
  const collides = (head: { at: number; label: string }, next: { at: number } | undefined) =>
    next !== undefined && (next.at - head.at) * pitch < room(head);
  // A first year of few periods gives way, so that it doesn't thin out all the others.
  const even = heads[0] && collides(heads[0], heads[1]) ? heads.slice(1) : heads;
  const thinned = (every: number) => even.filter((_, i) => i % every === 0);
  const every =
    [1, 2, 3, 4, 5, 6, 10, 12].find((n) =>
      thinned(n).every((head, i, kept) => !collides(head, kept[i + 1])),
    ) ?? 20;
  return thinned(every).filter((head) => (periods.length - head.at) * pitch >= room(head) - 4);
}
