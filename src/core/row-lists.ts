import { addBit, bitsOf, emptyBitset, type Bitset } from './bitset.ts';
import type { Table } from './table.ts';

/** A function of a table's set, worked out once for each set: several figures begin with the same list. */
export function oncePerSet<Result>(
  make: (table: Table, set: Bitset) => Result,
): (table: Table, set: Bitset) => Result {
  const made = new WeakMap<Bitset, Result>();
  return (table, set) => {
    let result = made.get(set);
    if (result === undefined) {
      result = make(table, set);
      made.set(set, result);
    }
    return result;
  };
}

/** The rows of a set in order of incident, then window. */
export const rowsOf = oncePerSet((_: Table, set) => bitsOf(set));

/** The outages of a set that have a stated length, in order of lane, then start. */
export interface TimedOutages {
  /** Places in the table's `laneOrder`. */
  readonly place: Int32Array;
  /** 1 where no other of them is open on the lane at any time of the outage. */
  readonly alone: Uint8Array;
}

export const timedOutages = oncePerSet((table, set): TimedOutages => {
  const { placeOf, lane, start, until } = table.laneOrder;
  const rows = rowsOf(table, set);
  const places = emptyBitset(lane.length);
  for (let i = 0; i < rows.length; i++) {
    const at = placeOf[rows[i]!]!;
    if (at >= 0) addBit(places, at);
  }
  const place = bitsOf(places);
  const alone = new Uint8Array(place.length).fill(1);
  let reached = -Infinity;
  for (let i = 1; i < place.length; i++) {
    const before = place[i - 1]!;
    const at = place[i]!;
    if (lane[at] !== lane[before]) {
      reached = -Infinity;
      continue;
    }
    if (until[before]! > reached) reached = until[before]!;
    if (start[at]! >= reached) continue;
    alone[i] = 0;
    // The one that reaches furthest may lie further back; it was marked when the next one met it.
    if (until[before]! > start[at]!) alone[i - 1] = 0;
  }
  return { place, alone };
});

/** The rows of each incident of a set: incident `incident[i]` has those from `from[i]` to `from[i + 1]` of `rows`. */
export interface Runs {
  readonly rows: Int32Array;
  readonly incident: Int32Array;
  readonly from: Int32Array;
}

export const runsOf = oncePerSet((table, set): Runs => {
  const rows = rowsOf(table, set);
  const incident = new Int32Array(rows.length);
  const from = new Int32Array(rows.length + 1);
  let count = 0;
  let seen = -1;
  for (let i = 0; i < rows.length; i++) {
    const at = table.incident[rows[i]!]!;
    if (at === seen) continue;
    seen = at;
    incident[count] = at;
    from[count++] = i;
  }
  from[count] = rows.length;
  return { rows, incident: incident.subarray(0, count), from: from.subarray(0, count + 1) };
});

/** The incidents that have a row in a set, in their order. */
export function incidentsOf(table: Table, set: Bitset): Int32Array {
  return runsOf(table, set).incident;
}
