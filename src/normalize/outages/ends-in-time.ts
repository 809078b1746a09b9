import { addDays } from '#core/time/day.ts';
import type { Span } from '../fact.ts';
import { dayInWords } from './calendar.ts';
import { clockInWords, readClock, readClockPair } from './clock-reading.ts';
import type { CompletedDay } from './date-context.ts';
import type { DraftOutage, Found, Read, WallTime } from './draft.ts';
import type { PrintedOutage } from './printed-outage.ts';

/** The two local times, once their days are known. */
export function timesOf(
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
    const at = (clock: typeof start.clock): number | null => (clock === null ? null : readClock(clock.value));
    const begin = read(first.day, at(start.clock), first.note, spansOf(first, start.clock));
    const finish = read(day, at(end.clock), last?.note ?? null, spansOf(last ?? first, end.clock));
    const printedAt = (date: string, clock: typeof start.clock): string =>
      clock === null ? dayInWords(date) : `${dayInWords(date)}, ${clockInWords(clock.value)}`;
    return {
      ends: { start: begin, end: finish },
      // By the days as they are read: 24:00 is the beginning of the next.
      findings:
        finish.value.day < begin.value.day
          ? [backwards(printed, printedAt(first.day, start.clock), printedAt(day, end.clock))]
          : [],
    };
  }
  const pair = readClockPair(start.clock.value, end.clock.value, last !== null && last.day === first.day);
  // "01:00 - 01:30 on the following day" is all of it on that day.
  const shifted = end.nextDay && start.date === null && pair.start <= pair.end;
  const firstDay = shifted ? addDays(first.day, 1) : first.day;
  const night = last === null ? overnight(pair.start, pair.end, end.nextDay && !shifted) : null;
  const endDay = last?.day ?? addDays(firstDay, night === 'next-day' ? 1 : 0);
  const findings: Found[] = [];
  if (pair.fault !== null)
    findings.push({
      code: 'meridiem',
      message: `In the timeline ${pair.fault}.`,
      spans: [start.clock.span, end.clock.span],
    });
  if (endDay < firstDay || (endDay === firstDay && pair.end < pair.start)) {
    const clocks = [start.clock, end.clock].map(({ value }) => clockInWords(value));
    findings.push(
      backwards(printed, `${dayInWords(firstDay)}, ${clocks[0]}`, `${dayInWords(endDay)}, ${clocks[1]}`),
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
        firstDay,
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
