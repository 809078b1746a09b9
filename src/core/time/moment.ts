import { addDays } from './day.ts';
import { instantOfWall, isZone, offsetMinutes, startOfLocalDay, wallOf } from './zone.ts';

/**
 * A moment as a report states it: either a local time with its offset and zone (RFC 9557,
 * `2026-04-11T00:14:00-05:00[America/Chicago]`) or, where the report prints no time of day, a bare
 * date (`2024-09-30`).
 */
export interface Moment {
  /** Epoch milliseconds; for a bare date the start of that day in `zone`, or in UTC where no zone is known. */
  readonly instant: number;
  /** The instant itself, or for a bare date the end of that day. */
  readonly until: number;
  readonly precision: 'minute' | 'day';
  /** The zone in brackets, or null for a bare date. */
  readonly zone: string | null;
}

export type MomentProblem = { readonly problem: string };

const TIMED = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?(Z|[+-]\d{2}:\d{2})\[([A-Za-z0-9_+\-/]{1,64})\]$/;
const DATED = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads a moment. The offset must be the one the zone has at that instant, so that a record cannot
 * carry two different instants at once.
 *
 * @param dateZone zone whose midnight begins a bare date; null reads it in UTC
 */
export function readMoment(text: string, dateZone: string | null): Moment | MomentProblem {
  if (DATED.test(text)) {
    if (!isCalendarDate(text)) return { problem: `${text} is not a day of the calendar from 1900 to 2199` };
    const zone = dateZone ?? 'UTC';
    const until = startOfLocalDay(addDays(text, 1), zone);
    return { instant: startOfLocalDay(text, zone), until, precision: 'day', zone: null };
  }
  const match = TIMED.exec(text);
  if (!match) {
    return {
      problem: `"${text.slice(0, 60)}" is not a local time with offset and zone (2026-04-11T00:14:00-05:00[America/Chicago]) or a date (2026-04-11)`,
    };
  }
  const [, date = '', clock = '', seconds = ':00', offset = 'Z', zone = ''] = match;
  const instant = Date.parse(`${date}T${clock}${seconds}${offset}`);
  if (!isCalendarDate(date) || Number.isNaN(instant))
    return { problem: `${date}T${clock} is not a time of the calendar from 1900 to 2199` };
  if (!isZone(zone))
    return {
      problem: `there is no time zone "${zone}"; expected a name of the IANA list such as America/Chicago`,
    };
  const stated = offset === 'Z' ? 0 : minutesOf(offset);
  const actual = offsetMinutes(instant, zone);
  if (stated !== actual) {
    const wall = Date.parse(`${date}T${clock}${seconds}Z`);
    if (wallOf(instantOfWall(wall, zone), zone) !== wall) {
      return { problem: `${clock} does not occur in ${zone} on ${date}: clocks are set forward over it` };
    }
    return { problem: `the offset ${offset} is not in force in ${zone} then; it is ${formatOffset(actual)}` };
  }
  return { instant, until: instant, precision: 'minute', zone };
}

/**
 * Whether `YYYY-MM-DD` names a real day (February 30 does not) from 1900 to 2199. Charts lay out every
 * month between two days, so a year like 9999 is taken for the misprint that it is.
 */
export function isCalendarDate(date: string): boolean {
  if (!DATED.test(date) || date < '1900' || date >= '2200') return false;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

/** An instant as `readMoment` reads it: local time with the offset in force and the zone (RFC 9557), to the second. */
export function writeMoment(instant: number, zone: string): string {
  const local = new Date(wallOf(instant, zone)).toISOString().slice(0, 19);
  return `${local}${formatOffset(offsetMinutes(instant, zone))}[${zone}]`;
}

/** `+05:30` for 330. */
export function formatOffset(minutes: number): string {
  const size = Math.round(Math.abs(minutes));
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function minutesOf(offset: string): number {
  const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -size : size;
}
