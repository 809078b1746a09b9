import type { Span } from '../fact.ts';
import { completeDate, NO_DATE } from '../outages/date-context.ts';
import { printedDates } from '../outages/calendar.ts';
import type { Line } from './line.ts';

/** The day on which a report was first published, from its publication history; null where none is printed. */
export function publishedOn(lines: readonly Line[]): { day: string; span: Span } | null {
  const days = printedDates(lines).flatMap((fact) => {
    if (fact.value.day === null || fact.value.year === null) return [];
    const completed = completeDate(fact, NO_DATE, null, []);
    return completed === null ? [] : [{ day: completed.day, span: fact.span }];
  });
  return days.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0] ?? null;
}
