import type { PdfLine, PdfPage } from './pdf-line.ts';
import { bodySize } from './pdf-measure.ts';

/** Of the page's height, from its edge: where running lines stand, and where browsers print theirs. */
const EDGE = 0.12;
const OUTER_EDGE = 0.07;

/**
 * The pages' lines without those that belong to the paper: running headers and footers, page numbers, and the
 * date, title and address that browsers print around a page.
 */
export function withoutFurniture(pages: readonly PdfPage[]): PdfPage[] {
  const body = bodySize(pages);
  const places = placesOf(pages);
  return pages.map((page, number) => {
    // What stands at the height of the first line or the last has nothing of the page beyond it.
    const first = page.lines.reduce((least, { base }) => Math.min(least, base), Infinity) + 3;
    const last = page.lines.reduce((most, { base }) => Math.max(most, base), 0) - 3;
    const lines = page.lines.filter((line) => {
      if (edgeOf(page, line, EDGE) === null) return true;
      const edge = edgeOf(page, line, OUTER_EDGE);
      const outermost = edge === 'top' ? line.base < first : edge === 'bottom' && line.base > last;
      if (outermost && isPrinted(line, body)) return false;
      return !isRepeated(places.get(keyOf(line, number, pages.length)) ?? [], line, pages.length);
    });
    return { ...page, lines };
  });
}

function edgeOf({ height }: PdfPage, { base, size }: PdfLine, share: number): 'top' | 'bottom' | null {
  if (base - size < height * share) return 'top';
  return base > height * (1 - share) ? 'bottom' : null;
}

const PAGE_NUMBER = /^(page |p\. ?|- ?)?\d{1,3}( ?(\/|of|-|von|de) ?\d{0,4})?$/i;
const ADDRESS = /^(https?:\/\/|file:\/\/|about:|www\.)\S*$/i;
const PRINT_DATE = /^\d{1,4}[-/.] ?\d{1,2}[-/.] ?\d{2,4},? \d{1,2}[:.]\d{2}([:.]\d{2})?( ?[ap]\.?m\.?)?$/i;

function isPrinted({ parts, size }: PdfLine, body: number): boolean {
  if (size > body * 1.1) return false;
  if (parts.length === 1 && PAGE_NUMBER.test(parts[0]!)) return true;
  if (parts.length === 1 && size > body * 0.9) return false;
  return parts.some(
    (part) => PRINT_DATE.test(part) || ADDRESS.test(part) || (size < body && PAGE_NUMBER.test(part)),
  );
}

interface Place {
  readonly page: number;
  readonly base: number;
}

function placesOf(pages: readonly PdfPage[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  pages.forEach((page, number) => {
    for (const line of page.lines) {
      if (edgeOf(page, line, EDGE) === null) continue;
      const key = keyOf(line, number, pages.length);
      const list = places.get(key) ?? [];
      list.push({ page: number, base: line.base });
      places.set(key, list);
    }
  });
  return places;
}

/** A line's words, its page's number and the number of pages aside. */
function keyOf({ text }: PdfLine, page: number, pages: number): string {
  return text.replace(/\d+/g, (digits) =>
    Number(digits) === page + 1 ? '#' : Number(digits) === pages ? '##' : digits,
  );
}

/** On a third of the pages, and on two at least, at the same height. */
function isRepeated(places: readonly Place[], { base }: PdfLine, pages: number): boolean {
  const alike = new Set(places.filter((place) => Math.abs(place.base - base) < 3).map(({ page }) => page));
  return alike.size >= 2 && alike.size >= pages / 3;
}
