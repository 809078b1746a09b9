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
  const { lane, start, until, timed } = columns;
  const inOrder = (column: Uint8Array): Uint8Array => Uint8Array.from(row, (at) => column[at]!);
  const from = new Int32Array(laneCount + 1);
  for (let at = 0; at < lane.length; at++) from[lane[at]! + 1]!++;
  for (let at = 0; at < laneCount; at++) from[at + 1]! += from[at]!;
  const row = new Int32Array(lane.length);
  const filled = from.slice();
  for (let at = 0; at < lane.length; at++) row[filled[lane[at]!]!++] = at;
  for (let at = 0; at < laneCount; at++) sortByStart(row.subarray(from[at], from[at + 1]), start);
  const order = {
    from,
    placeOf: placesIn(row, lane.length),
    row,
    start: Float64Array.from(row, (at) => start[at]!),
    end: Float64Array.from(row, (at) => (timed[at] === 1 || until[at]! > start[at]! ? until[at]! : NaN)),
    impact: inOrder(columns.impact),
    cause: inOrder(columns.cause),
    trigger: inOrder(columns.trigger),
    vague: Uint8Array.from(row, (at) => 1 - timed[at]!),
  };
  return { ...order, merging: mergingOf(order) };
}

/**
 * Sorts rows by start, equal ones as they are. The table is in order of the incidents' start, so a row is seldom far
 * from its place: moving each there takes a step or two. Where many are far, a sort of the whole is quicker.
 */
function sortByStart(rows: Int32Array, start: Float64Array): void {
  let left = 8 * rows.length;
  for (let i = 1; i < rows.length; i++) {
    const row = rows[i]!;
    let place = i;
    for (; place > 0 && start[rows[place - 1]!]! > start[row]!; place--) rows[place] = rows[place - 1]!;
    rows[place] = row;
    left -= i - place;
    if (left < 0) {
      rows.sort((a, b) => start[a]! - start[b]! || a - b);
      return;
    }
  }
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
