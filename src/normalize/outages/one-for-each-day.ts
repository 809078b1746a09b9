import type { Fact, PrintedDate } from '../fact.ts';
import type { PrintedOutage } from './printed-outage.ts';

/**
 * An outage printed once for several days ("May 3 and 5, 2022 from 9:00 until 10:00", "May 3 - 5, daily …") as one for
 * each of them. A range of days without "daily" is left as it is: it may as well be one outage over days.
 */
export function oneForEachDay(outage: PrintedOutage): PrintedOutage[] {
  const { date } = outage.start;
  if (date === null || outage.end === null) return [outage];
  const { value } = date;
  const others = outage.alsoOn.map((fact) => ({
    ...fact,
    value: { ...fact.value, year: fact.value.year ?? value.year },
  }));
  const listed =
    value.range && !outage.daily
      ? []
      : daysOf(value).map((day) => ({ ...date, value: { ...value, day, moreDays: [] } }));
  const dates: Fact<PrintedDate>[] = [...others, ...(listed.length > 0 ? listed : [date])];
  const own = outage.end.date === null || outage.end.date === date;
  if (dates.length === 1 || !own) return [outage];
  return dates.map((one) => ({ ...outage, start: { ...outage.start, date: one } }));
}

function daysOf({ day, moreDays, range }: PrintedDate): number[] {
  const last = moreDays.at(-1);
  if (day === null || last === undefined) return [];
  return range
    ? Array.from({ length: Math.max(0, last - day + 1) }, (_, at) => day + at)
    : [day, ...moreDays];
}
