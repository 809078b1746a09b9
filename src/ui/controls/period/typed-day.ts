/** A day read from what was typed, or what is wrong with it and what is expected. */
export type TypedDay = { readonly day: string | null } | { readonly problem: string };

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * Reads `YYYY-MM-DD`; a year or a month alone stands for its first or its last day, as the edge asks.
 * Blank is no bound.
 */
export function readTypedDay(text: string, edge: 'first' | 'last'): TypedDay {
  const typed = text.trim();
  if (typed === '') return { day: null };
  const found = /^([12]\d{3})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(typed);
  if (found === null) {
    const shown = typed.length > 20 ? `${typed.slice(0, 20)}…` : typed;
    return { problem: `“${shown}” is not a date. Type year, month and day, such as 2025-03-09.` };
  }
  const year = Number(found[1]);
  const month = found[2] === undefined ? (edge === 'first' ? 1 : 12) : Number(found[2]);
  if (month < 1 || month > 12) return { problem: `There is no month ${found[2]}. Months run from 01 to 12.` };
  const end = new Date(Date.UTC(year, month, 0));
  const last = end.getUTCDate();
  const day = found[3] === undefined ? (edge === 'first' ? 1 : last) : Number(found[3]);
  if (day < 1 || day > last) {
    return { problem: `There is no ${typed}. ${MONTH.format(end)} has days 01 to ${last}.` };
  }
  return { day: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` };
}

/** Two days as typed, both included; either may be open. */
export type TypedPeriod =
  | { readonly from: string | null; readonly to: string | null }
  | { readonly wrong: 'from' | 'to'; readonly problem: string };

/** Reads both ends; the first thing wrong is told. */
export function readTypedPeriod(from: string, to: string): TypedPeriod {
  const first = readTypedDay(from, 'first');
  if ('problem' in first) return { wrong: 'from', problem: first.problem };
  const last = readTypedDay(to, 'last');
  if ('problem' in last) return { wrong: 'to', problem: last.problem };
  if (first.day === null && last.day === null) {
    return { wrong: 'from', problem: 'Type a first day, a last day or both, such as 2025-03-09.' };
  }
  if (first.day !== null && last.day !== null && last.day < first.day) {
    return { wrong: 'to', problem: `The end is before the start. Type ${first.day} or later.` };
  }
  return { from: first.day, to: last.day };
}
