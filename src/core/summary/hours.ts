import { eachBit } from '../bitset.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { offsetAt } from '../time/offsets.ts';

/**
 * Outages by the hour of the week in which they began, Monday 00 first (168 counts), on the clock of
 * each lane's own zone, or of UTC when the view shows UTC. Outages with only a date have no hour.
 */
export function hoursOfWeek(table: Table, selection: Selection): { counts: Int32Array; outages: number; undated: number } {
  const counts = new Int32Array(168);
  const utc = selection.view.zone === 'utc';
  const { flags } = table.index.windows;
  let outages = 0;
  let undated = 0;
  eachBit(selection.rows, (row) => {
    if ((flags[table.window[row]!]! & 1) !== 0) {
      undated++;
      return;
    }
    const start = table.start[row]!;
    const offset = utc ? 0 : offsetAt(table.lanes[table.lane[row]!]!.offsets, start);
    // 1970-01-01 was a Thursday: 72 hours after the Monday of its week.
    const hour = (Math.floor((start + offset * 60_000) / 3_600_000) + 72) % 168;
    counts[(hour + 168) % 168]!++;
    outages++;
  });
  return { counts, outages, undated };
}
