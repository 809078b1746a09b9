import type { Index } from './index-format.ts';

/** Orders of a table that are made once, so that no selection needs to be sorted. */

interface Rows {
  readonly lane: Int32Array;
  readonly start: Float64Array;
  readonly until: Float64Array;
  readonly timed: Uint8Array;
  readonly impact: Uint8Array;
}

/** The outages with a stated length, in order of lane, then start: the order in which overlaps are merged. */
export interface LaneOrder {
  /** Per row of the table its place in this order, or -1. */
  readonly placeOf: Int32Array;
  readonly row: Int32Array;
  readonly lane: Int32Array;
  readonly start: Float64Array;
  readonly until: Float64Array;
  /** Bit i for impact i of the vocabulary. */
  readonly impactBit: Uint8Array;
}

export function laneOrderOf({ lane, start, until, timed, impact }: Rows): LaneOrder {
  const row = Int32Array.from(lane.keys())
    .filter((at) => timed[at] === 1)
    .sort((a, b) => lane[a]! - lane[b]! || start[a]! - start[b]! || a - b);
  return {
    placeOf: placesIn(row, lane.length),
    row,
    lane: row.map((at) => lane[at]!),
    start: Float64Array.from(row, (at) => start[at]!),
    until: Float64Array.from(row, (at) => until[at]!),
    impactBit: Uint8Array.from(row, (at) => 1 << impact[at]!),
  };
}

/** The windows with a stated length, shortest first. */
export interface LengthOrder {
  /** Per window its place in this order, or -1. */
  readonly placeOf: Int32Array;
  readonly minutes: Float64Array;
}

export function lengthOrderOf({ windows }: Index): LengthOrder {
  const { start, until, flags } = windows;
  const window = Int32Array.from(start.keys())
    .filter((at) => flags[at] === 0)
    .sort((a, b) => until[a]! - start[a]! - (until[b]! - start[b]!) || a - b);
  return {
    placeOf: placesIn(window, start.length),
    minutes: Float64Array.from(window, (at) => (until[at]! - start[at]!) / 60),
  };
}

function placesIn(order: Int32Array, count: number): Int32Array {
  const places = new Int32Array(count).fill(-1);
  order.forEach((at, place) => {
    places[at] = place;
  });
  return places;
}
