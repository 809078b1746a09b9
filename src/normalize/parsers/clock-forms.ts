import type { Found, PrintedClock } from '../fact.ts';
import { isMark, isWord, numberOf, type Token } from '../tokens.ts';

type ClockForm = (tokens: readonly Token[], at: number) => Found<PrintedClock>;

const clock = (
  hour: number,
  minute: number,
  second: number,
  meridiem: PrintedClock['meridiem'],
): PrintedClock => ({
  kind: 'clock',
  hour,
  minute,
  second,
  meridiem,
});

/** `13:45`, `13:45:00`, `2:25AM`, `16:42 PM`, `10:06 a.m.`, `14:00 hrs`. */
const colon: ClockForm = (tokens, at) => {
  const hour = numberOf(tokens[at], 2);
  const minute = twoDigits(tokens[at + 2]);
  if (hour === null || hour > 24 || minute === null || minute > 59 || !isMark(tokens[at + 1], ':'))
    return null;
  if (isMark(tokens[at - 1], ':./') && tokens[at - 1]!.glued && tokens[at]!.glued) return null;
  let next = at + 3;
  let second = 0;
  const seconds = twoDigits(tokens[next + 1]);
  if (isMark(tokens[next], ':') && tokens[next]!.glued && seconds !== null && tokens[next + 1]!.glued) {
    if (seconds > 59) return null;
    second = seconds;
    next += 2;
  }
  if (hour === 24 && (minute > 0 || second > 0)) return null;
  const after = meridiemAt(tokens, next);
  return { value: clock(hour, minute, second, after.meridiem), next: after.next };
};

/** `12.50 AM`: a point instead of a colon, only with AM or PM after it. */
const point: ClockForm = (tokens, at) => {
  const hour = numberOf(tokens[at], 2);
  const minute = twoDigits(tokens[at + 2]);
  if (hour === null || hour > 23 || minute === null || minute > 59 || !isMark(tokens[at + 1], '.'))
    return null;
  if (!tokens[at + 1]!.glued || !tokens[at + 2]!.glued || isMark(tokens[at - 1], '.')) return null;
  const after = meridiemAt(tokens, at + 3);
  return after.meridiem === null ? null : { value: clock(hour, minute, 0, after.meridiem), next: after.next };
};

/** `2 PM`, `11am`. */
const hourAlone: ClockForm = (tokens, at) => {
  const hour = numberOf(tokens[at], 2);
  if (hour === null || hour < 1 || hour > 12 || isMark(tokens[at - 1], ':./')) return null;
  const after = meridiemAt(tokens, at + 1);
  return after.meridiem === null ? null : { value: clock(hour, 0, 0, after.meridiem), next: after.next };
};

/** `noon`, `midnight`. */
const named: ClockForm = (tokens, at) => {
  if (isWord(tokens[at], 'noon', 'midday')) return { value: clock(12, 0, 0, 'pm'), next: at + 1 };
  return isWord(tokens[at], 'midnight') ? { value: clock(12, 0, 0, 'am'), next: at + 1 } : null;
};

/** The forms of a time of day, tried in this order at every token. */
export const CLOCK_FORMS: readonly (readonly [string, ClockForm])[] = [
  ['clock: colon', colon],
  ['clock: point', point],
  ['clock: hour alone', hourAlone],
  ['clock: named', named],
];

function twoDigits(token: Token | undefined): number | null {
  return token?.kind === 'number' && token.text.length === 2 ? Number(token.text) : null;
}

/** AM or PM at a token, spelt `am`, `a.m.` or `a.m`, and what follows; "hrs" and "noon" are passed over. */
function meridiemAt(
  tokens: readonly Token[],
  at: number,
): { meridiem: PrintedClock['meridiem']; next: number } {
  const token = tokens[at];
  if (isWord(token, 'am', 'pm')) return { meridiem: token!.text === 'am' ? 'am' : 'pm', next: at + 1 };
  if (isWord(token, 'a', 'p') && isMark(tokens[at + 1], '.') && isWord(tokens[at + 2], 'm')) {
    const next = isMark(tokens[at + 3], '.') && tokens[at + 3]!.glued ? at + 4 : at + 3;
    return { meridiem: token!.text === 'a' ? 'am' : 'pm', next };
  }
  if (isWord(token, 'hrs', 'hours', 'h')) return { meridiem: null, next: at + 1 };
  if (isWord(token, 'noon')) return { meridiem: 'pm', next: at + 1 };
  return { meridiem: null, next: at };
}
