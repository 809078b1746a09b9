import type { Table } from '#core/table.ts';
import { wholeDays } from '#core/time/day.ts';
import { dayInWords, localDate, minutesInWords, plural } from '#core/time/words.ts';

const DAY = 86_400_000;

/** When an incident's first outage began, epoch milliseconds. */
export function startOf(table: Table, incident: number): number {
  return table.start[table.firstRow[incident]!]!;
}

/** The day on which it began, on the clock of its first lane: `11 Apr 2026`. */
export function dayOf(table: Table, incident: number): string {
  const lane = table.lanes[table.lane[table.firstRow[incident]!]!]!;
  return dayInWords(localDate(startOf(table, incident), lane.timeZone));
}

/** `2 days after` for so many milliseconds, `13 h 5 min before` for less than a day, `at the same moment` for none. */
export function gapInWords(after: number): string {
  if (after === 0) return 'at the same moment';
  const length = Math.abs(after);
  const words = length < DAY ? minutesInWords(length / 60_000) : plural(wholeDays(0, length), 'day');
  return `${words} ${after < 0 ? 'before' : 'after'}`;
}
