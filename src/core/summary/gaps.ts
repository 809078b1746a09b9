import type { Bitset } from '../bitset.ts';
import { lanePlacesOf } from '../lane-order.ts';
import { oncePerSelection } from '../once-per-selection.ts';
import { quantile } from './lengths.ts';
import type { Table } from '../table.ts';

export interface Gaps {
  /** Minutes from the end of one merged outage to the start of the next on the same lane, of all lanes together, ascending. */
  readonly minutes: Float64Array;
  readonly median: number | null;
}

/**
 * The time between incidents of a selection, lane by lane as `quietSpells` has it for one, pooled:
 * the open spells before a lane's first outage and after its last are not among them.
 */
export const pooledGaps = oncePerSelection((table, { rows }): Gaps => {
  const gaps: number[] = [];
  eachGap(table, rows, (_, minutes) => gaps.push(minutes));
  const minutes = Float64Array.from(gaps).sort();
  return { minutes, median: quantile(minutes, 0.5) };
});

/** Calls `visit` with the length of each gap and the row of the outage that ended it. */
export function eachGap(table: Table, rows: Bitset, visit: (row: number, minutes: number) => void): void {
  const { from, place } = lanePlacesOf(table, rows);
  const { row, start } = table.laneOrder;
  for (let lane = 0; lane + 1 < from.length; lane++) {
    let reached = Infinity;
    for (let at = from[lane]!; at < from[lane + 1]!; at++) {
      const own = row[place[at]!]!;
      const begin = start[place[at]!]!;
      // An outage without a length still parts the quiet before it from the quiet after.
      const end = Math.max(table.until[own]!, begin + 1);
      if (begin > reached) visit(own, (begin - reached) / 60_000);
      reached = reached === Infinity ? end : Math.max(reached, end);
    }
  }
}
