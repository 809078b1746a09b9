import { isMark, type Token } from '../tokens.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * The month that a word names, 1 to 12: in full, by three letters or more ("Sept"), or misspelt by one
 * letter ("Febuary"), or null. Words of four letters or fewer must be exact, else "mark" is March.
 */
export function monthOf(token: Token | undefined): number | null {
  if (token?.kind !== 'word' || token.text.length < 3) return null;
  const word = token.text;
  const exact = MONTHS.findIndex((month) => month === word || (word.length <= 4 && month.startsWith(word)));
  if (exact >= 0) return exact + 1;
  if (word.length < 6) return null;
  const near = MONTHS.findIndex((month) => oneLetterApart(month, word));
  return near >= 0 ? near + 1 : null;
}

/** The token after a month's name: past the point of an abbreviation ("Sept. 20"). */
export function afterMonth(tokens: readonly Token[], at: number): number {
  return isMark(tokens[at + 1], '.') ? at + 2 : at + 1;
}

/** Whether two words differ by one letter more, less, other or two swapped. */
function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [restA, restB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  return (
    Math.max(restA.length, restB.length) <= 1 ||
    (restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0])
  );
}
