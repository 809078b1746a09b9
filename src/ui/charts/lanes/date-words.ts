import type { View } from './marks.ts';
import { wallAt } from './zone-clock.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (n: number): string => String(n).padStart(2, '0');

/** "Apr 2026", from a wall time (local digits as UTC milliseconds). */
export function monthWords(wall: number): string {
  const date = new Date(wall);
  return `${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** "11 Apr", from a wall time. */
export function dayMonthWords(wall: number): string {
  const date = new Date(wall);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}

/** "11 Apr 2026", from a wall time. */
export function dayWords(wall: number): string {
  return `${dayMonthWords(wall)} ${new Date(wall).getUTCFullYear()}`;
}

/** "02:00", from a wall time. */
export function clockWords(wall: number): string {
  const date = new Date(wall);
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
}

/** "11 Apr 02:00", from a wall time. */
export function dateTimeWords(wall: number): string {
  return `${dayMonthWords(wall)} ${clockWords(wall)}`;
}

const TIMES_BELOW = 7 * 86_400_000;

/** An instant as finely as a range of this length (ms) can show it: "11 Apr 2026" or "11 Apr 2026 02:00". */
export function instantWords(at: number, zone: string, span: number): string {
  const wall = wallAt(at, zone);
  return span < TIMES_BELOW ? `${dayWords(wall)} ${clockWords(wall)}` : dayWords(wall);
}

/** A range in words; whole days name the last day that is still inside. */
export function rangeWords(view: View, zone: string): string {
  const span = view[1] - view[0];
  const last = span < TIMES_BELOW ? view[1] : view[1] - 1;
  return `${instantWords(view[0], zone, span)} – ${instantWords(last, zone, span)}`;
}
