import { ascending } from './ascending.ts';
import type { Index } from './pack/index-format.ts';

/** The windows with a stated length, shortest first. */
export interface LengthOrder {
  /** Per window its place in this order, or -1. */
  readonly placeOf: Int32Array;
  readonly minutes: Float64Array;
}

export function lengthOrderOf({ windows }: Index): LengthOrder {
  const { start, until, flags } = windows;
  const timed = new Int32Array(start.length);
  let count = 0;
  for (let at = 0; at < timed.length; at++) if (flags[at] === 0) timed[count++] = at;
  const seconds = new Float64Array(count);
  for (let i = 0; i < count; i++) seconds[i] = until[timed[i]!]! - start[timed[i]!]!;
  const window = ascending(seconds);
  const minutes = new Float64Array(count);
  for (let place = 0; place < count; place++) {
    minutes[place] = seconds[window[place]!]! / 60;
    window[place] = timed[window[place]!]!;
  }
  return { placeOf: placesIn(window, start.length), minutes };
}

/** Per item its place in an order that lists items, or -1 where it is not listed. */
export function placesIn(order: Int32Array, count: number): Int32Array {
  const places = new Int32Array(count).fill(-1);
  for (let place = 0; place < order.length; place++) places[order[place]!] = place;
  return places;
}
