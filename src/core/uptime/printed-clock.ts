/** A clock time as an uptime report prints it, read. */
export interface PrintedClock {
  /** Minutes after midnight. */
  readonly minute: number;
  /** Whether it is printed in a way that no clock has: a 24-hour time with AM or PM, or half of one. */
  readonly odd: boolean;
}

const CLOCK = /^(\d{1,2})[:.](\d{2})(\D{0,8})$/;
const HALVES = ['', 'am', 'pm', 'a', 'p'];

/**
 * Reads `04:51 PM`, `16:39`, and what is printed in haste: `21:48 PM` and `21:48 AM` are 21:48, for the hour leaves
 * nothing to choose; `06:30 P,` is half past six in the evening. Null for what is no time.
 */
export function readClock(text: string): PrintedClock | null {
  const match = CLOCK.exec(text.trim().toLowerCase());
  if (match === null) return null;
  const hour = Number(match[1]);
  const minute = Number(match[2]);
  const half = match[3]!.replace(/[\s.,;]/g, '');
  if (!HALVES.includes(half) || minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null;
  if (half === '' || hour > 12 || hour === 0) return { minute: hour * 60 + minute, odd: half !== '' };
  const afternoon = half.startsWith('p') ? 12 : 0;
  return { minute: ((hour % 12) + afternoon) * 60 + minute, odd: half.length === 1 };
}
