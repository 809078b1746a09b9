import { shareOfWidth } from './letter-widths.ts';
import type { PdfLine, PdfPage } from './pdf-line.ts';

/** How a document's paragraphs are set, measured where the words leave no doubt that a sentence goes on. */
export interface Setting {
  /** Where lines end at the right, in points. */
  readonly margin: number;
  /** From one line of a paragraph down to the next, in heights of the letters. */
  readonly leading: number;
  /** Whether gaps part the paragraphs. */
  readonly gaps: boolean;
  /** Height of the letters in which most of the text is set. */
  readonly body: number;
}

/** Between the heights of two lines of letters of one size. */
export const SAME_SIZE = 0.08;

/** Measures the setting of a document. */
export function settingOf(pages: readonly PdfPage[]): Setting {
  const pairs = pages.flatMap(({ lines }) => pairsOf(lines));
  const sure = pairs.filter(([line, next]) => isWrapped(line, next));
  const leading = middle((sure.length > 0 ? sure : pairs).map(([line, next]) => stepOf(line, next)));
  const gaps = pairs.filter(([line, next]) => !isTight(line, next, leading)).length > pairs.length / 5;
  return { margin: marginOf(pages, gaps, sure, leading), leading, gaps, body: bodySize(pages) };
}

type Pair = readonly [PdfLine, PdfLine];

function marginOf(pages: readonly PdfPage[], gaps: boolean, sure: readonly Pair[], leading: number): number {
  const whole = pages.flatMap(({ lines }) => lines.filter(({ parts }) => parts.length === 1));
  const farthest = whole.reduce((most, { right }) => Math.max(most, right), 0);
  // Most pages have the same margin at both sides; a sentence that goes on tells where that is not so.
  const needed = sure
    .filter(([line, next]) => isTight(line, next, leading))
    .map(([line, next]) => line.right + roomFor(next))
    .filter((end) => end >= farthest)
    .reduce((least, end) => Math.min(least, end), Infinity);
  const left = whole.reduce((least, line) => Math.min(least, line.left), Infinity);
  const edge = pages.reduce((most, { width }) => Math.max(most, width - left), 0);
  if (farthest <= edge + 1 && edge < needed) return edge;
  // Where gaps part the paragraphs, lines without one are rarely anything but broken.
  if (gaps) return farthest;
  return (farthest + Math.min(needed, farthest + 20)) / 2;
}

/** Whether two lines stand as closely as those of one paragraph. */
export function isTight(line: PdfLine, next: PdfLine, leading: number): boolean {
  const step = stepOf(line, next);
  return step > 0 && step <= leading * 1.12 + 0.03;
}

function stepOf(line: PdfLine, next: PdfLine): number {
  return (next.base - line.base) / line.size;
}

/** Whether the first word of the next line had no room on this one. */
export function isFull(line: PdfLine, next: PdfLine, { margin }: Setting): boolean {
  return line.right + roomFor(next) > margin;
}

/** A blank and as much of the first word as may not be broken, in points. */
function roomFor({ text, left, right, size }: PdfLine): number {
  const word = text.slice(0, 80).split(' ', 1)[0]!;
  const broken = /[\p{L}\p{N}](-(?=\p{L})|\/)/u.exec(word);
  const length = broken === null ? word.length : broken.index + 2;
  return 0.25 * size + (right - left) * shareOfWidth(text, length);
}

function pairsOf(lines: readonly PdfLine[]): Pair[] {
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const alike = next !== undefined && Math.abs(next.size - line.size) <= SAME_SIZE * line.size;
    return alike && next.base > line.base && !next.bullet ? [[line, next] as const] : [];
  });
}

function isWrapped(line: PdfLine, next: PdfLine): boolean {
  return /^\p{Ll}{2}/u.test(next.text) && !/[.:;!?]$/.test(line.text) && line.parts.length === 1;
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 1.2;
}

/** Height of the letters in which most of the text is set. */
export function bodySize(pages: readonly PdfPage[]): number {
  const letters = new Map<number, number>();
  for (const { lines } of pages)
    for (const { size, text } of lines) {
      const rounded = Math.round(size * 2) / 2;
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
    }
  let [most, best] = [0, 0];
  for (const [size, count] of letters) if (count > most) [most, best] = [count, size];
  return best;
}
