import { rowsOf } from '../row-lists.ts';
import { ruleOf } from '../rule.ts';
import type { Bounds, Selection } from '../select.ts';
import { eachStretch } from '../summary/stretches.ts';
import { levelsOf } from '../summary/weighing.ts';
import type { Table } from '../table.ts';
import { IMPACTS } from '../vocabulary.ts';

/**
 * The weighted minutes that each incident adds to the outage time of a selection, by incident. One whose
 * every minute is counted with another's adds 0; those that weigh nothing or lie outside the bounds are left out. Where outages of a lane overlap, a moment belongs to the one that began first, and what a heavier one
 * weighs more to the heavier. The sum is the outage time (`totals`), for it is the same sweep over the same windows.
 *
 * @param bounds epoch milliseconds per lane between which time counts
 */
export function minutesByIncident(table: Table, selection: Selection, bounds: Bounds): Map<number, number> {
  const { weight } = ruleOf(selection.view.rule);
  const minutes = new Map<number, number>();
  for (const row of rowsOf(table, selection.rows)) {
    const lane = table.lane[row]!;
    const start = Math.max(table.start[row]!, bounds.from[lane]!);
    const end = Math.min(table.until[row]!, bounds.to[lane]!);
    if (table.timed[row] === 1 && end > start && weight[IMPACTS[table.impact[row]!]!.id] > 0)
      minutes.set(table.incident[row]!, 0);
  }
  eachStretch(table, { ...selection, bounds }, ({ row, start, end, share }) => {
    const incident = table.incident[row]!;
    minutes.set(incident, minutes.get(incident)! + (share * (end - start)) / 60_000);
  });
  return minutes;
}

/** Of some minutes by incident the incident with most, the earlier of equal ones, and its share of all; null where there are none. */
export function heaviestOf(
  minutes: ReadonlyMap<number, number>,
): { readonly incident: number; readonly share: number } | null {
  let [all, most, found] = [0, 0, -1];
  for (const [incident, value] of minutes) {
    all += value;
    if (value < most || (value === most && (found < 0 || incident > found))) continue;
    most = value;
    found = incident;
  }
  return most > 0 ? { incident: found, share: most / all } : null;
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
