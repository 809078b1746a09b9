import { Temporal } from 'temporal-polyfill';

interface Hours {
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** Whether a minute of a weekday (0 is Monday) is open: today's hours, or yesterday's over midnight. */
export function isOpenAt(spans: readonly Hours[], weekday: number, minute: number): boolean {
  return spans.some(({ days, from, to }) => {
    if (to > from) return days.includes(weekday) && minute >= from && minute < to;
    return (days.includes(weekday) && minute >= from) || (days.includes((weekday + 6) % 7) && minute < to);
  });
}

const QUARTER = 15 * 60_000;
const quarters = new Map<string, { weekday: number; minute: number }>();

/** Whole minutes of `[start, end)` whose clock in a zone shows an open hour, one by one. */
export function openMinutesBetween(
  spans: readonly Hours[],
  zone: string,
  start: number,
  end: number,
): number {
  let minutes = 0;
  for (let at = start; at < end; at += 60_000) {
    // Clocks change at whole quarters of an hour, so the zone is asked once for each.
    const first = Math.floor(at / QUARTER) * QUARTER;
    const key = `${zone}${first}`;
    const known = quarters.get(key) ?? clockAt(first, zone);
    quarters.set(key, known);
    if (isOpenAt(spans, known.weekday, known.minute + (at - first) / 60_000)) minutes++;
  }
  return minutes;
}

function clockAt(instant: number, zone: string): { weekday: number; minute: number } {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return { weekday: local.dayOfWeek - 1, minute: local.hour * 60 + local.minute };
}
