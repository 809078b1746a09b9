import type { Block } from '#normalize/document.ts';
import { blocksOfLines, type SourceLine } from './blocks-of-lines.ts';
import { cleanLine } from './clean-line.ts';
import { withoutMarker } from './list-marker.ts';
import { wasWrapped, wrapColumn } from './wrapped-text.ts';

/** The blocks of a plain text. */
export function readText(text: string): Block[] {
  return blocksOfLines(linesOf(text));
}

function* linesOf(text: string): Generator<SourceLine> {
  /** How far the bullet of the entry at hand stands from the left; null outside of lists. */
  let bullet: number | null = null;
  let table = false;
  const lines = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
  const cleaned = lines.map(cleanLine);
  const column = wrapColumn(cleaned);
  for (const [at, line] of lines.entries()) {
    const clean = cleaned[at]!;
    table = clean.includes('|') && (table || isRow(clean) || isTableRule(cleaned[at + 1] ?? ''));
    const { marked } = withoutMarker(clean);
    const indent = indentOf(line);
    if (clean === '') bullet = null;
    else if (marked) bullet = indent;
    const wrapped = column !== null && wasWrapped(cleaned[at - 1] ?? '', clean, column);
    const within = !marked && (wrapped || (bullet !== null && indent > bullet));
    yield { text: table ? clean.replaceAll('|', ' ') : clean, item: false, within };
  }
}

/** A table in text, `| Date | Event |`, gives its cells with a blank between them, as other formats do. */
function isRow(clean: string): boolean {
  return clean.startsWith('|') || clean.endsWith('|');
}

function isTableRule(clean: string): boolean {
  return clean.includes('|') && clean.includes('-') && /^[-:| ]+$/.test(clean);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
