import { tzOffset } from '@date-fns/tz';

const known = new Map<string, boolean>();

/** Whether the runtime's time-zone data knows this IANA name. */
export function isZone(zone: string): boolean {
  // Newer runtimes take bare offsets ("+05:30") for zones, older ones do not; a record must mean one thing.
  if (!/^[A-Za-z]/.test(zone)) return false;
  const cached = known.get(zone);
  if (cached !== undefined) return cached;
  let found = true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    found = false;
  }
  // A dataset may hold any number of misspelt zones; the cache must not grow with them.
  if (known.size < 1000) known.set(zone, found);
  return found;
}

/** Minutes that local time in `zone` is ahead of UTC at `instant` (-300 for Chicago in summer). */
export function offsetMinutes(instant: number, zone: string): number {
  if (zone === 'UTC') return 0;
  return tzOffset(zone, new Date(instant));
}

/**
 * The instant at which a wall time occurs in a zone. In a spring gap, where the wall time does not
 * occur, the instant that the clock before the gap would have shown; in an autumn overlap the first
 * of the two (RFC 5545, section 3.3.5; Temporal's "compatible").
 *
 * @param wall wall time as if it were UTC, epoch milliseconds
 */
export function instantOfWall(wall: number, zone: string): number {
  return resolveWall(wall, (instant) => offsetMinutes(instant, zone));
}

/** `instantOfWall` over any source of offsets: minutes ahead of UTC at an instant. */
export function resolveWall(wall: number, offsetOf: (instant: number) => number): number {
  const before = offsetOf(wall - 86_400_000);
  const after = offsetOf(wall + 86_400_000);
  const early = wall - before * 60_000;
  if (before === after) return early;
  if (offsetOf(early) === before) return early;
  const late = wall - after * 60_000;
  return offsetOf(late) === after ? late : early;
}

/** The first instant of a calendar day in a zone; where midnight is skipped, the instant the day begins. */
export function startOfLocalDay(date: string, zone: string): number {
  return instantOfWall(Date.parse(`${date}T00:00:00Z`), zone);
}

/** Wall time at an instant, as epoch milliseconds read as UTC (so UTC getters give local fields). */
export function wallOf(instant: number, zone: string): number {
  return instant + offsetMinutes(instant, zone) * 60_000;
}
