import type { Bitset } from '../bitset.ts';
import { lanePlaces } from '../row-lists.ts';
import type { Bounds } from '../select.ts';
import type { Table } from '../table.ts';

/** Parts of the rows that are merged apart: per row its group. */
export interface Groups {
  readonly count: number;
  readonly of: ArrayLike<number>;
}

/**
 * Milliseconds covered by outages, each moment of a lane once, clipped to the bounds: one number for
 * each set of impacts, and with groups for each set within each group (group-major). Windows whose
 * length is not stated are left out.
 *
 * @param impacts sets of impacts, bit i for impact i of the vocabulary
 */
export function unionTime(
  table: Table,
  set: Bitset,
  bounds: Bounds,
  impacts: readonly number[],
  groups: Groups | null = null,
): Float64Array {
  const { row, lane, start, until, impactBit } = table.laneOrder;
  const places = lanePlaces(table, set);
  const sets = impacts.length;
  const time = new Float64Array(sets * (groups?.count ?? 1));
  const reached = new Float64Array(time.length);
  let current = -1;
  let to = 0;
  for (let p = 0; p < places.length; p++) {
    const i = places[p]!;
    const at = lane[i]!;
    if (at !== current) {
      current = at;
      to = bounds.to[at]!;
      reached.fill(bounds.from[at]!);
    }
    const begins = start[i]!;
    const ends = until[i]!;
    const end = ends < to ? ends : to;
    const bit = impactBit[i]!;
    const base = groups === null ? 0 : groups.of[row[i]!]! * sets;
    for (let k = 0; k < sets; k++) {
      if ((impacts[k]! & bit) === 0) continue;
      // Outages of a lane are in order of start, so the latest end so far is all an overlap needs.
      const before = reached[base + k]!;
      const from = begins > before ? begins : before;
      if (end <= from) continue;
      time[base + k]! += end - from;
      reached[base + k] = end;
    }
  }
  return time;
}
