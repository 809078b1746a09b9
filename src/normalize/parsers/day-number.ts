import { isMark, isWord, numberOf, type Token } from '../tokens.ts';

/** A day of the month, the token after it, and its words where its ordinal is wrong ("11st", "6h"). */
export interface DayNumber {
  readonly day: number;
  readonly next: number;
  readonly ordinal: boolean;
  readonly misprint: string | null;
}

/** The day at a token, with its ordinal ending if any; null for hours ("2:20", "2PM") and larger numbers. */
export function dayNumber(tokens: readonly Token[], at: number): DayNumber | null {
  const day = numberOf(tokens[at], 2);
  if (day === null || day < 1 || day > 31) return null;
  const after = tokens[at + 1];
  if (isMark(after, ':') && tokens[at + 2]?.kind === 'number') return null;
  if (
    isMark(after, '.') &&
    after!.glued &&
    tokens[at + 2]?.glued === true &&
    isClockAfterPoint(tokens, at + 2)
  )
    return null;
  if (isWord(after, 'am', 'pm')) return null;
  const ending = after?.glued === true && after.kind === 'word' ? after.text : null;
  if (ending === null) return { day, next: at + 1, ordinal: false, misprint: null };
  if (!['st', 'nd', 'rd', 'th', 'h', 't'].includes(ending)) return null;
  const misprint = ending === endingOf(day) ? null : `${day}${ending}`;
  return { day, next: at + 2, ordinal: true, misprint };
}

/** "12.50 AM" is a time, "October 21.2015" a date: the number after the point tells. */
function isClockAfterPoint(tokens: readonly Token[], at: number): boolean {
  const minutes = tokens[at];
  return (
    minutes?.kind === 'number' && minutes.text.length === 2 && isWord(tokens[at + 1], 'am', 'pm', 'a', 'p')
  );
}

function endingOf(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
