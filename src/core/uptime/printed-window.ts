import { addDays } from '../time/day.ts';
import type { Interval } from '../time/interval.ts';
import { instantOfWall, startOfLocalDay } from '../time/zone.ts';
import { readClock } from './printed-clock.ts';
import type { PrintedOutage } from './uptime-report.ts';

/** The zones that the vendor's labels stand for: printed all year, they mean the civil time of the region. */
const ZONE_OF_LABEL: Readonly<Record<string, string>> = {
  CET: 'Europe/Amsterdam',
  CDT: 'America/Chicago',
  SGT: 'Asia/Singapore',
};

/** One outage of an uptime report, read. */
export interface PrintedWindow {
  readonly printed: PrintedOutage;
  /** Its place among the report's outages. */
  readonly at: number;
  /** The minutes that count for it: those printed, else those between its clock times, else null. */
  readonly minutes: number | null;
  /** Minutes from the one clock time to the other; null where one can't be read. */
  readonly clockMinutes: number | null;
  /** Whether no clock time of it can be read: its spans are the whole day then. */
  readonly dayOnly: boolean;
  /** Whether a clock time is printed in a way that no clock has, or can't be read. */
  readonly odd: boolean;
  /**
   * The spans that it may mean, on the instance's own clock and on the one that its label names. There are several
   * where the minutes printed and the clock times disagree.
   */
  readonly own: readonly Interval[];
  readonly labelled: readonly Interval[];
}

const MINUTE = 60_000;
const DAY = 1440;

/** Reads an outage as it is printed. */
export function readWindow(printed: PrintedOutage, at: number, zone: string): PrintedWindow {
  const start = readClock(printed.start);
  const end = readClock(printed.end);
  const { statedMinutes: stated } = printed;
  // An end that is earlier on the clock is one of the next day.
  const until =
    start === null || end === null ? null : end.minute < start.minute ? end.minute + DAY : end.minute;
  const clockMinutes = start === null || until === null ? null : until - start.minute;
  const spans: [from: number, to: number][] = [];
  if (start !== null) spans.push([start.minute, start.minute + (stated ?? clockMinutes ?? 0)]);
  if (until !== null && stated !== null && stated !== clockMinutes) spans.push([until - stated, until]);
  const on = (clock: string): Interval[] =>
    spans.length === 0
      ? [
          {
            start: startOfLocalDay(printed.date, clock),
            end: startOfLocalDay(addDays(printed.date, 1), clock),
          },
        ]
      : spans.map(([from, to]) => {
          const begin = instantOfWall(Date.parse(`${printed.date}T00:00:00Z`) + from * MINUTE, clock);
          return { start: begin, end: begin + (to - from) * MINUTE };
        });
  const label = printed.zone === null ? undefined : ZONE_OF_LABEL[printed.zone];
  return {
    printed,
    at,
    minutes: stated ?? clockMinutes,
    clockMinutes,
    dayOnly: spans.length === 0,
    odd: start === null || end === null || start.odd || end.odd,
    own: on(zone),
    labelled: label === undefined ? [] : on(label),
  };
}
