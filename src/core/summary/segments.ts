import type { Bitset } from '../bitset.ts';
import type { Rule } from '../rule.ts';
import type { Bounds } from '../select.ts';
import type { Table } from '../table.ts';
import { IMPACTS } from '../vocabulary.ts';

/** Parts within which overlaps are merged: a group for each incident. */
export interface Groups {
  readonly count: number;
  readonly of: ((incident: number) => number) | null;
}

const ONE_GROUP: Groups = { count: 1, of: null };

/**
 * Calls `visit` with every stretch of outage time that counts, clipped to the bounds, each moment of
 * a lane once: the weights of the stretches over a moment add up to the highest weight of the windows
 * open then (worst weight wins). Windows whose length is not stated are left out.
 *
 * For a rule with weights w1 > w2 > … > 0 the weighted time is the sum over k of (wk - wk+1) times the
 * union of the windows that weigh at least wk, which needs one pass in order of start and no sorting.
 *
 * With `groups`, overlaps are merged only within a group of a lane: each group's own union.
 *
 * @param visit lane, start and end in epoch milliseconds, weight in (0, 1], the row that added it
 */
export function eachSegment(
  table: Table,
  rows: Bitset,
  bounds: Bounds,
  rule: Rule,
  visit: (lane: number, start: number, end: number, weight: number, row: number) => void,
  groups: Groups = ONE_GROUP,
): void {
  const weights = IMPACTS.map((impact) => rule.weight[impact.id]);
  const levels = [...new Set(weights)].filter((weight) => weight > 0).sort((a, b) => b - a);
  const shares = levels.map((weight, k) => weight - (levels[k + 1] ?? 0));
  // Per impact the first level it reaches; levels are in falling order, so it counts in all from there on.
  const reaches = weights.map((weight) => levels.findIndex((level) => weight >= level));
  const reached = new Float64Array(levels.length * groups.count);
  const { byLane, lane, start, until, timed, impact, incident } = table;
  const { words } = rows;
  let current = -1;
  for (let i = 0; i < byLane.length; i++) {
    const row = byLane[i]!;
    if ((words[row >>> 5]! & (1 << (row & 31))) === 0 || timed[row] === 0) continue;
    const at = lane[row]!;
    if (at !== current) {
      current = at;
      reached.fill(bounds.from[at]!);
    }
    const end = Math.min(until[row]!, bounds.to[at]!);
    const first = reaches[impact[row]!]!;
    if (first < 0) continue;
    const base = groups.of === null ? 0 : groups.of(incident[row]!) * levels.length;
    for (let k = first; k < levels.length; k++) {
      const from = Math.max(start[row]!, reached[base + k]!);
      if (end > from) {
        visit(at, from, end, shares[k]!, row);
        reached[base + k] = end;
      }
    }
  }
}
