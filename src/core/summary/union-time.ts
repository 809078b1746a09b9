import type { Bitset } from '../bitset.ts';
import { timedOutages } from '../row-lists.ts';
import type { Bounds } from '../select.ts';
import type { Table } from '../table.ts';
import { IMPACTS } from '../vocabulary.ts';

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
  const { place, alone } = timedOutages(table, set);
  const sets = impacts.length;
  const time = new Float64Array(sets * (groups?.count ?? 1));
  const byImpact = new Float64Array(SETS * (groups?.count ?? 1));
  const reached = new Float64Array(time.length);
  let current = -1;
  let from = 0;
  let to = 0;
  for (let p = 0; p < place.length; p++) {
    const i = place[p]!;
    const at = lane[i]!;
    if (at !== current) {
      current = at;
      from = bounds.from[at]!;
      to = bounds.to[at]!;
      reached.fill(from);
    }
    const begins = start[i]!;
    const end = until[i]! < to ? until[i]! : to;
    const group = groups === null ? 0 : groups.of[row[i]!]!;
    if (alone[p] === 1) {
      const begin = begins > from ? begins : from;
      if (end > begin) byImpact[group * SETS + impactBit[i]!]! += end - begin;
      continue;
    }
    for (let k = 0; k < sets; k++) {
      if ((impacts[k]! & impactBit[i]!) === 0) continue;
      // Outages of a lane are in order of start, so the latest end so far is all an overlap needs.
      const begin = Math.max(begins, reached[group * sets + k]!);
      if (end <= begin) continue;
      time[group * sets + k]! += end - begin;
      reached[group * sets + k] = end;
    }
  }
  for (let at = 0; at < time.length; at++) {
    const group = Math.floor(at / sets);
    for (let bit = 1; bit < SETS; bit *= 2)
      if ((impacts[at % sets]! & bit) !== 0) time[at]! += byImpact[group * SETS + bit]!;
  }
  return time;
}

/** Sets of impacts there are. */
const SETS = 2 ** IMPACTS.length;
