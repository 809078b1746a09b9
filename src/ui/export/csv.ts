import Papa from 'papaparse';

/** Rows as CSV for a spreadsheet; what it would run as a formula is made text. */
export function csvOf(rows: Parameters<typeof Papa.unparse>[0]): string {
  return Papa.unparse(rows, { escapeFormulae: true, newline: '\n' });
}
