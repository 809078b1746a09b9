import { FLAG } from '../pack/index-format.ts';
import type { Table } from '../table.ts';

const MINUTE = 60_000;

/** On one lane of an incident: the incidents just before and after it, whatever their cause. */
export interface LaneNeighbours {
  readonly lane: number;
  readonly before: number | null;
  readonly after: number | null;
}

/** A minute in which an outage of the incident and one on another instance began. */
export interface SharedMinute {
  /** Epoch milliseconds of the minute's start. */
  readonly start: number;
  /** Lanes of the incident itself that went down then. */
  readonly lanes: readonly number[];
  /** Other incidents that went down then, each with its lanes that are not among `lanes`. */
  readonly others: readonly { readonly incident: number; readonly lanes: readonly number[] }[];
}

/** On each lane of an incident what came before and after, from the whole table: a filter does not change it. */
export function neighboursOf(table: Table, incident: number): LaneNeighbours[] {
  const lanes = [...new Set(rowsOf(table, incident).map((row) => table.lane[row]!))];
  const before = new Map<number, number>();
  const after = new Map<number, number>();
  for (let row = 0; row < table.rowCount; row++) {
    const lane = table.lane[row]!;
    const other = table.incident[row]!;
    if (other < incident) before.set(lane, other);
    else if (other > incident && !after.has(lane)) after.set(lane, other);
  }
  return lanes.map((lane) => ({ lane, before: before.get(lane) ?? null, after: after.get(lane) ?? null }));
}

/**
 * The minutes in which instances went down together with an incident's own: several of its own, or those of other
 * incidents. Outages with only a date have no minute. From the whole table: a filter does not change it.
 */
export function sharedMinutes(table: Table, incident: number): SharedMinute[] {
  const own = lanesByMinute(table, rowsOf(table, incident));
  const others = new Map<number, Map<number, Set<number>>>();
  // Incidents are in order of their first outage alone: any earlier one may have a window that begins in these minutes.
  for (let row = 0; row < table.rowCount; row++) {
    const other = table.incident[row]!;
    const minute = minuteOf(table, row);
    const lanes = minute === null ? undefined : own.get(minute);
    if (lanes === undefined || other === incident || lanes.has(table.lane[row]!)) continue;
    const found = others.get(minute!) ?? new Map<number, Set<number>>();
    others.set(minute!, found);
    const theirs = found.get(other) ?? new Set();
    found.set(other, theirs.add(table.lane[row]!));
  }
  return [...own]
    .map(([start, lanes]) => ({
      start,
      lanes: [...lanes],
      others: [...(others.get(start) ?? [])].map(([at, theirs]) => ({ incident: at, lanes: [...theirs] })),
    }))
    .filter((item) => item.lanes.length > 1 || item.others.length > 0)
    .sort((a, b) => a.start - b.start);
}

function lanesByMinute(table: Table, rows: readonly number[]): Map<number, Set<number>> {
  const byMinute = new Map<number, Set<number>>();
  for (const row of rows) {
    const minute = minuteOf(table, row);
    if (minute === null) continue;
    const lanes = byMinute.get(minute) ?? new Set();
    byMinute.set(minute, lanes.add(table.lane[row]!));
  }
  return byMinute;
}

/** The minute in which an outage began, or null where only its date is stated. */
function minuteOf(table: Table, row: number): number | null {
  if ((table.index.windows.flags[table.window[row]!]! & FLAG.startDay) !== 0) return null;
  return Math.floor(table.start[row]! / MINUTE) * MINUTE;
}

function rowsOf(table: Table, incident: number): number[] {
  const first = table.firstRow[incident]!;
  return Array.from({ length: table.firstRow[incident + 1]! - first }, (_, at) => first + at);
}
