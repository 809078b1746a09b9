import { timedOutages } from '../row-lists.ts';
import { ruleOf } from '../rule.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { levelsOf } from './weighing.ts';

/**
 * Calls `visit` with every stretch of outage time that counts, in order of lane, then start of the
 * outage, clipped to the period, each moment of a lane once: the weights of the stretches over a moment
 * add up to the highest weight of the windows open then. Windows whose length is not stated are left out.
 *
 * @param visit lane, start and end in epoch milliseconds, weight in (0, 1]
 */
export function eachSegment(
  table: Table,
  { rows, bounds, view }: Selection,
  visit: (lane: number, start: number, end: number, weight: number) => void,
): void {
  const { lane, start, until, impactBit } = table.laneOrder;
  const { place } = timedOutages(table, rows);
  const levels = levelsOf(ruleOf(view.rule));
  const reached = new Float64Array(levels.length);
  let current = -1;
  let to = 0;
  for (let p = 0; p < place.length; p++) {
    const i = place[p]!;
    const at = lane[i]!;
    if (at !== current) {
      current = at;
      to = bounds.to[at]!;
      reached.fill(bounds.from[at]!);
    }
    const end = Math.min(until[i]!, to);
    for (let k = 0; k < levels.length; k++) {
      const { impacts, share } = levels[k]!;
      if ((impacts & impactBit[i]!) === 0) continue;
      const from = Math.max(start[i]!, reached[k]!);
      if (end <= from) continue;
      reached[k] = end;
      visit(at, from, end, share);
    }
  }
}
