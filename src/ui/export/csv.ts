import Papa from 'papaparse';
import { partsOf } from './parts-of.ts';

// What a spreadsheet would run as a formula is made text.
const HOW = { escapeFormulae: true, newline: '\n' };

/** Records as CSV for a spreadsheet, a column for each of their keys. */
export function csvOf(records: Parameters<typeof Papa.unparse>[0]): string {
  return Papa.unparse(records, HOW);
}

/**
 * The same of a long table, in parts that joined are the file, so that it can be made with pauses.
 *
 * @param fields the heads of the columns
 * @param rows the values of each row, in the order of the heads; they are made as they are asked for
 */
export function* csvParts(fields: readonly string[], rows: Iterable<readonly unknown[]>): Generator<string> {
  for (const lines of partsOf(underHead())) yield `${Papa.unparse([...lines], HOW)}\n`;

  function* underHead(): Generator<readonly unknown[]> {
    yield fields;
    yield* rows;
  }
}
