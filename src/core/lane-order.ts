import { sortedBy } from './ascending.ts';
import { addBit, bitsOf, emptyBitset } from './bitset.ts';
import { placesIn } from './length-order.ts';
import { oncePerSet, rowsOf } from './row-lists.ts';
import type { Table } from './table.ts';

/**
 * All rows laid lane after lane, each lane's in order of start: the order in which overlaps are merged
 * and lanes are drawn. Made once, so that no selection is sorted; columns are by place in this order.
 */
export interface LaneOrder {
  /** Lane `l` has the places from `from[l]` to `from[l + 1]`. */
  readonly from: Int32Array;
  /** Per row of the table its place. */
  readonly placeOf: Int32Array;
  readonly row: Int32Array;
  /** Epoch milliseconds; `end` is NaN where not even the day of the end is stated. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly impact: Uint8Array;
  readonly cause: Uint8Array;
  readonly trigger: Uint8Array;
  /** 1 where the length is not stated, so that no minutes are counted. */
  readonly vague: Uint8Array;
  readonly merging: Uint8Array;
}

/** How an outage's time is merged with that of others on its lane, in the whole table and so in each part of it. */
export const MERGING = { untimed: 0, alone: 1, overlapping: 2 } as const;

type Columns = Pick<Table, 'lane' | 'start' | 'until' | 'timed' | 'impact' | 'cause' | 'trigger'>;

export function laneOrderOf(columns: Columns, laneCount: number): LaneOrder {
  const { lane, start, until, timed, impact, cause, trigger } = columns;
  const count = lane.length;
  const from = new Int32Array(laneCount + 1);
  for (let at = 0; at < count; at++) from[lane[at]! + 1]!++;
  for (let at = 0; at < laneCount; at++) from[at + 1]! += from[at]!;
  const row = new Int32Array(count);
  const filled = from.slice();
  for (let at = 0; at < count; at++) row[filled[lane[at]!]!++] = at;
  for (let at = 0; at < laneCount; at++) sortByStart(row.subarray(from[at], from[at + 1]), start);
  const order = {
    from,
    placeOf: placesIn(row, count),
    row,
    start: new Float64Array(count),
    end: new Float64Array(count),
    impact: new Uint8Array(count),
    cause: new Uint8Array(count),
    trigger: new Uint8Array(count),
    vague: new Uint8Array(count),
  };
  // In the order of the rows, so that what is read lies side by side.
  for (let at = 0; at < count; at++) {
    const place = order.placeOf[at]!;
    order.start[place] = start[at]!;
    order.end[place] = timed[at] === 1 || until[at]! > start[at]! ? until[at]! : NaN;
    order.impact[place] = impact[at]!;
    order.cause[place] = cause[at]!;
    order.trigger[place] = trigger[at]!;
    order.vague[place] = 1 - timed[at]!;
  }
  return { ...order, merging: mergingOf(order) };
}

/** So many moves a row are fewer than a sort of all takes. */
const MOVES = 8;

/**
 * Sorts rows by start, equal ones as they are. Incidents come in order of start, and so do nearly all of their rows: the
 * few others are moved to their places, unless that turns out to be much.
 */
function sortByStart(rows: Int32Array, start: Float64Array): void {
  let moves = MOVES * rows.length;
  for (let i = 1; i < rows.length && moves >= 0; i++) {
    const row = rows[i]!;
    const key = start[row]!;
    let to = i;
    for (; to > 0 && start[rows[to - 1]!]! > key; to--) rows[to] = rows[to - 1]!;
    rows[to] = row;
    moves -= i - to;
  }
  if (moves < 0) rows.set(sortedBy(rows, (row) => start[row]!));
}

function mergingOf({ from, start, end, vague }: Omit<LaneOrder, 'merging'>): Uint8Array {
  const merging = new Uint8Array(start.length);
  for (let lane = 0; lane + 1 < from.length; lane++) {
    let reached = -Infinity;
    let furthest = -1;
    for (let at = from[lane]!; at < from[lane + 1]!; at++) {
      if (vague[at] === 1) continue;
      merging[at] = MERGING.alone;
      if (start[at]! < reached) merging[at] = merging[furthest] = MERGING.overlapping;
      if (end[at]! > reached) {
        reached = end[at]!;
        furthest = at;
      }
    }
  }
  return merging;
}

/** The rows of a set by lane: lane `l` has those from `from[l]` to `from[l + 1]` of `place`, places in the lane order. */
export interface LanePlaces {
  readonly from: Int32Array;
  readonly place: Int32Array;
}

export const lanePlacesOf = oncePerSet((table, set): LanePlaces => {
  const { placeOf, from: all } = table.laneOrder;
  const rows = rowsOf(table, set);
  const places = emptyBitset(table.rowCount);
  for (let i = 0; i < rows.length; i++) addBit(places, placeOf[rows[i]!]!);
  const place = bitsOf(places);
  const from = new Int32Array(all.length);
  for (let lane = 0, i = 0; lane + 1 < from.length; lane++) {
    while (i < place.length && place[i]! < all[lane + 1]!) i++;
    from[lane + 1] = i;
  }
  return { from, place };
});
