import type { Index } from './index-format.ts';

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

/** Per item its place in an order that lists items, or -1 where it is not listed. */
export function placesIn(order: Int32Array, count: number): Int32Array {
  const places = new Int32Array(count).fill(-1);
  order.forEach((at, place) => {
    places[at] = place;
  });
  return places;
}
