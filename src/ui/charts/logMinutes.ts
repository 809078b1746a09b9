/** A tick of the length axis: where, in minutes, and its words. */
interface MinuteTick {
  readonly minutes: number;
  readonly label: string;
}

/** 1 minute to 10 days, a step of ten or so between ticks. */
export const MINUTE_TICKS: readonly MinuteTick[] = [
  { minutes: 1, label: '1 min' },
  { minutes: 10, label: '10 min' },
  { minutes: 60, label: '1 h' },
  { minutes: 600, label: '10 h' },
  { minutes: 1440, label: '1 d' },
  { minutes: 14_400, label: '10 d' },
];

const LAST = 14_400;

/**
 * Position of a length on a log axis from 1 minute (at 0) to 10 days (at `width`), or to the longest
 * length where that is more. Lengths under a minute stand at 0.
 */
export function logMinutes(longest: number, width: number): (minutes: number) => number {
  const whole = Math.log(Math.max(longest, LAST));
  return (minutes) => (Math.log(Math.max(minutes, 1)) / whole) * width;
}

/**
 * Heights, counted in dots, for points that would lie on each other: each point takes the lowest
 * free place of its column. `xs` ascending; two points closer than `pitch` share a column.
 */
export function stackPoints(xs: readonly number[], pitch: number): number[] {
  const lastAt: number[] = [];
  return xs.map((x) => {
    const free = lastAt.findIndex((at) => x - at >= pitch);
    const level = free < 0 ? lastAt.length : free;
    lastAt[level] = x;
    return level;
  });
}
