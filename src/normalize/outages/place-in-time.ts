import { addDays } from '#core/time/day.ts';
import type { Fact, PrintedDate, Span } from '../fact.ts';
import { clockInWords, readClock, readClockPair } from './clock-reading.ts';
import { dayInWords, type NamedDay } from './calendar.ts';
import { completeDate, NO_DATE, type CompletedDay, type DateContext } from './date-context.ts';
import {
  UNKNOWN_IMPACT,
  type Draft,
  type DraftOutage,
  type Found,
  type Read,
  type Step,
  type WallTime,
} from './draft.ts';
import type { TimedLine } from './find-outages.ts';
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
        const drafted = draftOf(outage, context, elsewhere);
        if (drafted === null) {
          trace.push({
            by: 'place in time',
            did: 'dropped',
            what: 'an outage of which no date is known',
            span: outage.span,
          });
        } else {
          outages.push(drafted.outage);
          findings.push(...drafted.findings);
          context = contextAfter(drafted.outage, drafted.lastFact ?? context.fact);
        }
        done++;
      }
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

/** The two local times, once their days are known. */
function timesOf(
  printed: PrintedOutage,
  first: CompletedDay,
  last: CompletedDay | null,
): { ends: Pick<DraftOutage, 'start' | 'end'>; findings: Found[] } {
  const { start, end } = printed;
  const spansOf = (day: CompletedDay | null, clock: { readonly span: Span } | null): Span[] => [
    ...(day?.facts ?? []).map(({ span }) => span),
    ...(clock === null ? [] : [clock.span]),
  ];
  const read = (
    day: string,
    seconds: number | null,
    note: string | null,
    spans: readonly Span[],
  ): Read<WallTime> => ({
    value: seconds === 86_400 ? { day: addDays(day, 1), seconds: 0 } : { day, seconds },
    certainty: note === null ? 'certain' : 'implied',
    spans,
    note,
  });
  if (end === null) {
    const seconds = start.clock === null ? null : readClock(start.clock.value);
    const begin = read(first.day, seconds, first.note, spansOf(first, start.clock));
    return { ends: { start: begin, end: endByLength(printed, first.day, seconds) }, findings: [] };
  }
  if (start.clock === null || end.clock === null) {
    const day = last?.day ?? first.day;
    const seconds = (clock: typeof start.clock): number | null =>
      clock === null ? null : readClock(clock.value);
    return {
      ends: {
        start: read(first.day, seconds(start.clock), first.note, spansOf(first, start.clock)),
        end: read(day, seconds(end.clock), last?.note ?? null, spansOf(last ?? first, end.clock)),
      },
      findings: day < first.day ? [backwards(printed, dayInWords(first.day), dayInWords(day))] : [],
    };
  }
  const pair = readClockPair(start.clock.value, end.clock.value, last !== null && last.day === first.day);
  const night = last === null ? overnight(pair.start, pair.end, end.nextDay) : null;
  const endDay = last?.day ?? addDays(first.day, night === 'next-day' ? 1 : 0);
  const findings: Found[] = [];
  const clocks = [start.clock.span, end.clock.span];
  if (pair.fault !== null)
    findings.push({ code: 'meridiem', message: `In the timeline ${pair.fault}.`, spans: clocks });
  if (endDay < first.day || (endDay === first.day && pair.end < pair.start)) {
    const clocks = [start.clock, end.clock].map(({ value }) => clockInWords(value));
    findings.push(
      backwards(printed, `${dayInWords(first.day)}, ${clocks[0]}`, `${dayInWords(endDay)}, ${clocks[1]}`),
    );
  }
  const meridiemNote = 'AM or PM is not printed here; it is read as the other end makes it.';
  const endNote =
    night === 'next-day' && !end.nextDay
      ? 'No day is printed for the end; it lies before the start on the clock, so it is the next day.'
      : (last?.note ?? (pair.implied.end ? meridiemNote : null));
  return {
    ends: {
      start: read(
        first.day,
        pair.start,
        first.note ?? (pair.implied.start ? meridiemNote : null),
        spansOf(first, start.clock),
      ),
      end: read(endDay, pair.end, endNote, spansOf(last, end.clock)),
    },
    findings,
  };
}

function backwards({ span }: PrintedOutage, start: string, end: string): Found {
  return {
    code: 'end-before-start',
    message: `The timeline prints ${start} until ${end}: the end lies before the start.`,
    spans: [span],
  };
}

/** The end that follows from a length printed after a single moment, or null. */
function endByLength({ length }: PrintedOutage, day: string, seconds: number | null): Read<WallTime> | null {
  if (length === null || seconds === null) return null;
  const after = seconds + Math.round(length.value.minutes * 60);
  const value = { day: addDays(day, Math.floor(after / 86_400)), seconds: after % 86_400 };
  return {
    value,
    certainty: 'implied',
    spans: [length.span],
    note: 'The start and the length printed after it.',
  };
}

/**
 * Whether an end without a day of its own is on the next day. An end that lies more than twelve hours on
 * would be before noon read the other way, so a misprinted AM or PM is likelier than a night that long.
 */
function overnight(start: number, end: number, said: boolean): 'same-day' | 'next-day' {
  if (said) return 'next-day';
  return end < start && end + 86_400 - start <= 43_200 ? 'next-day' : 'same-day';
}

function fromContext(context: DateContext, elsewhere: readonly NamedDay[]): CompletedDay | null {
  if (context.fact !== null && context.year !== null && context.month !== null && context.day !== null) {
    const day = `${context.year}-${String(context.month).padStart(2, '0')}-${String(context.day).padStart(2, '0')}`;
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
    const [year, month, day] = completed.day.split('-').map(Number);
    return { year: year!, month: month!, day: day!, fact };
  }
  if (fact.value.month === null) return before;
  return { year: fact.value.year ?? before.year, month: fact.value.month, day: null, fact };
}

function contextAfter({ start }: DraftOutage, fact: Fact<PrintedDate> | null): DateContext {
  const [year, month, day] = start.value.day.split('-').map(Number);
  return { year: year!, month: month!, day: day!, fact };
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
