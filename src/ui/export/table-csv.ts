import { rawOf, type TableModel } from '../panels/table-model.ts';
import { csvOf } from './csv.ts';
import type { Term } from './svg-document.ts';

/**
 * A table as CSV, its values unrounded, each row with the terms it was counted under as columns, so that a row that is
 * copied away still tells. What a spreadsheet would run as a formula is made text.
 */
export function tableCsv({ columns, rows }: TableModel, terms: readonly Term[]): string {
  const kept = columns.flatMap((column, at) => (column.only === 'page' ? [] : [{ column, at }]));
  const same = terms.map(({ text }) => text);
  const fields = [
    ...kept.map(({ column: { label, unit } }) => (unit === undefined ? label : `${label} (${unit})`)),
    ...terms.map(({ name }) => name),
  ];
  const data = rows.map(({ cells }) => [...kept.map(({ at }) => rawOf(cells[at])), ...same]);
  return csvOf({ fields, data });
}
