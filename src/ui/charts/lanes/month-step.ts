import { instantOfWall, wallAt } from './zone-clock.ts';

/**
 * The next beginning of a month of the zone's own clock after `at` (`by` > 0) or before it, and then
 * `|by| - 1` months further; from a month's beginning, exactly `by` months on.
 */
export function stepMonths(at: number, by: number, zone: string): number {
  const date = new Date(wallAt(at, zone));
  const month = (offset: number): number =>
    instantOfWall(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + offset, 1), zone);
  return month(by < 0 && month(0) < at ? by + 1 : by);
}
