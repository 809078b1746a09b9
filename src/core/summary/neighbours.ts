import type { Table } from '../table.ts';
import { CAUSES } from '../vocabulary.ts';

/** Within this many days the same category elsewhere may be the same fault. */
export const ELSEWHERE_DAYS = 14;

/** On one lane of an incident: the incidents just before and after it, whatever their cause. */
export interface LaneNeighbours {
  readonly lane: number;
  readonly before: number | null;
  readonly after: number | null;
}

export interface Neighbours {
  readonly lanes: readonly LaneNeighbours[];
  /** Incidents with no lane in common whose outage began in the same minute. */
  readonly sameMoment: readonly number[];
  /** Incidents elsewhere within `ELSEWHERE_DAYS` with the same category (unknown matches nothing), nearest first. */
  readonly sameCause: readonly number[];
}

/** What else happened around an incident, from the whole table: a filter does not change it. */
export function neighboursOf(table: Table, incident: number): Neighbours {
  const rows = rowsOf(table, incident);
  const lanes = [...new Set(rows.map((row) => table.lane[row]!))];
  const start = table.start[rows[0]!]!;
  const cause = table.cause[rows[0]!]!;
  const unknown = CAUSES.findIndex((term) => term.id === 'unknown');
  const starts = new Set(rows.filter((row) => table.timed[row] === 1).map((row) => table.start[row]!));
  const before = new Map<number, number>();
  const after = new Map<number, number>();
  const sameMoment: number[] = [];
  const sameCause: { other: number; distance: number }[] = [];
  for (let other = 0; other < table.incidentCount; other++) {
    if (other === incident) continue;
    let shares = false;
    let meets = false;
    for (const row of rowsOf(table, other)) {
      const lane = table.lane[row]!;
      if (starts.has(table.start[row]!) && table.timed[row] === 1) meets = true;
      if (!lanes.includes(lane)) continue;
      shares = true;
      if (other < incident) before.set(lane, other);
      else if (!after.has(lane)) after.set(lane, other);
    }
    if (shares) continue;
    if (meets) sameMoment.push(other);
    const first = table.firstRow[other]!;
    const distance = Math.abs(table.start[first]! - start);
    if (table.cause[first] === cause && cause !== unknown && distance <= ELSEWHERE_DAYS * 86_400_000) {
      sameCause.push({ other, distance });
    }
  }
  return {
    lanes: lanes.map((lane) => ({ lane, before: before.get(lane) ?? null, after: after.get(lane) ?? null })),
    sameMoment,
    sameCause: sameCause.sort((a, b) => a.distance - b.distance).map(({ other }) => other),
  };
}

function rowsOf(table: Table, incident: number): number[] {
  const first = table.firstRow[incident]!;
  return Array.from({ length: table.firstRow[incident + 1]! - first }, (_, at) => first + at);
}
