/** 10 days, in minutes. */
const LAST = 14_400;

/**
 * Position of a length on a log axis from 1 minute (at 0) to 10 days (at `width`), or to the longest
 * length where that is more. Lengths under a minute stand at 0.
 */
export function logMinutes(longest: number, width: number): (minutes: number) => number {
  const whole = Math.log(Math.max(longest, LAST));
  return (minutes) => (Math.log(Math.max(minutes, 1)) / whole) * width;
}
