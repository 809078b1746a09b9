/** Arithmetic on calendar dates written `YYYY-MM-DD`; no zone, no clock. */

const DAY = 86_400_000;

/** The date `days` later. */
export function addDays(date: string, days: number): string {
  return isoDate(Date.parse(`${date}T00:00:00Z`) + days * DAY);
}

/** The date `months` later; a day that the month lacks becomes the month's last (Jan 31 + 1 = Feb 28). */
export function addMonths(date: string, months: number): string {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return isoDate(Date.UTC(year, month, Math.min(Number(date.slice(8, 10)), last)));
}

/** The calendar date that a UTC instant, or a wall time held as one, falls on. */
export function isoDate(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10);
}

/** Days from one date to another (negative when `to` is earlier). */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** Whole days, of 24 hours, from one instant to a later one, in epoch milliseconds: what has not passed does not count. */
export function wholeDays(from: number, to: number): number {
  return Math.floor((to - from) / 86_400_000);
}
