import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { isoDate } from '../time/day.ts';
import { wallOf } from '../time/zone.ts';

/** The days `[from, to)` that charts of a selection span: the period asked for, or all that was collected. */
export function shownDays(
  table: Table,
  selection: Selection,
): { readonly from: string; readonly to: string } {
  const covered = table.lanes.map((lane) => lane.coverage.from);
  if (table.rowCount > 0) covered.push(isoDate(wallOf(table.start[0]!, 'UTC')));
  const first = covered.reduce((least, day) => (day < least ? day : least), table.asOf);
  return { from: selection.days.from ?? first, to: selection.days.to ?? table.asOf };
}
