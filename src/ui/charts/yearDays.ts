const DAY = 86_400_000;

/** A calendar date as `YYYY-MM-DD`. */
export type CalendarDate = string;

const toDate = (time: number): CalendarDate => new Date(time).toISOString().slice(0, 10);

/** The date `days` after another; negative goes back. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return toDate(Date.parse(date) + days * DAY);
}

/** The same day `years` later; 29 February becomes 28 February in a year without one. */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  const moved = `${year}${date.slice(4)}`;
  return toDate(Date.parse(moved)).slice(0, 7) === moved.slice(0, 7) ? moved : `${year}-02-28`;
}

/** Weekday of a date: 0 Monday … 6 Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return (new Date(date).getUTCDay() + 6) % 7;
}

/** The days of a year by weekday row (Monday first) and week column; undefined where the year has no day. */
export function yearWeeks(year: number): (CalendarDate | undefined)[][] {
  const first = Date.UTC(year, 0, 1);
  const days = (Date.UTC(year + 1, 0, 1) - first) / DAY;
  const lead = weekdayOf(toDate(first));
  const weeks = Math.ceil((lead + days) / 7);
  return Array.from({ length: 7 }, (_, weekday) =>
    Array.from({ length: weeks }, (_, week) => {
      const day = week * 7 + weekday - lead;
      return day >= 0 && day < days ? toDate(first + day * DAY) : undefined;
    }),
  );
}

/** How many week columns each month heads: a month begins at the column that holds its first day. */
export function monthSpans(year: number): number[] {
  const lead = weekdayOf(toDate(Date.UTC(year, 0, 1)));
  const startOf = (month: number) =>
    Math.floor((lead + (Date.UTC(year, month, 1) - Date.UTC(year, 0, 1)) / DAY) / 7);
  const weeks = yearWeeks(year)[0]!.length;
  return Array.from(
    { length: 12 },
    (_, month) => (month === 11 ? weeks : startOf(month + 1)) - startOf(month),
  );
}
