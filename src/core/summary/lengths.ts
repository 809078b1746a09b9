import { eachBit, type Bitset } from '../bitset.ts';
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

/** How long outages lasted, first to last stated impact ("outage length", not time to repair). */
export function lengths(table: Table, rows: Bitset): Lengths {
  const minutes: number[] = [];
  let untimed = 0;
  let longestIncident = -1;
  let longest = -1;
  let seen = -1;
  eachBit(rows, (row) => {
    if (table.window[row] === seen) return;
    seen = table.window[row]!;
    if (table.timed[row] === 0) {
      untimed++;
      return;
    }
    const length = (table.until[row]! - table.start[row]!) / 60_000;
    minutes.push(length);
    if (length > longest) {
      longest = length;
      longestIncident = table.incident[row]!;
    }
  });
  const sorted = Float64Array.from(minutes).sort();
  return {
    minutes: sorted,
    median: quantile(sorted, 0.5),
    p90: quantile(sorted, 0.9),
    longest: longest < 0 ? null : longest,
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
