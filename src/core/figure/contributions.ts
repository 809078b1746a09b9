import { lanePlacesOf, MERGING } from '../lane-order.ts';
import { ruleOf } from '../rule.ts';
import type { Bounds, Selection } from '../select.ts';
import { levelsOf } from '../summary/weighing.ts';
import type { Table } from '../table.ts';

/**
 * The weighted minutes that each incident adds to the outage time of a selection, by incident. One whose
 * every minute is counted with another's adds 0; those that weigh nothing or lie outside the bounds are left out. Where outages of a lane overlap, a moment belongs to the one that began first, and what a heavier one
 * weighs more to the heavier. The sum is the outage time (`totals`), for it is the same sweep over the same windows.
 *
 * @param bounds epoch milliseconds per lane between which time counts
 */
export function minutesByIncident(
  table: Table,
  { rows, view }: Selection,
  bounds: Bounds,
): Map<number, number> {
  const { from: first, place } = lanePlacesOf(table, rows);
  const { start, end: ends, impact, merging, row } = table.laneOrder;
  const levels = levelsOf(ruleOf(view.rule));
  const reached = new Float64Array(levels.length);
  const minutes = new Map<number, number>();
  for (let lane = 0; lane + 1 < first.length; lane++) {
    reached.fill(bounds.from[lane]!);
    for (let at = first[lane]!; at < first[lane + 1]!; at++) {
      const i = place[at]!;
      if (merging[i] === MERGING.untimed) continue;
      const end = Math.min(ends[i]!, bounds.to[lane]!);
      if (end <= Math.max(start[i]!, bounds.from[lane]!)) continue;
      if (levels.every(({ impacts }) => (impacts & (1 << impact[i]!)) === 0)) continue;
      let added = 0;
      levels.forEach(({ impacts, share }, k) => {
        if ((impacts & (1 << impact[i]!)) === 0) return;
        const begin = Math.max(start[i]!, reached[k]!);
        if (end <= begin) return;
        added += (share * (end - begin)) / 60_000;
        reached[k] = end;
      });
      const incident = table.incident[row[i]!]!;
      minutes.set(incident, (minutes.get(incident) ?? 0) + added);
    }
  }
  return minutes;
}

/** Minutes at each weight above 0 that a rule knows, heaviest first: of every moment its highest weight. */
export interface WeightedMinutes {
  readonly weight: number;
  /** The impacts that weigh so, bit i for impact i of the vocabulary. */
  readonly impacts: number;
  readonly minutes: number;
}

/**
 * Splits outage time by the weight at which it counts. The time at a weight is the union of what weighs at least as
 * much, less the union of what weighs more.
 *
 * @param union milliseconds covered by the windows of a set of impacts
 */
export function byWeight(rule: string, union: (impacts: number) => number): WeightedMinutes[] {
  const levels = levelsOf(ruleOf(rule));
  let weight = levels.reduce((sum, { share }) => sum + share, 0);
  return levels.map(({ impacts, share }, k) => {
    const heavier = k === 0 ? 0 : levels[k - 1]!.impacts;
    const minutes = (union(impacts) - (k === 0 ? 0 : union(heavier))) / 60_000;
    const found = { weight, impacts: impacts & ~heavier, minutes };
    weight -= share;
    return found;
  });
}
