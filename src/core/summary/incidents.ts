import { FLAG } from '../pack/index-format.ts';
import { textAt } from '../pack/text-column.ts';
import type { Runs } from '../row-lists.ts';
import type { Table } from '../table.ts';

/** An incident as a list shows it. */
export interface IncidentRow {
  /** Place in the table. */
  readonly incident: number;
  readonly id: string;
  readonly title: string;
  /** Start of its first selected outage, epoch milliseconds, the zone it is written in, and whether only the day is known. */
  readonly start: number;
  readonly zone: string;
  readonly dateOnly: boolean;
  /** Lanes of its selected outages. */
  readonly lanes: readonly string[];
  readonly region: string;
  /** Selected windows, and the wall time that they cover together; null when none has a stated length. */
  readonly windows: number;
  readonly minutes: number | null;
  /** Places in the vocabularies; the worst impact of the selected outages. */
  readonly impact: number;
  /** Whether some of the selected outages have a lesser impact than that. */
  readonly mixed: boolean;
  readonly cause: number;
  readonly trigger: number;
  readonly findings: number;
}

/** The start of each run: of its first selected outage, epoch milliseconds. */
export function startsOf(table: Table, { rows, from, incident }: Runs): Float64Array {
  const starts = new Float64Array(incident.length);
  for (let at = 0; at < starts.length; at++) starts[at] = table.start[rows[from[at]!]!]!;
  return starts;
}

/** Minutes of wall time that the windows of a run cover together; null when none has a stated length. */
export function wallMinutes(table: Table, { rows, from }: Runs, at: number): number | null {
  const { window, start, until, timed } = table;
  let minutes: number | null = null;
  let seen = -1;
  let reached = -Infinity;
  for (let i = from[at]!; i < from[at + 1]!; i++) {
    const row = rows[i]!;
    if (window[row] === seen || timed[row] === 0) continue;
    seen = window[row]!;
    // Windows of an incident are in order of start, so the latest end so far is all an overlap needs.
    minutes = (minutes ?? 0) + Math.max(0, until[row]! - Math.max(start[row]!, reached)) / 60_000;
    reached = Math.max(reached, until[row]!);
  }
  return minutes;
}

/** The worst impact of a run, as a place in the vocabulary. */
export function worstImpact(table: Table, { rows, from }: Runs, at: number): number {
  let worst = Infinity;
  for (let i = from[at]!; i < from[at + 1]!; i++) worst = Math.min(worst, table.impact[rows[i]!]!);
  return worst;
}

/** Whether the rows of a run differ in impact. */
function isMixed(table: Table, { rows, from }: Runs, at: number): boolean {
  const first = table.impact[rows[from[at]!]!];
  for (let i = from[at]! + 1; i < from[at + 1]!; i++) if (table.impact[rows[i]!] !== first) return true;
  return false;
}

/** The lanes of a run in the order of its rows. */
export function lanesOfRun(table: Table, { rows, from }: Runs, at: number): string[] {
  const names = new Set<string>();
  for (let i = from[at]!; i < from[at + 1]!; i++) names.add(table.lanes[table.lane[rows[i]!]!]!.id);
  return [...names];
}

/** One incident of a selection's runs as a list shows it. Minutes are of wall time, overlaps once, not clipped. */
export function describe(table: Table, runs: Runs, at: number): IncidentRow {
  const { rows, from } = runs;
  const first = rows[from[at]!]!;
  const incident = table.incident[first]!;
  const { incidents, windows } = table.index;
  const lane = table.lanes[table.lane[first]!]!;
  return {
    incident,
    id: textAt(incidents.id, incident),
    title: textAt(incidents.title, incident),
    start: table.start[first]!,
    zone: lane.timeZone,
    dateOnly: (windows.flags[table.window[first]!]! & FLAG.startDay) !== 0,
    lanes: lanesOfRun(table, runs, at),
    region: lane.region,
    windows: new Set(rows.subarray(from[at]!, from[at + 1]!).map((row) => table.window[row]!)).size,
    minutes: wallMinutes(table, runs, at),
    impact: worstImpact(table, runs, at),
    mixed: isMixed(table, runs, at),
    cause: incidents.cause[incident]!,
    trigger: incidents.trigger[incident]!,
    findings: incidents.findings[incident]!,
  };
}

export const INCIDENT_SORTS = [
  'began',
  'length',
  'impact',
  'cause',
  'trigger',
  'title',
  'instances',
] as const;
export type IncidentSort = (typeof INCIDENT_SORTS)[number];
