import { addBits, emptyBitset, type Bitset } from './bitset.ts';
import { foldText, type FoldedTexts } from './search-texts.ts';
import type { Table } from './table.ts';

/**
 * The rows of incidents whose title, summary, id or instances hold every word of `q`, anywhere in a
 * word, accents and case aside. Exact, so that one link gives one set; no ranking.
 */
export function rowsWithText(table: Table, q: string): Bitset {
  const words = foldText(q)
    .split(/\s+/)
    .filter((word) => word !== '');
  const holds = words.map((word) => incidentsHolding(table, word));
  const rows = emptyBitset(table.rowCount);
  for (let incident = 0; incident < table.incidentCount; incident++) {
    if (holds.every((marks) => marks[incident] === 1))
      addBits(rows, table.firstRow[incident]!, table.firstRow[incident + 1]!);
  }
  return rows;
}

/** Per incident 1 where it holds a word. */
function incidentsHolding(table: Table, word: string): Uint8Array {
  const { id, title, summary } = table.index.incidents;
  const found = new Uint8Array(table.incidentCount);
  for (const [column, texts] of [
    [id, id],
    [title, table.search.title],
    [summary, table.search.summary],
  ] as const) {
    const marks = placesHolding(texts, word);
    for (let incident = 0; incident < found.length; incident++)
      if (marks[column.at[incident]!] === 1) found[incident] = 1;
  }
  table.lanes.forEach((lane, at) => {
    if (!foldText(lane.id).includes(word)) return;
    const { from, row } = table.laneOrder;
    for (let i = from[at]!; i < from[at + 1]!; i++) found[table.incident[row[i]!]!] = 1;
  });
  return found;
}

/** Per place of a column 1 where its text holds a word. */
function placesHolding({ from, text }: FoldedTexts, word: string): Uint8Array {
  const marks = new Uint8Array(from.length - 1);
  let place = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, from[place])) {
    while (from[place + 1]! <= at) place++;
    marks[place] = 1;
    place++;
  }
  return marks;
}
