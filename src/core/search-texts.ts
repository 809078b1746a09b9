import type { Index } from './pack/index-format.ts';
import { joined, placeText, type TextColumn } from './pack/text-column.ts';

/** The different texts of a column, folded, by their places in it. */
export type FoldedTexts = Pick<TextColumn, 'from' | 'text'>;

/** Titles and summaries as text search reads them; ids and names of instances need no folding made beforehand. */
export interface SearchTexts {
  readonly title: FoldedTexts;
  readonly summary: FoldedTexts;
}

export function searchTextsOf({ incidents }: Index): SearchTexts {
  return { title: folded(incidents.title), summary: folded(incidents.summary) };
}

/** Lower case without accents, so that "Zürich" is found by "zurich". */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function folded(column: TextColumn): FoldedTexts {
  const { from, text } = column;
  // Without accents nothing changes its length, and all can be folded in one go.
  if (/^[\0-\x7f]*$/.test(text)) return { from, text: text.toLowerCase() };
  return joined(Array.from({ length: from.length - 1 }, (_, place) => foldText(placeText(column, place))));
}
