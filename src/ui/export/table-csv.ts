import { rawOf, type TableModel } from '../panels/table-model.ts';
import { csvParts } from './csv.ts';
import type { Term } from './svg-document.ts';

/** What of a table goes into a file; the rows of a long one are made as they are asked for. */
export interface FileTable extends Pick<TableModel, 'columns'> {
  readonly rows: Iterable<Pick<TableModel['rows'][number], 'cells'>>;
}

/**
 * A table as CSV in parts, its values unrounded, each row with the terms it was counted under as columns, so that a row
 * that is copied away still tells. What a spreadsheet would run as a formula is made text.
 */
export function tableCsv({ columns, rows }: FileTable, terms: readonly Term[]): Iterable<string> {
  const kept = columns.flatMap((column, at) => (column.only === 'page' ? [] : [{ column, at }]));
  const same = terms.map(({ text }) => text);
  const fields = [
    ...kept.map(({ column: { label, unit } }) => (unit === undefined ? label : `${label} (${unit})`)),
    ...terms.map(({ name }) => name),
  ];
  return csvParts(fields, valuesOf(rows));

  function* valuesOf(all: FileTable['rows']): Generator<readonly unknown[]> {
    for (const { cells } of all) yield [...kept.map(({ at }) => rawOf(cells[at])), ...same];
  }
}
