import type { Fact, PrintedDate } from '../fact.ts';
import { dayOf, type NamedDay } from './calendar.ts';

/** What is known of the date at a point of the timeline, from the lines before it. */
export interface DateContext {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly fact: Fact<PrintedDate> | null;
}

export const NO_DATE: DateContext = { year: null, month: null, day: null, fact: null };

/** A date completed to a day: how, and from what. */
export interface CompletedDay {
  readonly day: string;
  /** Null where the date was whole as printed. */
  readonly note: string | null;
  readonly facts: readonly Fact<PrintedDate>[];
}

/**
 * Completes a printed date: its year from the other end, from the dates before it, or from the title; its
 * month from the heading above; its day from the title where a timeline prints only month and year; the
 * order of day and month in "5/7/2019" from the title.
 */
export function completeDate(
  fact: Fact<PrintedDate>,
  context: DateContext,
  otherYear: number | null,
  elsewhere: readonly NamedDay[],
): CompletedDay | null {
  const { value } = fact;
  if (value.either !== null && value.year !== null) {
    const [a, b] = value.either;
    const days = [dayOf(value.year, a, b), dayOf(value.year, b, a)];
    const named = elsewhere.find(({ day }) => days.includes(day));
    return named === undefined
      ? null
      : {
          day: named.day,
          note: 'The order of day and month is that of the title.',
          facts: [fact, named.fact],
        };
  }
  const month = value.month ?? context.month;
  if (month === null) return null;
  const year =
    value.year ?? otherYear ?? yearFrom(context, month, value.day) ?? yearNamed(elsewhere, month, value.day);
  if (year === null) return null;
  if (value.day === null) {
    const named = elsewhere.filter(({ day }) => day.startsWith(`${year}-${String(month).padStart(2, '0')}-`));
    return named.length === 1
      ? {
          day: named[0]!.day,
          note: 'The day of the month is that of the title.',
          facts: [fact, named[0]!.fact],
        }
      : null;
  }
  const day = dayOf(year, month, value.day);
  if (day === null) return null;
  const complete = value.year !== null && value.month !== null;
  return {
    day,
    note: complete ? null : 'The year is not printed with this date; it is taken from the dates around it.',
    facts: context.fact !== null && !complete ? [context.fact, fact] : [fact],
  };
}

/** The year of the dates before; the next one where the month has gone back by more than half a year (December, January). */
function yearFrom({ year, month: before }: DateContext, month: number, day: number | null): number | null {
  if (year === null) return null;
  return before !== null && day !== null && before - month > 6 ? year + 1 : year;
}

function yearNamed(named: readonly NamedDay[], month: number, day: number | null): number | null {
  const days = named.map((one) => one.day);
  const same = days.find(
    (one) => Number(one.slice(5, 7)) === month && (day === null || Number(one.slice(8)) === day),
  );
  const years = new Set(days.map((one) => one.slice(0, 4)));
  if (same !== undefined) return Number(same.slice(0, 4));
  return years.size === 1 ? Number([...years][0]) : null;
}
