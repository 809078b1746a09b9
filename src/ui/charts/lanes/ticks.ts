import { dateTimeWords, dayMonthWords, monthWords } from './date-words.ts';
import type { View } from './marks.ts';
import { instantOfWall, wallAt } from './zone-clock.ts';

/** One tick of a time axis: the instant and its words. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

type Unit = 'minute' | 'day' | 'month' | 'year';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const LENGTH: Record<Unit, number> = { minute: MINUTE, day: DAY, month: 30.4 * DAY, year: 365.2 * DAY };
const STEPS: readonly (readonly [Unit, number])[] = [
  ...[1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720].map((every) => ['minute', every] as const),
  ...[1, 2, 7, 14].map((every) => ['day', every] as const),
  ...[1, 3, 6].map((every) => ['month', every] as const),
  ...[1, 2, 5, 10, 50, 100].map((every) => ['year', every] as const),
];

const words: Record<Unit, (wall: number) => string> = {
  minute: dateTimeWords,
  day: dayMonthWords,
  month: monthWords,
  year: (wall) => String(new Date(wall).getUTCFullYear()),
};

/** Weeks are counted from Monday; every second day means the odd days of the month, so that 1 is always one. */
function isOnDayStep(wall: number, every: number): boolean {
  const day = Math.round(wall / DAY);
  if (every === 1) return true;
  if (every === 2) return new Date(wall).getUTCDate() % 2 === 1 && new Date(wall).getUTCDate() < 31;
  return (((day - 4) % every) + every) % every === 0;
}

function* wallsOf(unit: Unit, every: number, from: number, to: number): Generator<number> {
  if (unit === 'minute') {
    const step = every * MINUTE;
    for (let wall = Math.floor(from / step) * step; wall <= to; wall += step) yield wall;
  } else if (unit === 'day') {
    for (let wall = Math.floor(from / DAY) * DAY; wall <= to; wall += DAY)
      if (isOnDayStep(wall, every)) yield wall;
  } else {
    const months = unit === 'year' ? every * 12 : every;
    const first = new Date(from).getUTCFullYear() * 12 + new Date(from).getUTCMonth();
    for (let month = Math.floor(first / months) * months; ; month += months) {
      const wall = Date.UTC(Math.floor(month / 12), month % 12, 1);
      if (wall > to) return;
      yield wall;
    }
  }
}

function ticksOf(unit: Unit, every: number, view: View, zone: string, most: number): Tick[] | undefined {
  const [begin, end] = [wallAt(view[0], zone), wallAt(view[1], zone)];
  // Where the clock is put back inside the view, it has shown later times than it ends with.
  const slack = Math.abs(end - view[1] - (begin - view[0]));
  const [from, to] = [begin - slack, end + slack];
  const ticks: Tick[] = [];
  for (const wall of wallsOf(unit, every, from, to)) {
    const at = instantOfWall(wall, zone);
    if (at < view[0] || at >= view[1] || at <= (ticks.at(-1)?.at ?? -Infinity)) continue;
    if (unit === 'minute' && wallAt(at, zone) !== wall) continue;
    if (ticks.length === most) return undefined;
    ticks.push({ at, label: words[unit](wall) });
  }
  return ticks;
}

/**
 * The finest round times of a zone's own clock inside the half-open `view`, at most `most` (never over 12),
 * ascending. Days, months and years stand at the first instant of the local day.
 */
export function timeTicks(view: View, zone: string, most = 12): readonly Tick[] {
  const limit = Math.max(1, Math.min(12, Math.floor(most)));
  const span = view[1] - view[0];
  for (const [unit, every] of STEPS) {
    if (span / (every * LENGTH[unit]) > limit * 1.3 + 1) continue;
    const ticks = ticksOf(unit, every, view, zone, limit);
    if (ticks) return ticks;
  }
  return [];
}
