import type { PrintedClock } from '../fact.ts';

/** A printed time of day read: seconds since midnight (86,400 for 24:00). */
export interface ClockPair {
  readonly start: number;
  readonly end: number;
  /** Which ends had no AM or PM of their own and were read by the other's. */
  readonly implied: { readonly start: boolean; readonly end: boolean };
  /** Why AM and PM are at fault, or null. */
  readonly fault: string | null;
}

/**
 * Reads the two times of an outage together. AM or PM after an hour above 12, or after hour 0, is a fault
 * and the 24-hour reading holds. Where only one end carries AM or PM, the other takes the reading that
 * makes the shorter outage: "11:33 PM until 12:00" is midnight.
 */
export function readClockPair(start: PrintedClock, end: PrintedClock, sameDay: boolean): ClockPair {
  const [starts, ends] = [readings(start, end.meridiem !== null), readings(end, start.meridiem !== null)];
  let best = { start: starts[0]!, end: ends[0]!, length: Infinity };
  for (const from of starts) {
    for (const to of ends) {
      const apart = to - from;
      const length = apart >= 0 ? apart : sameDay ? apart + 1_000_000 : apart + 86_400;
      if (length < best.length) best = { start: from, end: to, length };
    }
  }
  const implied = { start: starts.length > 1, end: ends.length > 1 };
  return { start: best.start, end: best.end, implied, fault: faultOf(start, end) };
}

/** A single time of day in seconds. */
export function readClock(clock: PrintedClock): number {
  return readings(clock, false)[0]!;
}

function readings(clock: PrintedClock, otherHasMeridiem: boolean): number[] {
  const { hour, minute, second, meridiem } = clock;
  const at = (hours: number): number => hours * 3600 + minute * 60 + second;
  if (hour > 12 || hour === 0) return [at(hour)];
  if (meridiem !== null) return [at((hour % 12) + (meridiem === 'pm' ? 12 : 0))];
  return otherHasMeridiem ? [at(hour % 12), at((hour % 12) + 12)] : [at(hour)];
}

function faultOf(start: PrintedClock, end: PrintedClock): string | null {
  for (const clock of [start, end]) {
    if (clock.meridiem !== null && (clock.hour > 12 || clock.hour === 0))
      return `${clockInWords(clock)} is a 24-hour time with ${clock.meridiem.toUpperCase()}; it is read as ${clockInWords({ ...clock, meridiem: null })}`;
  }
  const [with12, without] = start.meridiem !== null ? [start, end] : [end, start];
  if (with12.meridiem !== null && without.meridiem === null && without.hour <= 12)
    return `only ${clockInWords(with12)} says AM or PM, ${clockInWords(without)} does not`;
  return null;
}

/** `16:42 PM`, as printed. */
export function clockInWords({ hour, minute, meridiem }: PrintedClock): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(hour)}:${two(minute)}${meridiem === null ? '' : ` ${meridiem.toUpperCase()}`}`;
}
