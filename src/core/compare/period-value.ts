import type { DaySpan } from '../figure/figure.ts';
import { addDays, addMonths } from '../time/day.ts';
import { isCalendarDate } from '../time/moment.ts';
import { bucketLabel, BUCKET_MONTHS, type BucketUnit } from '../time/buckets.ts';
import { dayInWords } from '../time/words.ts';

/** Days `[from, to)`, both ends set. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/** Reads `2024-01-01..2025-01-01`, the second day excluded; null where the text is no such period. */
export function readPeriodValue(text: string): Window | null {
  const [from = '', to = '', ...more] = text.split('..');
  if (more.length > 0 || !isCalendarDate(from) || !isCalendarDate(to) || from >= to) return null;
  return { from, to };
}

export function writePeriodValue({ from, to }: Window): string {
  return `${from}..${to}`;
}

const UNITS: readonly BucketUnit[] = ['year', 'half', 'quarter', 'month'];

/** `2024`, `Q3 2024`, `Jul 2024` for a whole one of the calendar, `1 Jan 2024 – 14 Mar 2024` for other days. */
export function windowInWords({ from, to }: Window): string {
  const unit = UNITS.find(
    (item) =>
      from.endsWith('-01') &&
      (Number(from.slice(5, 7)) - 1) % BUCKET_MONTHS[item] === 0 &&
      addMonths(from, BUCKET_MONTHS[item]) === to,
  );
  return unit === undefined ? daysInWords({ from, to }) : bucketLabel(unit, from);
}

/** `1 Jan 2024 – 31 Dec 2024`, both days included; one day alone is said once. */
export function daysInWords({ from, to }: Window): string {
  const last = addDays(to, -1);
  return from === last ? dayInWords(from) : `${dayInWords(from)} – ${dayInWords(last)}`;
}

/** The days that two spans share; null where they share none. An open side of the other span is no limit. */
export function sharedDays(window: Window, other: DaySpan): Window | null {
  const from = other.from !== null && other.from > window.from ? other.from : window.from;
  const to = other.to !== null && other.to < window.to ? other.to : window.to;
  return from < to ? { from, to } : null;
}
