import type { Found, PrintedDate } from '../fact.ts';
import { isMark, isWord, numberOf, type Token } from '../tokens.ts';
import { dayNumber } from './day-number.ts';
import { afterMonth, monthOf } from './month-names.ts';
import { yearAfter, yearNumber } from './year-number.ts';

type DateForm = (tokens: readonly Token[], at: number) => Found<PrintedDate>;

const date = (parts: Partial<Omit<PrintedDate, 'kind'>>): PrintedDate => ({
  kind: 'date',
  year: null,
  month: null,
  day: null,
  moreDays: [],
  range: false,
  either: null,
  misprint: null,
  ...parts,
});

/** `July 19th, 2025`, `Oct 8,2015`, `Aug/26/2015`, `October 21.2015`, `July 19-21, 2025`, `October 22, 25 and 30`. */
const monthFirst: DateForm = (tokens, at) => {
  const month = monthOf(tokens[at]);
  if (month === null) return null;
  let from = afterMonth(tokens, at);
  if (isMark(tokens[from], '/-,')) from++;
  const first = dayNumber(tokens, from);
  if (first === null) return null;
  const more = furtherDays(tokens, first.next);
  const year = yearAfter(tokens, more.next);
  const value = date({
    year: year?.year ?? null,
    month,
    day: first.day,
    moreDays: more.days,
    range: more.range,
    misprint: first.misprint,
  });
  return { value, next: year?.next ?? more.next };
};

/** `19 July 2025`, `19th of July, 2025`. */
const dayFirst: DateForm = (tokens, at) => {
  const first = dayNumber(tokens, at);
  if (first === null) return null;
  let next = first.next;
  if (isMark(tokens[next], '/-')) next++;
  if (isWord(tokens[next], 'of')) next++;
  const month = monthOf(tokens[next]);
  if (month === null) return null;
  const after = afterMonth(tokens, next);
  // "22 May 3rd": the day belongs to what follows.
  if (dayNumber(tokens, after) !== null && yearNumber(tokens, after) === null && !isClock(tokens, after))
    return null;
  const year = yearAfter(tokens, after);
  return {
    value: date({ year: year?.year ?? null, month, day: first.day, misprint: first.misprint }),
    next: year?.next ?? after,
  };
};

/** `2025-07-19`, `2025/07/19`. */
const yearFirst: DateForm = (tokens, at) => {
  const year = yearNumber(tokens, at);
  if (year === null || !isMark(tokens[at + 1], '-/.')) return null;
  const month = numberOf(tokens[at + 2], 2);
  const day = numberOf(tokens[at + 4], 2);
  if (tokens[at + 3]?.text !== tokens[at + 1]?.text || month === null || day === null) return null;
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  let next = at + 5;
  if (isWord(tokens[next], 't') && tokens[next + 1]?.kind === 'number') next++;
  return { value: date({ year, month, day }), next };
};

/** `20/12/2018`, `12/20/2018`, `20.12.2018`: read only where the numbers leave one order, else day and month are left open. */
const numeric: DateForm = (tokens, at) => {
  const [first, second] = [numberOf(tokens[at], 2), numberOf(tokens[at + 2], 2)];
  const mark = tokens[at + 1];
  if (first === null || second === null || !isMark(mark, '/.-') || tokens[at + 3]?.text !== mark?.text)
    return null;
  const year = yearNumber(tokens, at + 4);
  if (year === null || first < 1 || second < 1) return null;
  const next = at + 5;
  if (first > 12 && first <= 31 && second <= 12)
    return { value: date({ year, month: second, day: first }), next };
  if (second > 12 && second <= 31 && first <= 12)
    return { value: date({ year, month: first, day: second }), next };
  if (first === second && first <= 12) return { value: date({ year, month: first, day: first }), next };
  if (first <= 12 && second <= 12) return { value: date({ year, either: [first, second] }), next };
  return null;
};

/** `July 2025`, `April, 2021`: no day. */
const monthAndYear: DateForm = (tokens, at) => {
  const month = monthOf(tokens[at]);
  if (month === null) return null;
  const year = yearAfter(tokens, afterMonth(tokens, at));
  return year === null ? null : { value: date({ year: year.year, month }), next: year.next };
};

/** `15th`, under a heading that gives the month. */
const ordinalAlone: DateForm = (tokens, at) => {
  const day = dayNumber(tokens, at);
  return day === null || !day.ordinal || day.misprint !== null
    ? null
    : { value: date({ day: day.day }), next: day.next };
};

/** The forms of a date, tried in this order at every token. */
export const DATE_FORMS: readonly (readonly [string, DateForm])[] = [
  ['date: month first', monthFirst],
  ['date: day first', dayFirst],
  ['date: year first', yearFirst],
  ['date: numbers', numeric],
  ['date: month and year', monthAndYear],
  ['date: ordinal alone', ordinalAlone],
];

function isClock(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at + 1], ':') || isWord(tokens[at + 1], 'am', 'pm');
}

/** Days listed after the first: `, 25 and 30`, `,15,16`, `-21`, `& 2`. */
function furtherDays(tokens: readonly Token[], at: number): { days: number[]; range: boolean; next: number } {
  const days: number[] = [];
  let range = false;
  let next = at;
  for (let more = 0; more < 31; more++) {
    let joint = next;
    while (joint < next + 2 && (isMark(tokens[joint], ',&-–—;/') || isWord(tokens[joint], 'and', 'to')))
      joint++;
    if (joint === next) break;
    const day = dayNumber(tokens, joint);
    if (day === null || monthOf(tokens[day.next]) !== null) break;
    // "October 8,20:15" and "9:00" are no days; `dayNumber` has refused those already.
    if (days.length === 0) range = isMark(tokens[next], '-–—') || isWord(tokens[next], 'to');
    days.push(day.day);
    next = day.next;
  }
  return { days, range, next };
}
