import type { OpenSpan } from './open-hours.ts';
import { union, type Interval } from './time/interval.ts';
import { offsetAt, type OffsetTable } from './time/offsets.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const WEEK = 7 * DAY;
/** 1970-01-01 was a Thursday: the Monday of its week lies so far before. */
const TO_MONDAY = 3 * DAY;

/** Hours of the week as disjoint stretches in milliseconds after midnight of Monday, in order. */
export type OpenWeek = readonly Interval[];

/** Lays hours out over the week, each moment once; what goes over the end of Sunday goes on on Monday. */
export function openWeekOf(spans: readonly OpenSpan[]): OpenWeek {
  const stretches = spans.flatMap(({ days, from, to }) =>
    days.flatMap((day) => {
      const start = day * DAY + from * MINUTE;
      const end = day * DAY + to * MINUTE + (to <= from ? DAY : 0);
      if (end <= WEEK) return [{ start, end }];
      return [
        { start, end: WEEK },
        { start: 0, end: end - WEEK },
      ];
    }),
  );
  return union(stretches);
}

/** Milliseconds of open hours in a week. */
export function openTimeInWeek(week: OpenWeek): number {
  return openSince(week, WEEK - TO_MONDAY) - openSince(week, -TO_MONDAY);
}

/**
 * Milliseconds of `[start, end)` during which the clock of a zone shows an open hour. An hour that the clock shows
 * twice in autumn counts twice, one that it skips in spring not at all: what counts is time that passes.
 */
export function openTimeBetween(week: OpenWeek, offsets: OffsetTable, start: number, end: number): number {
  let time = 0;
  for (let from = start; from < end;) {
    const { ahead, until } = offsetFrom(offsets, from);
    const to = Math.min(end, until);
    time += openSince(week, to + ahead * MINUTE) - openSince(week, from + ahead * MINUTE);
    from = to;
  }
  return time;
}

/** The share of an hour of the week that is open, 0 to 1; hour 0 is Monday from midnight. */
export function openShareOfHour(week: OpenWeek, hour: number): number {
  const from = hour * 60 * MINUTE - TO_MONDAY;
  return (openSince(week, from + 60 * MINUTE) - openSince(week, from)) / (60 * MINUTE);
}

/** Open time from the Monday before 1970 up to a wall time; only differences of it mean something. */
function openSince(week: OpenWeek, wall: number): number {
  const since = wall + TO_MONDAY;
  const weeks = Math.floor(since / WEEK);
  const within = since - weeks * WEEK;
  let time = 0;
  let total = 0;
  for (const { start, end } of week) {
    total += end - start;
    time += Math.max(0, Math.min(end, within) - start);
  }
  return weeks * total + time;
}

/** Minutes ahead of UTC at an instant, and how long it is sure to stay so: a table tells each change within its span. */
function offsetFrom(table: OffsetTable, instant: number): { ahead: number; until: number } {
  const { from, offset, end } = table;
  // Outside of the table it is not known when, so the clock is asked for each quarter of an hour.
  if (instant < from[0]! || instant >= end)
    return { ahead: offsetAt(table, instant), until: (Math.floor(instant / QUARTER) + 1) * QUARTER };
  let low = 0;
  let high = from.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (from[middle]! <= instant) low = middle;
    else high = middle - 1;
  }
  return { ahead: offset[low]!, until: from[low + 1] ?? end };
}

const QUARTER = 15 * MINUTE;
