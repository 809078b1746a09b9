import { lanePlacesOf, MERGING } from '../lane-order.ts';
import { ruleOf } from '../rule.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { IMPACTS } from '../vocabulary.ts';
import { levelsOf } from './weighing.ts';

/** Stretches of one lane's outage time that count: the first `count` entries, in order of the outages' start. */
export interface Segments {
  count: number;
  /** Epoch milliseconds. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** In (0, 1]. */
  readonly weight: Float64Array;
}

/**
 * Calls `visit` with the outage time of each lane that has any, clipped to the period, each moment once:
 * the weights of the segments over a moment add up to the highest weight of the windows open then.
 * Windows whose length is not stated are left out. The segments are good until `visit` returns: one
 * store serves all lanes.
 */
export function eachLaneSegments(
  table: Table,
  { rows, bounds, view }: Selection,
  visit: (lane: number, segments: Segments) => void,
): void {
  const { from: first, place } = lanePlacesOf(table, rows);
  const { start, end: ends, impact, merging } = table.laneOrder;
  const rule = ruleOf(view.rule);
  const levels = levelsOf(rule);
  const weights = IMPACTS.map(({ id }) => rule.weight[id]);
  const reached = new Float64Array(levels.length);
  const most = mostOnOneLane(first) * levels.length;
  const segments = {
    count: 0,
    start: new Float64Array(most),
    end: new Float64Array(most),
    weight: new Float64Array(most),
  };
  for (let lane = 0; lane + 1 < first.length; lane++) {
    const from = bounds.from[lane]!;
    const to = bounds.to[lane]!;
    reached.fill(from);
    let count = 0;
    for (let at = first[lane]!; at < first[lane + 1]!; at++) {
      const i = place[at]!;
      if (merging[i] === MERGING.untimed) continue;
      const end = ends[i]! < to ? ends[i]! : to;
      if (merging[i] === MERGING.alone) {
        const begin = start[i]! > from ? start[i]! : from;
        const weight = weights[impact[i]!]!;
        if (end <= begin || weight === 0) continue;
        segments.start[count] = begin;
        segments.end[count] = end;
        segments.weight[count++] = weight;
        continue;
      }
      for (let k = 0; k < levels.length; k++) {
        const { impacts, share } = levels[k]!;
        if ((impacts & (1 << impact[i]!)) === 0) continue;
        const begin = Math.max(start[i]!, reached[k]!);
        if (end <= begin) continue;
        reached[k] = end;
        segments.start[count] = begin;
        segments.end[count] = end;
        segments.weight[count++] = share;
      }
    }
    segments.count = count;
    if (count > 0) visit(lane, segments);
  }
}

function mostOnOneLane(from: Int32Array): number {
  let most = 0;
  for (let lane = 0; lane + 1 < from.length; lane++) most = Math.max(most, from[lane + 1]! - from[lane]!);
  return most;
}
