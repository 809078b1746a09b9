import { addDays, daysBetween } from '../time/day.ts';

/**
 * Working days, Monday to Friday, after one date up to and including another; negative where the second lies before the first.
 * From a Friday to the Monday after it is 1. Public holidays count as working days: which hold is not known.
 */
export function workingDays(from: string, to: string): number {
  return to < from ? 0 - weekdaysAfter(to, from) : weekdaysAfter(from, to);
}

function weekdaysAfter(from: string, to: string): number {
  const days = daysBetween(from, to);
  const weeks = Math.floor(days / 7);
  let count = weeks * 5;
  for (let day = addDays(from, weeks * 7 + 1); day <= to; day = addDays(day, 1)) if (!isWeekend(day)) count++;
  return count;
}

function isWeekend(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day === 0 || day === 6;
}
