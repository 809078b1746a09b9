import { hasBit } from '#core/bitset.ts';
import { FLAG } from '#core/pack/index-format.ts';
import type { Table } from '#core/table.ts';
import { countInWords, dayInWords, instantInWords, localDate } from '#core/time/words.ts';
import { readerZone } from '../reader-zone.ts';
import type { Selected } from '../selected.ts';

/** When an incident began, as the page's lists say it: its first outage shown, on that lane's clock or the one chosen. */
export function beganInWords({ table, selection }: Selected, incident: number): string {
  const [from, to] = [table.firstRow[incident]!, table.firstRow[incident + 1]!];
  let row = from;
  while (row < to && !hasBit(selection.rows, row)) row++;
  // One that lies outside what is shown, as an earlier incident may, has its own first outage.
  if (row === to) row = from;
  const own = table.lanes[table.lane[row]!]!.timeZone;
  const start = table.start[row]!;
  const dateOnly = (table.index.windows.flags[table.window[row]!]! & FLAG.startDay) !== 0;
  if (dateOnly) return dayInWords(localDate(start, own));
  const { zone } = selection.view;
  return instantInWords(start, zone === 'instance' ? own : zone === 'utc' ? 'UTC' : readerZone());
}

/** The instances of an incident, four at most by name. */
export function lanesInWords(table: Table, incident: number): string {
  const names = new Set<string>();
  for (let row = table.firstRow[incident]!; row < table.firstRow[incident + 1]!; row++)
    names.add(table.lanes[table.lane[row]!]!.id);
  const list = [...names];
  return list.length > 4
    ? `${list.slice(0, 3).join(', ')} and ${countInWords(list.length - 3)} more`
    : list.join(', ');
}
