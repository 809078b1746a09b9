import { addDays } from '#core/time/day.ts';
import type { Fact, PrintedDate, TimeFact } from '../fact.ts';
import { dayOf, type NamedDay } from './calendar.ts';
import { completeDate, NO_DATE, type CompletedDay, type DateContext } from './date-context.ts';
import { UNKNOWN_IMPACT, type Draft, type DraftOutage, type Found, type Step } from './draft.ts';
import { timesOf } from './ends-in-time.ts';
import type { TimedLine } from './find-outages.ts';
import { oneForEachDay } from './one-for-each-day.ts';
import type { PrintedOutage } from './printed-outage.ts';

/**
 * Gives every printed outage its days and times of day, walking the timeline in order so that a date
 * holds for the times after it.
 *
 * @param elsewhere days that the title (else the introduction) names
 */
export function placeInTime(lines: readonly TimedLine[], elsewhere: readonly NamedDay[]): Draft {
  const outages: DraftOutage[] = [];
  const findings: Found[] = [];
  const trace: Step[] = [];
  let context: DateContext = NO_DATE;
  for (const { facts, outages: printed } of lines) {
    let done = 0;
    for (const placed of facts) {
      const { fact } = placed;
      const outage = printed[done];
      if (outage !== undefined && placed.from >= outage.from) {
        for (const one of oneForEachDay(outage)) {
          const drafted = draftOf(one, context, elsewhere);
          if (drafted === null) {
            const what = 'an outage of which no date is known';
            trace.push({ by: 'place in time', did: 'dropped', what, span: one.span });
            continue;
          }
          outages.push(drafted.outage);
          findings.push(...drafted.findings);
          context = contextAfter(drafted.outage, drafted.lastFact ?? context.fact);
        }
        done++;
      }
      if (saysNextDay(fact) && printed[done]?.start.date === null) context = dayAfter(context);
      if (
        fact.value.kind !== 'date' ||
        printed.some(({ from, to }) => placed.from >= from && placed.from < to)
      )
        continue;
      context = contextOf(fact as Fact<PrintedDate>, context, elsewhere);
    }
  }
  return { outages, findings, trace };
}

interface Drafted {
  readonly outage: DraftOutage;
  readonly findings: readonly Found[];
  readonly lastFact: Fact<PrintedDate> | null;
}

function draftOf(
  printed: PrintedOutage,
  context: DateContext,
  elsewhere: readonly NamedDay[],
): Drafted | null {
  const { start, end } = printed;
  const yearOf = (date: Fact<PrintedDate> | null | undefined): number | null => date?.value.year ?? null;
  // "from 16:20 to 16:31 on March 13": a date after both times is the date of both.
  const trails =
    end !== null && end.date !== null && end.clock !== null && end.date.span.start > end.clock.span.start;
  const contextless = context.day === null && (context.fact?.value.day ?? null) === null;
  const own = start.date ?? (trails || contextless ? (end?.date ?? null) : null);
  const first =
    own === null ? fromContext(context, elsewhere) : completeDate(own, context, yearOf(end?.date), elsewhere);
  if (first === null) return null;
  const around: DateContext = {
    year: Number(first.day.slice(0, 4)),
    month: Number(first.day.slice(5, 7)),
    day: null,
    fact: null,
  };
  const endDate = end?.date ?? null;
  const last = endDate === null || endDate === own ? null : completeDate(endDate, around, null, elsewhere);
  const findings = misprints(printed, [start.date, end?.date ?? null]);
  const times = timesOf(printed, first, last);
  return {
    outage: {
      printed,
      ...times.ends,
      zone: null,
      statedMinutes: printed.length?.value.minutes ?? null,
      impact: UNKNOWN_IMPACT,
    },
    findings: [...findings, ...times.findings],
    lastFact: end?.date ?? start.date,
  };
}

function saysNextDay({ value }: TimeFact): boolean {
  return value.kind === 'joint' && value.joint === 'next-day';
}

function dayOfContext({ year, month, day }: DateContext): string | null {
  return year === null || month === null || day === null ? null : dayOf(year, month, day);
}

/** "The next day from 9:00": the day after the one before. */
function dayAfter(context: DateContext): DateContext {
  const day = dayOfContext(context);
  return day === null ? context : contextOfDay(addDays(day, 1), context.fact);
}

function contextOfDay(text: string, fact: DateContext['fact']): DateContext {
  const [year, month, day] = text.split('-').map(Number);
  return { year: year!, month: month!, day: day!, fact };
}

function fromContext(context: DateContext, elsewhere: readonly NamedDay[]): CompletedDay | null {
  const day = dayOfContext(context);
  if (context.fact !== null && day !== null) {
    return {
      day,
      note: 'No date is printed with these times; it is the one before them.',
      facts: [context.fact],
    };
  }
  const [only, ...more] = new Map(elsewhere.map((one) => [one.day, one])).values();
  return only === undefined || more.length > 0
    ? null
    : { day: only.day, note: 'No date is printed with these times; it is the title’s.', facts: [only.fact] };
}

function contextOf(
  fact: Fact<PrintedDate>,
  before: DateContext,
  elsewhere: readonly NamedDay[],
): DateContext {
  const completed = completeDate(fact, before, null, elsewhere);
  if (completed !== null && fact.value.day !== null) {
    return contextOfDay(completed.day, fact);
  }
  if (fact.value.month === null) return before;
  return { year: fact.value.year ?? before.year, month: fact.value.month, day: null, fact };
}

function contextAfter({ start }: DraftOutage, fact: Fact<PrintedDate> | null): DateContext {
  return contextOfDay(start.value.day, fact);
}

function misprints(printed: PrintedOutage, dates: readonly (Fact<PrintedDate> | null)[]): Found[] {
  return dates.flatMap((fact): Found[] => {
    if (fact === null) return [];
    if (fact.value.misprint !== null)
      return [
        {
          code: 'date-misprint',
          message: `The timeline prints “${fact.value.misprint}”.`,
          spans: [fact.span],
        },
      ];
    if (fact.value.day === null && fact.value.either === null)
      return [
        {
          code: 'date-misprint',
          message: 'The timeline prints a month without a day.',
          spans: [printed.span],
        },
      ];
    return [];
  });
}
