import { addMonths } from '../time/day.ts';

/** The days `[from, to)` of a calendar quarter written `2020Q3`. */
export function quarterDays(quarter: string): { readonly from: string; readonly to: string } {
  const month = (Number(quarter.slice(5)) - 1) * 3 + 1;
  const from = `${quarter.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
  return { from, to: addMonths(from, 3) };
}

/** `Q3 2020` for `2020Q3`. */
export function quarterInWords(quarter: string): string {
  return `${quarter.slice(4)} ${quarter.slice(0, 4)}`;
}
