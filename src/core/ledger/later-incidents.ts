import type { Table } from '../table.ts';
import { wholeDays } from '../time/day.ts';
import { CAUSES } from '../vocabulary.ts';

/** A later incident, and the whole days of 24 hours between the two beginnings. */
export interface LaterIncident {
  /** Its place in the table. */
  readonly incident: number;
  readonly days: number;
}

/** For each incident of a table those that began later, of the same first category, on the same or a sister instance. */
export interface LaterIncidents {
  /** The nearest, or null where none was collected. */
  first(incident: number): LaterIncident | null;
  /** All of them, nearest first. */
  all(incident: number): readonly LaterIncident[];
}

const found = new WeakMap<Table, LaterIncidents>();

/**
 * What was collected after each incident, from the whole table: a filter does not change it. The sister rule is that of
 * `findRepeats`: of two incidents the later one's instance has the earlier one's among its sisters, or is the same. Unknown
 * causes match nothing; incidents whose first outages begin at one instant are one event.
 */
export function laterIncidents(table: Table): LaterIncidents {
  const known = found.get(table) ?? find(table);
  found.set(table, known);
  return known;
}

function find(table: Table): LaterIncidents {
  const { firstRow, incidentCount } = table;
  const lists = listsOf(table);
  const kin = kinAfter(table);
  const unknown = CAUSES.findIndex((term) => term.id === 'unknown');
  const startOf = (incident: number): number => table.start[firstRow[incident]!]!;
  const stamps = new Int32Array(incidentCount).fill(-1);

  /** Calls `visit` with where the later incidents of each lane's list begin. */
  const each = (incident: number, visit: (list: Int32Array, from: number) => void): void => {
    const cause = table.index.incidents.cause[incident]!;
    if (cause === unknown) return;
    const start = startOf(incident);
    for (let row = firstRow[incident]!; row < firstRow[incident + 1]!; row++)
      for (const lane of kin[table.lane[row]!]!) {
        const list = lists[lane * CAUSES.length + cause];
        if (list !== undefined)
          visit(
            list,
            firstAfter(list, (other) => startOf(other) > start),
          );
      }
  };
  const at = (incident: number, other: number): LaterIncident => ({
    incident: other,
    days: wholeDays(startOf(incident), startOf(other)),
  });
  return {
    first(incident) {
      let nearest = incidentCount;
      each(incident, (list, from) => {
        if (from < list.length) nearest = Math.min(nearest, list[from]!);
      });
      return nearest === incidentCount ? null : at(incident, nearest);
    },
    all(incident) {
      const later: number[] = [];
      each(incident, (list, from) => {
        for (let i = from; i < list.length; i++) {
          const other = list[i]!;
          if (stamps[other] === incident) continue;
          stamps[other] = incident;
          later.push(other);
        }
      });
      // Incidents are in order of start, so their places are too. The stamps must not outlive this call.
      for (const other of later) stamps[other] = -1;
      return later.sort((a, b) => a - b).map((other) => at(incident, other));
    },
  };
}

/** The incidents of each lane and cause, in order of start. */
function listsOf(table: Table): readonly (Int32Array | undefined)[] {
  const { firstRow, lane, incidentCount } = table;
  const lists: (number[] | undefined)[] = [];
  for (let incident = 0; incident < incidentCount; incident++) {
    const cause = table.index.incidents.cause[incident]!;
    for (let row = firstRow[incident]!; row < firstRow[incident + 1]!; row++) {
      const list = (lists[lane[row]! * CAUSES.length + cause] ??= []);
      if (list.at(-1) !== incident) list.push(incident);
    }
  }
  return Array.from(lists, (list) => (list === undefined ? undefined : Int32Array.from(list)));
}

/** Per lane itself and the lanes that have it among their sisters. */
function kinAfter({ lanes }: Pick<Table, 'lanes'>): readonly (readonly number[])[] {
  const laneAt = new Map(lanes.map((lane, at) => [lane.id, at]));
  const kin: Set<number>[] = lanes.map((_, at) => new Set([at]));
  lanes.forEach(({ sisters }, at) => {
    for (const id of sisters) {
      const sister = laneAt.get(id);
      if (sister !== undefined) kin[sister]!.add(at);
    }
  });
  return kin.map((set) => [...set]);
}

/** The first place of an ordered list from which on a condition holds; its length if none. */
function firstAfter(list: Int32Array, holds: (incident: number) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
