import type { SourceLine } from './blocks-of-lines.ts';
import { cleanLine } from './clean-line.ts';
import { beginsSmall, endsSentence, isHeading } from './goes-on.ts';
import { withoutMarker } from './list-marker.ts';
import type { PdfLine, PdfPage } from './pdf-line.ts';
import { isFull, isTight, SAME_SIZE, settingOf, type Setting } from './pdf-measure.ts';
import { joinWrapped, wordsOf } from './wrapped-words.ts';

/** How far left sides may lie apart, and how far a first line or an entry's text may stand in, in heights of the letters. */
const SAME_SIDE = 0.6;
const INDENT = 4;

interface Paragraph {
  text: string;
  last: PdfLine;
  readonly first: PdfLine;
  readonly entry: boolean;
  within: boolean;
}

/** The paragraphs of pages, each as one line: lines that were broken for want of room are put together again. */
export function paragraphsOf(pages: readonly PdfPage[]): SourceLine[] {
  const setting = settingOf(pages);
  const words = wordsOf(pages.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const paragraphs: Paragraph[] = [];
  for (const { lines } of pages) {
    lines.forEach((line, at) => {
      const before = paragraphs.at(-1);
      const marked = withoutMarker(cleanLine(line.text)).marked;
      const link =
        before === undefined || line.bullet || (marked && !mayBreakBefore(before))
          ? 'none'
          : linkOf(before, line, at === 0, setting);
      if (link === 'wrapped') {
        before!.text = joinWrapped(before!.text, line.text, words);
        before!.last = line;
      } else {
        const within = link === 'within' && !marked;
        const first = within ? before!.first : line;
        paragraphs.push({
          text: line.text,
          first,
          last: line,
          entry: line.bullet || marked || within,
          within,
        });
      }
    });
  }
  return paragraphs.map(({ text, first, within }) => ({ text, item: first.bullet && !within, within }));
}

/** A line may be broken before a dash within its sentence; but one that is over, or in a list, goes on with entries. */
function mayBreakBefore({ entry, last }: Paragraph): boolean {
  return !entry && !endsSentence(last.text);
}

/** How a line goes with what stands before it: broken from it, another line of the same entry, or not at all. */
function linkOf(
  before: Paragraph,
  line: PdfLine,
  isFirst: boolean,
  setting: Setting,
): 'wrapped' | 'within' | 'none' {
  const { last } = before;
  if (Math.abs(line.size - last.size) > SAME_SIZE * last.size || isOtherFont(last, line)) return 'none';
  if (isFirst) return goesOnUnmarked(last, line, setting) ? 'wrapped' : 'none';
  if (!isTight(last, line, setting.leading) || !isAligned(before, line)) return 'none';
  const isTitle = line.size > setting.body * 1.25;
  const goesOn = setting.gaps ? isFull(last, line, setting) : goesOnUnmarked(last, line, setting);
  if (last.parts.length === 1 && (isTitle || goesOn)) return 'wrapped';
  return before.entry && isUnder(before, line) ? 'within' : 'none';
}

/** A heading in bold letters over a paragraph in plain ones. */
function isOtherFont({ fonts: [first, last] }: PdfLine, next: PdfLine): boolean {
  return first === last && next.fonts[0] !== last && next.fonts[1] !== last;
}

/**
 * Where nothing shows whether a paragraph ends, on a new page or where no gaps part paragraphs: a line goes on
 * if it was full and does not end a sentence.
 */
function goesOnUnmarked(last: PdfLine, line: PdfLine, setting: Setting): boolean {
  const ends = endsSentence(last.text) || isHeading(last.text);
  return isFull(last, line, setting) && (!ends || beginsSmall(line.text));
}

function isAligned({ first, last, entry }: Paragraph, line: PdfLine): boolean {
  const off = (line.left - last.left) / line.size;
  if (Math.abs(off) <= SAME_SIDE) return true;
  // Only a first line stands otherwise than those after it: in an entry before its text, else set in.
  return first === last && (entry ? off > 0 && off < INDENT : off < 0 && off > -INDENT);
}

/** Under an entry's text, rather than under its bullet where that is a character of the line. */
function isUnder({ first }: Paragraph, line: PdfLine): boolean {
  return first.bullet || line.left > first.left + SAME_SIDE * line.size;
}
