import { addBit, bitsOf, emptyBitset, type Bitset } from '../bitset.ts';
import { oncePerSet, rowsOf } from '../row-lists.ts';
import type { Table } from '../table.ts';

export interface Lengths {
  /** Minutes of each window, ascending; a window on several instances is one length, not clipped. */
  readonly minutes: Float64Array;
  /** Null when there is no window with a stated length. */
  readonly median: number | null;
  readonly p90: number | null;
  readonly longest: number | null;
  /** The incident of the longest window, or -1. */
  readonly longestIncident: number;
  /** Windows whose length is not stated. */
  readonly untimed: number;
}

/** Of fewer lengths than this the ninth of ten is none that was measured. */
export const FEW_FOR_P90 = 10;

/** How long outages lasted, first to last stated impact ("outage length", not time to repair). */
export const lengths = oncePerSet(measureLengths);

function measureLengths(table: Table, rows: Bitset): Lengths {
  const { window } = table;
  const { placeOf, minutes: ordered } = table.lengthOrder;
  const list = rowsOf(table, rows);
  const places = emptyBitset(ordered.length);
  let untimed = 0;
  let longest = -1;
  let longestIncident = -1;
  let seen = -1;
  for (let i = 0; i < list.length; i++) {
    const row = list[i]!;
    if (window[row] === seen) continue;
    seen = window[row]!;
    const place = placeOf[seen]!;
    if (place < 0) {
      untimed++;
      continue;
    }
    addBit(places, place);
    if (longest < 0 || ordered[place]! > ordered[longest]!) {
      longest = place;
      longestIncident = table.incident[row]!;
    }
  }
  const found = bitsOf(places);
  const minutes = new Float64Array(found.length);
  for (let i = 0; i < found.length; i++) minutes[i] = ordered[found[i]!]!;
  return {
    minutes,
    median: quantile(minutes, 0.5),
    p90: quantile(minutes, 0.9),
    longest: minutes.at(-1) ?? null,
    longestIncident,
    untimed,
  };
}

/** Quantile of ascending values by linear interpolation (Hyndman and Fan, type 7); null of none. */
export function quantile(ascending: ArrayLike<number>, share: number): number | null {
  if (ascending.length === 0) return null;
  const place = (ascending.length - 1) * share;
  const below = Math.floor(place);
  const low = ascending[below]!;
  const high = ascending[Math.min(below + 1, ascending.length - 1)]!;
  return low + (high - low) * (place - below);
}
