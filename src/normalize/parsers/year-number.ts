import { isMark, isWord, numberOf, type Token } from '../tokens.ts';

/** The year of four digits at a token, from 1990 to 2099, unless it is part of a longer number. */
export function yearNumber(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length !== 4) return null;
  const year = numberOf(token);
  return year !== null && year >= 1990 && year < 2100 ? year : null;
}

/**
 * The year after a day, past a comma, point, semicolon, dash or "of": "19, 2025", "19 ,2025", "21.2015",
 * "14,15,16 - 2016"; null where none follows.
 */
export function yearAfter(tokens: readonly Token[], at: number): { year: number; next: number } | null {
  let next = at;
  for (
    let skipped = 0;
    skipped < 2 && (isMark(tokens[next], ',.;/-–—') || isWord(tokens[next], 'of', 'in'));
    skipped++
  )
    next++;
  const year = yearNumber(tokens, next);
  if (year === null) return null;
  // "March 9 - 2025 10:00": a clock is never a year, but "2025:30" is not a year either.
  if (isMark(tokens[next + 1], ':') && tokens[next + 2]?.kind === 'number' && tokens[next + 2]!.glued)
    return null;
  return { year, next: next + 1 };
}
