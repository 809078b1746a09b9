import type { Bitset } from '../bitset.ts';
import { lanePlacesOf, MERGING } from '../lane-order.ts';
import type { Bounds } from '../select.ts';
import type { Table } from '../table.ts';
import { IMPACTS } from '../vocabulary.ts';

/** Parts of the rows that are merged apart: per place of the lane order its group. */
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
  const { from: first, place } = lanePlacesOf(table, set);
  const { start, end: ends, impact, merging } = table.laneOrder;
  const sets = impacts.length;
  const time = new Float64Array(sets * (groups?.count ?? 1));
  const byImpact = new Float64Array(IMPACTS.length * (groups?.count ?? 1));
  const reached = new Float64Array(time.length);
  for (let lane = 0; lane + 1 < first.length; lane++) {
    const from = bounds.from[lane]!;
    const to = bounds.to[lane]!;
    reached.fill(from);
    for (let at = first[lane]!; at < first[lane + 1]!; at++) {
      const i = place[at]!;
      if (merging[i] === MERGING.untimed) continue;
      const end = ends[i]! < to ? ends[i]! : to;
      const group = groups === null ? 0 : groups.of[i]!;
      if (merging[i] === MERGING.alone) {
        const begin = start[i]! > from ? start[i]! : from;
        if (end > begin) byImpact[group * IMPACTS.length + impact[i]!]! += end - begin;
        continue;
      }
      for (let k = 0; k < sets; k++) {
        if ((impacts[k]! & (1 << impact[i]!)) === 0) continue;
        // Outages of a lane are in order of start, so the latest end so far is all an overlap needs.
        const begin = Math.max(start[i]!, reached[group * sets + k]!);
        if (end <= begin) continue;
        time[group * sets + k]! += end - begin;
        reached[group * sets + k] = end;
      }
    }
  }
  for (let at = 0; at < time.length; at++) {
    const group = Math.floor(at / sets);
    for (let bit = 0; bit < IMPACTS.length; bit++)
      if ((impacts[at % sets]! & (1 << bit)) !== 0) time[at]! += byImpact[group * IMPACTS.length + bit]!;
  }
  return time;
}
