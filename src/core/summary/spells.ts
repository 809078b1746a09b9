import { union, type Interval } from '../time/interval.ts';
import { rowsOf } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { quantile } from './lengths.ts';

export interface Spells {
  /** Gaps between merged outages of one lane, milliseconds, ascending; first and last open gaps are not among them. */
  readonly gaps: Float64Array;
  readonly median: number | null;
  readonly longest: Interval | null;
  /** From the end of the last outage to the end of the period, or of what reports cover; null where it ends no earlier. */
  readonly since: Interval | null;
}

/** Time between incidents on a lane: end of one merged outage to the start of the next (IEC mean up time). */
export function quietSpells(table: Table, selection: Selection, lane: number): Spells {
  const intervals: Interval[] = [];
  for (const row of rowsOf(table, selection.rows)) {
    if (table.lane[row] !== lane) continue;
    intervals.push({ start: table.start[row]!, end: Math.max(table.until[row]!, table.start[row]! + 1) });
  }
  const merged = union(intervals);
  const spells = merged.slice(1).map((item, at) => ({ start: merged[at]!.end, end: item.start }));
  const gaps = Float64Array.from(spells, (spell) => spell.end - spell.start).sort();
  const longest = spells.reduce<Interval | null>(
    (best, spell) => (best === null || spell.end - spell.start > best.end - best.start ? spell : best),
    null,
  );
  const last = merged.at(-1);
  const until = Math.min(selection.bounds.to[lane]!, table.lanes[lane]!.coveredTo);
  const since = last !== undefined && last.end < until ? { start: last.end, end: until } : null;
  return { gaps, median: quantile(gaps, 0.5), longest, since };
}
