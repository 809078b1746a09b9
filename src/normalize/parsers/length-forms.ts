import type { Found, PrintedLength } from '../fact.ts';
import { isMark, isWord, type Token } from '../tokens.ts';

const HOURS = ['h', 'hr', 'hrs', 'hour', 'hours'];
const MINUTES = ['m', 'min', 'mins', 'minute', 'minutes'];
const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** `72 minutes`, `1 hour and 12 minutes`, `1h 12m`, `2.5 hours`, `an hour`: minutes. */
export function lengthAt(tokens: readonly Token[], at: number): Found<PrintedLength> {
  const first = amount(tokens, at);
  if (first === null) return null;
  const unit = unitOf(tokens[first.next]);
  if (unit === null) return null;
  let minutes = first.value * unit;
  let next = pastPoint(tokens, first.next + 1);
  if (unit === 60) {
    const rest = amount(tokens, isWord(tokens[next], 'and') || isMark(tokens[next], ',') ? next + 1 : next);
    if (rest !== null && unitOf(tokens[rest.next]) === 1) {
      minutes += rest.value;
      next = pastPoint(tokens, rest.next + 1);
    }
  }
  return minutes > 0 && minutes < 1_000_000 ? { value: { kind: 'length', minutes }, next } : null;
}

function amount(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'word') {
    const value = isWord(token, 'an', 'a') ? 1 : SMALL.indexOf(token.text);
    return value > 0 ? { value, next: at + 1 } : null;
  }
  if (token.kind !== 'number' || token.text.length > 6) return null;
  const [point, decimals] = [tokens[at + 1], tokens[at + 2]];
  if (
    isMark(point, '.') &&
    point!.glued &&
    decimals?.kind === 'number' &&
    decimals.glued &&
    decimals.text.length < 4
  )
    return { value: Number(`${token.text}.${decimals.text}`), next: at + 3 };
  return { value: Number(token.text), next: at + 1 };
}

function unitOf(token: Token | undefined): 1 | 60 | null {
  if (isMark(token, '′')) return 1;
  if (isWord(token, ...HOURS)) return 60;
  return isWord(token, ...MINUTES) ? 1 : null;
}

function pastPoint(tokens: readonly Token[], at: number): number {
  return isMark(tokens[at], '.') && isWord(tokens[at - 1], 'min', 'mins', 'hr', 'hrs') ? at + 1 : at;
}
