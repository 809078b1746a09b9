const DAY = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(zone, clock);
  }
  return clock;
}

/**
 * What a wall clock in `zone` shows at an instant, as the epoch milliseconds of the same digits read as UTC,
 * so that `new Date(wall).getUTCHours()` is the local hour. Throws RangeError for a zone Intl does not know.
 */
export function wallAt(at: number, zone: string): number {
  if (zone === 'UTC') return at;
  const field: Record<string, number> = {};
  for (const part of clockOf(zone).formatToParts(at)) field[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = field;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((at % 1000) + 1000) % 1000);
}

/**
 * The first instant at which a wall clock in `zone` shows `wall` (digits read as UTC). A time the clock skips
 * gives the instant of the skip; a time it shows twice gives the first.
 */
export function instantOfWall(wall: number, zone: string): number {
  if (zone === 'UTC') return wall;
  const offsets = [wall - DAY, wall + DAY].map((near) => wallAt(near, zone) - near);
  let early = wall - Math.max(...offsets);
  let late = wall - Math.min(...offsets);
  if (wallAt(early, zone) === wall) return early;
  if (wallAt(late, zone) === wall) return late;
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (wallAt(middle, zone) < wall) early = middle;
    else late = middle;
  }
  return late;
}
