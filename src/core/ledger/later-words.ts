import { countInWords, dayInWords, plural } from '../time/words.ts';
import { addDays } from '../time/day.ts';
import type { Table } from '../table.ts';

const DAY = 86_400_000;

/** `41 days later`; `less than a day later`. */
export function laterInWords(days: number): string {
  return days === 0 ? 'less than a day later' : `${plural(days, 'day')} later`;
}

/** A number of days that may be a half: `88`, `88.5`. */
export function daysInWords(days: number): string {
  const text = Number.isInteger(days) ? countInWords(days) : `${countInWords(Math.floor(days))}.5`;
  return `${text} ${days === 1 ? 'day' : 'days'}`;
}

/** `7 working days`. */
export function workingDaysInWords(days: number): string {
  return daysInWords(days).replace('day', 'working day');
}

/** `none collected in the 133 days to 11 Apr 2026`: from the beginning of an incident to the end of the data. */
export function noneSinceInWords(table: Table, incident: number): string {
  const start = table.start[table.firstRow[incident]!]!;
  const days = Math.max(0, Math.floor((table.asOfInstant - start) / DAY));
  const last = dayInWords(addDays(table.asOf, -1));
  return days === 0
    ? `none collected; the data ends on ${last}`
    : `none collected in the ${plural(days, 'day')} to ${last}`;
}
