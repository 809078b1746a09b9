import { partOfHeading } from '#normalize/structure/headings.ts';

/** Words that no sentence, heading or line of a list ends in: what follows belongs to them. */
const LEADING = new Set(
  'a an the our its their your of to and or in on for with from at by between until via into as than which'.split(
    ' ',
  ),
);

/** As much of a line's end as is looked at. */
const LAST_WORD = 80;

/**
 * Whether a line breaks off within a sentence that the next one goes on with. Told by the words alone, never by
 * blank lines or layout, so that a report breaks at the same places in every format.
 */
export function goesOn(line: string, next: string): boolean {
  // A sentence that breaks off for good must not swallow the heading after it.
  if (partOfHeading(next) !== null) return false;
  const last = lastWord(line);
  if (LEADING.has(last)) return true;
  return beginsSmall(next) && !endsSentence(line) && !isHeading(line);
}

/** Whether a line ends in a full stop or the like, or in an address. */
export function endsSentence(line: string): boolean {
  if (/[.:;!?]["'”’)\]]?$/.test(line.slice(-2))) return true;
  return line.endsWith('/') && lastWord(line).includes('://');
}

/** How two pieces of one sentence are put together: a word that breaks at its own hyphen has no blank there. */
export function joint(line: string, next: string): '' | ' ' {
  return /[\p{L}\p{N}]-$/u.test(line.slice(-3)) && beginsSmall(next) ? '' : ' ';
}

function lastWord(line: string): string {
  const tail = line.slice(-LAST_WORD);
  return tail.slice(tail.lastIndexOf(' ') + 1);
}

/** A small letter first; but `campusM` and `eService` are names, which begin lines as any other name does. */
export function beginsSmall(text: string): boolean {
  return /^\p{Ll}/u.test(text) && !/^\p{Ll}{1,8}\p{Lu}/u.test(text);
}

/** A few words, all capitalised but for those between them: "Root Cause Analysis". */
export function isHeading(line: string): boolean {
  if (line.length > 80) return false;
  const words = line.split(' ');
  return words.length <= 8 && words.every((word) => LEADING.has(word) || /^[\p{Lu}&/(]/u.test(word));
}
