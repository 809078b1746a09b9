import { decodeView, type View } from '#core/filter/codec.ts';
import { withValues } from '#core/filter/filter.ts';
import { readFigure } from '#core/figure/codec.ts';
import type { DaySpan } from '#core/figure/figure.ts';
import {
  concerns,
  dayAt,
  localTime,
  midnight,
  moments,
  naiveBounds,
  naiveOutages,
  passes,
  weighted,
  WEIGHTS,
  type NaiveOutage,
} from '#test/support/naive.ts';
import { realDataset } from '#test/support/real-data.ts';

const dataset = realDataset();
const all = naiveOutages(dataset);

/** What a figure should be and which incidents are behind it, counted from the records by hand, as it were. */
export interface Recount {
  readonly amount: number;
  readonly incidents: ReadonlySet<string>;
}

/** Recounts the figure that an address opens, from the incident records and nothing else of the core's figures. */
export function recountFigure(address: string, subject: string | null = null): Recount & { figure: string } {
  const url = new URL(address, 'http://localhost');
  const decoded = decodeView(url.searchParams);
  const view: View =
    subject === null ? decoded : { ...decoded, filter: withValues(decoded.filter, 'instance', [subject]) };
  const asked = readFigure(url.searchParams);
  if (asked === null || 'unread' in asked) throw new Error(`no figure in ${address}`);
  const { figure, part } = asked;
  const zoneOf = (outage: NaiveOutage): string => (view.zone === 'utc' ? 'UTC' : outage.lane.timeZone);
  const bounds = (lane: NaiveOutage['lane']): [number, number] => {
    const [from, to] = naiveBounds(view, dataset.catalog.asOf, lane);
    const zone = view.zone === 'utc' ? 'UTC' : lane.timeZone;
    const { from: first = null, to: last = null } = part.days ?? {};
    return [
      first === null ? from : Math.max(from, midnight(first, zone)),
      last === null ? to : Math.min(to, midnight(last, zone)),
    ];
  };
  const selected = all.filter((outage) => passes(outage, view, dataset, all));
  const firsts = new Map<string, NaiveOutage>();
  for (const outage of selected) {
    const known = firsts.get(outage.incident.id);
    if (known === undefined || outage.start < known.start) firsts.set(outage.incident.id, outage);
  }
  const shown = selected.filter((outage) => {
    const { incident, lane, window } = outage;
    const own: Record<string, (value: string) => boolean> = {
      instance: (value) => lane.id === value,
      region: (value) => lane.region === value,
      product: (value) => concerns(outage, value, dataset),
      cause: (value) => incident.cause.category === value,
      trigger: (value) => incident.cause.trigger === value,
      impact: (value) => window.impact === value,
    };
    const [from, to] = bounds(lane);
    const first = firsts.get(incident.id)!;
    const local = localTime(outage.start, zoneOf(outage));
    return (
      Object.entries(part.values ?? {}).every(([dimension, value]) => own[dimension]!(value)) &&
      outage.start < to &&
      (outage.until > from || outage.start >= from) &&
      within(part.began, dayAt(outage.start, zoneOf(outage))) &&
      within(part.firstBegan, dayAt(first.start, zoneOf(first))) &&
      (part.hour === undefined || (!outage.dateOnly && (local.dayOfWeek - 1) * 24 + local.hour === part.hour))
    );
  });
  const ids = (outages: readonly NaiveOutage[]): Set<string> =>
    new Set(outages.map(({ incident }) => incident.id));
  const minutes = weighted(moments(shown, bounds), view.rule);
  if (figure === 'minutes') {
    const timed = shown.filter(({ timed: stated, start, until, lane, window }) => {
      const [from, to] = bounds(lane);
      return stated && WEIGHTS[view.rule]![window.impact]! > 0 && Math.min(until, to) > Math.max(start, from);
    });
    return { figure, amount: minutes, incidents: ids(timed) };
  }
  if (figure === 'incidents') return { figure, amount: ids(shown).size, incidents: ids(shown) };
  if (figure === 'outages') return { figure, amount: shown.length, incidents: ids(shown) };
  if (figure === 'length') {
    const windows = new Map(shown.filter(({ timed }) => timed).map((outage) => [outage.window, outage]));
    const lengths = [...windows.values()].map(({ start, until }) => (until - start) / 60_000);
    return { figure, amount: median(lengths), incidents: ids([...windows.values()]) };
  }
  throw new Error(`no recount for ${figure}`);
}

function within(span: DaySpan | undefined, day: string): boolean {
  if (span === undefined) return true;
  return (span.from === null || day >= span.from) && (span.to === null || day < span.to);
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
