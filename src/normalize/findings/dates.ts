import { addDays } from '#core/time/day.ts';
import type { Span } from '../fact.ts';
import { dayInWords, namedDays, printedDates, type NamedDay } from '../outages/calendar.ts';
import type { DraftOutage, Found } from '../outages/draft.ts';
import { findOutages } from '../outages/find-outages.ts';
import type { Line } from '../structure/line.ts';

/** The days that a title names; "September 30 - October 15, 2024" names every day between too. */
export function titleDays(lines: readonly Line[]): NamedDay[] {
  const days = namedDays(printedDates(lines));
  for (const line of lines) {
    for (const { start, end } of findOutages(line).outages) {
      const from = days.find(({ fact }) => fact.span.start === start.date?.span.start);
      const to = days.findLast(({ fact }) => fact.span.start === end?.date?.span.start);
      if (from === undefined || to === undefined) continue;
      for (
        let day = addDays(from.day, 1), more = 0;
        day < to.day && more < 400;
        day = addDays(day, 1), more++
      )
        days.push({ day, fact: to.fact });
    }
  }
  return days;
}

/** The introduction names a date, and neither an outage nor the title has it: left over from another report. */
export function introductionDate(
  introduction: readonly NamedDay[],
  title: readonly NamedDay[],
  outages: readonly DraftOutage[],
): Found[] {
  const [first] = introduction;
  if (first === undefined || outages.length === 0) return [];
  const known = (day: string): boolean =>
    title.some((one) => one.day === day) ||
    outages.some(({ start, end }) => day >= start.value.day && day <= (end ?? start).value.day);
  if (introduction.some(({ day }) => known(day))) return [];
  return [
    {
      code: 'introduction-date',
      message: `The introduction names ${list(introduction)}; the event is ${dayInWords(outages[0]!.start.value.day)}.`,
      spans: introduction.map(({ fact }) => fact.span),
    },
  ];
}

/** The title names other days than the outages begin on, or the same days of another year. */
export function titleDate(title: readonly NamedDay[], outages: readonly DraftOutage[]): Found[] {
  if (title.length === 0) return [];
  const other = outages.find(({ start }) => !title.some(({ day }) => day === start.value.day));
  if (other === undefined) return [];
  const { day } = other.start.value;
  const sameDay = title.find((one) => one.day.slice(5) === day.slice(5));
  const spans: Span[] = [...title.map(({ fact }) => fact.span), ...other.start.spans];
  if (sameDay !== undefined)
    return [
      {
        code: 'year-contradiction',
        message: `The title says ${sameDay.day.slice(0, 4)}; the timeline says ${day.slice(0, 4)}.`,
        spans,
      },
    ];
  return [
    {
      code: 'title-date',
      message: `The title names ${list(title)}; the timeline names ${dayInWords(day)}.`,
      spans,
    },
  ];
}

function list(days: readonly NamedDay[]): string {
  return [...new Set(days.map(({ day }) => dayInWords(day)))].slice(0, 4).join(' and ');
}
