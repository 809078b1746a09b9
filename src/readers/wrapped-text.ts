import { partOfHeading } from '#normalize/structure/headings.ts';

/** Texts are wrapped at a fixed column between these; shorter ones are lists, longer ones paragraphs. */
const NARROWEST = 45;
const WIDEST = 120;

/**
 * The column at which a text was wrapped, or null where its lines are paragraphs: no line is longer, and a
 * good part of the lines, four at least, come near it.
 *
 * @param lines cleaned
 */
export function wrapColumn(lines: readonly string[]): number | null {
  let column = 0;
  let filled = 0;
  for (const line of lines) {
    column = Math.max(column, line.length);
    if (line !== '') filled++;
  }
  if (column < NARROWEST || column > WIDEST) return null;
  const near = lines.filter(({ length }) => length > column - 14).length;
  return near >= 4 && near >= filled / 5 ? column : null;
}

/** Whether a line was broken off at the column: the next one's first word had no more room on it. */
export function wasWrapped(line: string, next: string, column: number): boolean {
  if (line === '' || next === '' || /[.:;!?]$/.test(line)) return false;
  if (partOfHeading(line) !== null || partOfHeading(next) !== null) return false;
  const space = next.indexOf(' ');
  return line.length + 1 + (space < 0 ? next.length : space) > column;
}
