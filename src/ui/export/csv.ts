import Papa from 'papaparse';

// What a spreadsheet would run as a formula is made text.
const HOW = { escapeFormulae: true, newline: '\n' };

/** Records as CSV for a spreadsheet, a column for each of their keys. */
export function csvOf(records: Parameters<typeof Papa.unparse>[0]): string {
  return Papa.unparse(records, HOW);
}

/** So many rows are made within a few hundredths of a second. */
const ROWS = 1000;

/**
 * The same of a long table, in parts that joined are the file, so that it can be made with pauses.
 *
 * @param fields the heads of the columns
 * @param rows the values of each row, in the order of the heads; they are made as they are asked for
 */
export function* csvParts(fields: readonly string[], rows: Iterable<readonly unknown[]>): Generator<string> {
  let some: (readonly unknown[])[] = [fields];
  for (const row of rows) {
    some.push(row);
    if (some.length < ROWS) continue;
    yield `${Papa.unparse(some, HOW)}\n`;
    some = [];
  }
  if (some.length > 0) yield `${Papa.unparse(some, HOW)}\n`;
}
