import { FLAG, type Index } from '../pack/index-format.ts';
import { oncePerSelection } from '../once-per-selection.ts';
import { rowsOf } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { offsetAt } from '../time/offsets.ts';

const HOUR = 3_600_000;
const NO_HOUR = 168;

/**
 * Outages by the hour of the week in which they began, Monday 00 first (168 counts), on the clock of
 * each lane's own zone, or of UTC when the view shows UTC. Outages with only a date have no hour.
 */
export const hoursOfWeek = oncePerSelection(countHours);

function countHours(
  table: Table,
  selection: Selection,
): { counts: Int32Array; outages: number; undated: number } {
  const counts = new Int32Array(NO_HOUR + 1);
  const hour = hoursOfRows(table, selection.view.zone === 'utc');
  const rows = rowsOf(table, selection.rows);
  for (let i = 0; i < rows.length; i++) counts[hour[rows[i]!]!]!++;
  const undated = counts[NO_HOUR]!;
  return { counts: counts.slice(0, NO_HOUR), outages: rows.length - undated, undated };
}

/** The hour of the week in which an outage began, 0..167 as in `hoursOfWeek`; 168 where only its date is stated. */
export function hourOfRow(table: Table, utc: boolean, row: number): number {
  return hoursOfRows(table, utc)[row]!;
}

const made = { local: new WeakMap<Index, Uint8Array>(), utc: new WeakMap<Index, Uint8Array>() };

/** Per row its hour of the week; worked out once for all rows. */
function hoursOfRows(table: Table, utc: boolean): Uint8Array {
  const known = made[utc ? 'utc' : 'local'];
  const hours =
    known.get(table.index) ??
    Uint8Array.from(table.start, (start, row) => {
      if ((table.index.windows.flags[table.window[row]!]! & FLAG.startDay) !== 0) return NO_HOUR;
      const offset = utc ? 0 : offsetAt(table.lanes[table.lane[row]!]!.offsets, start);
      // 1970-01-01 was a Thursday: 72 hours after the Monday of its week.
      return (((Math.floor((start + offset * 60_000) / HOUR) + 72) % 168) + 168) % 168;
    });
  known.set(table.index, hours);
  return hours;
}
