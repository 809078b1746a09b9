import type { OutageRecord } from '../dataset.ts';
import { figuresOf } from '../figures.ts';
import { LISTED } from './look.ts';
import type { Records } from './outage-records.ts';
import type { Ask, Figures } from './peer.ts';

const CONTROLS = ['instance', 'product', 'region', 'cause', 'trigger', 'impact'] as const;
type Control = (typeof CONTROLS)[number];

/** What the dashboard's overview shows of a selection, worked out from the outages that are left of plain objects. */
export interface ShownSummary extends Figures {
  readonly median: number;
  readonly p90: number;
  readonly unknownMinutes: number;
  readonly repeats: number;
  /** Milliseconds down under the rules. */
  readonly down: readonly number[];
  /** Minutes by `region|quarter`, overlaps once. */
  readonly cells: ReadonlyMap<string, number>;
  /** The latest outage of each of the latest incidents. */
  readonly latest: readonly OutageRecord[];
  readonly shown: readonly OutageRecord[];
}

/** @param shown in order of instance, then start */
export function summariseShown(shown: readonly OutageRecord[]): ShownSummary {
  const figures = figuresOf(shown);
  return {
    ...figures,
    p90: (figures.p90 ?? 0) / 60_000,
    cells: new Map([...figures.cells].map(([key, time]) => [key, time / 60_000])),
    latest: latestOf(shown),
    shown,
  };
}

/** The same with what else a library that filters by itself has groups for. */
export interface RecordSummary extends ShownSummary {
  /** Of each control the incidents behind each value, whatever is chosen in it. */
  readonly offered: readonly ReadonlyMap<string, ReadonlySet<number>>[];
  readonly causes: readonly { readonly cause: string; readonly incidents: number }[];
  /** Outages by the hour of the week in which they began; the last is of those without one. */
  readonly hours: readonly number[];
}

export function summarise({ outages }: Records, ask: Ask): RecordSummary {
  const shown = outages.filter((outage) => passes(outage, ask));
  const hours = Array.from({ length: 169 }, () => 0);
  for (const { hour } of shown) hours[hour]!++;
  return {
    ...summariseShown(shown),
    offered: CONTROLS.map((control) =>
      incidentsBy(
        outages.filter((outage) => passes(outage, ask, control)),
        control,
      ),
    ),
    causes: Array.from(incidentsBy(shown, 'cause'), ([cause, { size }]) => ({ cause, incidents: size })).sort(
      (a, b) => b.incidents - a.incidents,
    ),
    hours,
  };
}

function passes(outage: OutageRecord, ask: Ask, but?: Control): boolean {
  const { instance, region, cause, period } = ask;
  if (but !== 'instance' && instance !== undefined && outage.lane !== instance) return false;
  if (but !== 'region' && region !== undefined && outage.region !== region) return false;
  if (but !== 'cause' && cause !== undefined && outage.cause !== cause) return false;
  if (period === undefined) return true;
  const [from, to] = period;
  return outage.start < to && (outage.until > from || outage.start >= from);
}

function incidentsBy(outages: readonly OutageRecord[], control: Control): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const outage of outages) {
    for (const value of valuesOf(outage, control)) {
      const incidents = found.get(value);
      if (incidents === undefined) found.set(value, new Set([outage.incident]));
      else incidents.add(outage.incident);
    }
  }
  return found;
}

/** The values of a control that an outage has. */
function valuesOf(outage: OutageRecord, control: Control): readonly string[] {
  if (control === 'product') return outage.products;
  return [control === 'instance' ? outage.lane : outage[control]];
}

function latestOf(shown: readonly OutageRecord[]): OutageRecord[] {
  const first = new Map<number, OutageRecord>();
  for (const outage of shown) {
    const known = first.get(outage.incident);
    if (known === undefined || outage.start < known.start) first.set(outage.incident, outage);
  }
  return [...first.values()].sort((a, b) => b.start - a.start).slice(0, LISTED);
}

/** The outages that began last, latest first: for timelines that can't show all. */
export function latestFew(outages: readonly OutageRecord[], most: number): OutageRecord[] {
  return outages.toSorted((a, b) => b.start - a.start).slice(0, most);
}
