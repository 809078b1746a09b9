import type { Bitset } from '../bitset.ts';
import { rowsOf } from '../row-lists.ts';
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
  const { window, start, until, timed } = table;
  const list = rowsOf(table, rows);
  const shown = new Uint8Array(table.index.windows.start.length);
  const found = new Float64Array(list.length);
  let count = 0;
  let untimed = 0;
  let longest = -1;
  let longestIncident = -1;
  let seen = -1;
  for (let i = 0; i < list.length; i++) {
    const row = list[i]!;
    if (window[row] === seen) continue;
    seen = window[row]!;
    if (timed[row] === 0) {
      untimed++;
      continue;
    }
    const length = (until[row]! - start[row]!) / 60_000;
    shown[seen] = 1;
    found[count++] = length;
    if (length > longest) {
      longest = length;
      longestIncident = table.incident[row]!;
    }
  }
  const minutes = found.subarray(0, count);
  // A large part of the table is picked out of the order made for the whole of it; a small one is sorted.
  if (count < table.lengthOrder.window.length / 32) minutes.sort();
  else pickInOrder(table, shown, minutes);
  return {
    minutes,
    median: quantile(minutes, 0.5),
    p90: quantile(minutes, 0.9),
    longest: longest < 0 ? null : longest,
    longestIncident,
    untimed,
  };
}

function pickInOrder(table: Table, shown: Uint8Array, into: Float64Array): void {
  const { window, minutes } = table.lengthOrder;
  for (let i = 0, at = 0; i < window.length; i++) if (shown[window[i]!] === 1) into[at++] = minutes[i]!;
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
