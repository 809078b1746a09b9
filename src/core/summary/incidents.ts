import { eachBit } from '../bitset.ts';
import type { Selection } from '../select.ts';
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
  readonly cause: number;
  readonly trigger: number;
  readonly findings: number;
}

/** The incidents of a selection in order of start. Minutes are of wall time, overlaps once, not clipped. */
export function incidentRows(table: Table, selection: Selection): IncidentRow[] {
  const list: IncidentRow[] = [];
  let rows: number[] = [];
  eachBit(selection.rows, (row) => {
    if (rows.length > 0 && table.incident[rows[0]!] !== table.incident[row]) {
      list.push(describe(table, rows));
      rows = [];
    }
    rows.push(row);
  });
  if (rows.length > 0) list.push(describe(table, rows));
  return list;
}

function describe(table: Table, rows: readonly number[]): IncidentRow {
  const first = rows[0]!;
  const incident = table.incident[first]!;
  const { incidents, windows } = table.index;
  const lane = table.lanes[table.lane[first]!]!;
  let minutes: number | null = null;
  let count = 0;
  let seen = -1;
  let impact = Infinity;
  let reached = -Infinity;
  for (const row of rows) {
    impact = Math.min(impact, table.impact[row]!);
    if (table.window[row] === seen) continue;
    seen = table.window[row]!;
    count++;
    if (table.timed[row] === 0) continue;
    // Windows of an incident are in order of start, so the latest end so far is all an overlap needs.
    const from = Math.max(table.start[row]!, reached);
    minutes = (minutes ?? 0) + Math.max(0, table.until[row]! - from) / 60_000;
    reached = Math.max(reached, table.until[row]!);
  }
  return {
    incident,
    id: incidents.id[incident]!,
    title: incidents.title[incident]!,
    start: table.start[first]!,
    zone: lane.timeZone,
    dateOnly: (windows.flags[table.window[first]!]! & 1) !== 0,
    lanes: [...new Set(rows.map((row) => table.lanes[table.lane[row]!]!.id))],
    region: lane.region,
    windows: count,
    minutes,
    impact,
    cause: incidents.cause[incident]!,
    trigger: incidents.trigger[incident]!,
    findings: incidents.findings[incident]!,
  };
}

export const INCIDENT_SORTS = ['began', 'length', 'impact', 'cause', 'trigger', 'title', 'instances'] as const;
export type IncidentSort = (typeof INCIDENT_SORTS)[number];

/** Sorts incident rows by a column; ties and unstated lengths end in order of start, latest first. */
export function sortIncidents(rows: readonly IncidentRow[], by: IncidentSort, descending: boolean): IncidentRow[] {
  const key: Record<IncidentSort, (row: IncidentRow) => number | string> = {
    began: (row) => row.start,
    length: (row) => row.minutes ?? -1,
    impact: (row) => row.impact,
    cause: (row) => row.cause,
    trigger: (row) => row.trigger,
    title: (row) => row.title,
    instances: (row) => row.lanes.join(),
  };
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const left = key[by](a);
    const right = key[by](b);
    if (left !== right) return (left < right ? -1 : 1) * sign;
    return b.start - a.start || (a.id < b.id ? -1 : 1);
  });
}
