import { addBit, emptyBitset, type Bitset } from './bitset.ts';
import { foldText, type Table } from './table.ts';

/**
 * The rows of incidents whose title, summary, id or instances hold every word of `q`, anywhere in a
 * word, accents and case aside. Exact, so that one link gives one set; no ranking.
 */
export function rowsWithText(table: Table, q: string): Bitset {
  const words = foldText(q)
    .split(/\s+/)
    .filter((word) => word !== '');
  const rows = emptyBitset(table.rowCount);
  table.searchText.forEach((text, incident) => {
    if (!words.every((word) => text.includes(word))) return;
    for (let row = table.firstRow[incident]!; row < table.firstRow[incident + 1]!; row++) addBit(rows, row);
  });
  return rows;
}
