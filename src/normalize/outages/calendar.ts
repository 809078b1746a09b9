import { isCalendarDate } from '#core/time/moment.ts';
import { addDays } from '#core/time/day.ts';
import type { Fact, PrintedDate } from '../fact.ts';
import { timeFactsOf } from '../parsers/time-facts.ts';
import type { Line } from '../structure/line.ts';

/** A whole day as `YYYY-MM-DD`, or null where the numbers are no day of the calendar (February 30). */
export function dayOf(year: number, month: number, day: number): string | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDate(text) ? text : null;
}

/** The dates printed on lines, in order. */
export function printedDates(lines: readonly Line[]): Fact<PrintedDate>[] {
  return lines
    .flatMap((line) => timeFactsOf(line.tokens))
    .map(({ fact }) => fact)
    .filter((fact): fact is Fact<PrintedDate> => fact.value.kind === 'date');
}

/** A day that a line names, and the date that names it. */
export interface NamedDay {
  readonly day: string;
  readonly fact: Fact<PrintedDate>;
}

/**
 * The days that some dates name. A date without a year takes the year of the next date that has one
 * ("July 26, Aug 19 and Aug 20 2016"), else that of the one before; lists and ranges give every day of them.
 */
export function namedDays(facts: readonly Fact<PrintedDate>[]): NamedDay[] {
  const named: NamedDay[] = [];
  facts.forEach((fact, at) => {
    const { month, day, moreDays, range } = fact.value;
    const year =
      fact.value.year ??
      facts.slice(at + 1).find(({ value }) => value.year !== null)?.value.year ??
      facts.slice(0, at).findLast(({ value }) => value.year !== null)?.value.year ??
      null;
    if (year === null || month === null || day === null) return;
    const first = dayOf(year, month, day);
    if (first === null) return;
    named.push({ day: first, fact });
    const last = moreDays.at(-1);
    if (range && last !== undefined) {
      const end = dayOf(year, month, last);
      for (let next = addDays(first, 1); end !== null && next <= end; next = addDays(next, 1))
        named.push({ day: next, fact });
    } else {
      for (const more of moreDays) {
        const listed = dayOf(year, month, more);
        if (listed !== null) named.push({ day: listed, fact });
      }
    }
  });
  return named;
}

/** `July 19, 2025` for `2025-07-19`, as messages print days. */
export function dayInWords(day: string): string {
  const [year = '', month = '1', date = '1'] = day.split('-');
  const names = 'January February March April May June July August September October November December'.split(
    ' ',
  );
  return `${names[Number(month) - 1] ?? ''} ${Number(date)}, ${year}`;
}
