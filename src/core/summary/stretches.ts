import { lanePlacesOf, MERGING } from '../lane-order.ts';
import { ruleOf } from '../rule.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { levelsOf } from './weighing.ts';

/** A stretch of a lane's outage time, and the outage to which it is put down. */
export interface Stretch {
  /** A row of the table. */
  readonly row: number;
  readonly lane: number;
  /** Epoch milliseconds. */
  readonly start: number;
  readonly end: number;
  /** In (0, 1]: what it adds to the weight of its moments. */
  readonly share: number;
}

/**
 * Calls `visit` with all outage time of a selection, clipped to the period: the shares over a moment of a lane add up
 * to the highest weight of the windows open then. Where outages overlap, a moment is put down to the one that began
 * first, and what a heavier one weighs more to the heavier. Windows whose length is not stated are left out.
 */
export function eachStretch(
  table: Table,
  { rows, bounds, view }: Selection,
  visit: (stretch: Stretch) => void,
): void {
  const { from: first, place } = lanePlacesOf(table, rows);
  const { start, end: ends, impact, merging, row } = table.laneOrder;
  const levels = levelsOf(ruleOf(view.rule));
  const reached = new Float64Array(levels.length);
  for (let lane = 0; lane + 1 < first.length; lane++) {
    reached.fill(bounds.from[lane]!);
    for (let at = first[lane]!; at < first[lane + 1]!; at++) {
      const i = place[at]!;
      if (merging[i] === MERGING.untimed) continue;
      const end = Math.min(ends[i]!, bounds.to[lane]!);
      levels.forEach(({ impacts, share }, k) => {
        if ((impacts & (1 << impact[i]!)) === 0) return;
        const begin = Math.max(start[i]!, reached[k]!);
        if (end <= begin) return;
        reached[k] = end;
        visit({ row: row[i]!, lane, start: begin, end, share });
      });
    }
  }
}
