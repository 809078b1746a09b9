import { isCalendarDate, writeMoment } from '#core/time/moment.ts';
import { instantOfWall, wallOf } from '#core/time/zone.ts';

/** Which of two is meant where clocks are set back over a time and it occurs twice. */
export type Occurrence = 'first' | 'second';

/** A moment as the incident format writes it, or what is wrong with what was typed. */
export type LocalMoment =
  | {
      readonly text: string;
      /** The clock time occurs twice on that night; which of the two was taken is in the offset. */
      readonly twice: boolean;
    }
  | { readonly problem: string };

const TYPED = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/**
 * A date, or a date and a clock time in a zone, as a moment: `2026-04-11 00:14` in Chicago is
 * `2026-04-11T00:14:00-05:00[America/Chicago]`. A time that clocks are set forward over is refused, never shifted.
 */
export function momentAt(typed: string, zone: string, occurrence: Occurrence = 'first'): LocalMoment {
  const match = TYPED.exec(typed.trim().replace(/\s+/g, ' '));
  if (match === null) {
    return { problem: 'expected a date and a time such as 2026-04-11 00:14, or a date alone' };
  }
  const [, date = '', hour, minute = '', second = '00'] = match;
  if (!isCalendarDate(date)) return { problem: `${date} is not a day of the calendar from 1900 to 2199` };
  if (hour === undefined) return { text: date, twice: false };
  const clock = `${hour.padStart(2, '0')}:${minute}:${second}`;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    return { problem: `${clock.slice(0, 5)} is not a time of day; expected 00:00 to 23:59` };
  }
  const wall = Date.parse(`${date}T${clock}Z`);
  const first = instantOfWall(wall, zone);
  if (wallOf(first, zone) !== wall) {
    return {
      problem: `${clock.slice(0, 5)} does not occur in ${zone} on ${date}: clocks are set forward over it`,
    };
  }
  const again = secondOccurrence(wall, first, zone);
  const instant = occurrence === 'second' && again !== null ? again : first;
  return { text: writeMoment(instant, zone), twice: again !== null };
}

/** The date and clock time of a moment as one types them, `2026-04-11 00:14`; seconds only where there are some. */
export function typedMoment(moment: string): string {
  const [, date = moment, clock, seconds] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2}))?)?/.exec(moment) ?? [];
  if (clock === undefined) return date;
  return `${date} ${clock}${seconds === undefined || seconds === '00' ? '' : `:${seconds}`}`;
}

/** The zone in a moment's brackets, or null for a bare date. */
export function zoneOfMoment(moment: string): string | null {
  return moment.endsWith(']') ? moment.slice(moment.lastIndexOf('[') + 1, -1) : null;
}

/** Clocks go back by three hours at the most. */
function secondOccurrence(wall: number, first: number, zone: string): number | null {
  for (const instant of [first + 1_800_000, first + 3_600_000, first + 7_200_000, first + 10_800_000]) {
    if (wallOf(instant, zone) === wall) return instant;
  }
  return null;
}
