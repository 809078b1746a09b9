import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { tableCsv } from '#ui/export/table-csv.ts';
import type { Term } from '#ui/export/svg-document.ts';
import type { TableModel } from '#ui/panels/table-model.ts';

const model: TableModel = {
  caption: 'Outage time',
  columns: [
    { id: 'c', label: 'Cause' },
    { id: 't', label: 'Outage time', only: 'page' },
    { id: 'm', label: 'Length', unit: 'min', align: 'end' },
    { id: 'i', label: 'Incident', only: 'file' },
  ],
  rows: [
    { id: 'a', cells: ['Software, “defect”', '1 h 6 min', { raw: 65.5, shown: '66' }, 'x'] },
    { id: 'b', cells: ['Network', 'not stated', { raw: null, shown: 'not stated' }, 'y'] },
  ],
};

const whole = (table: Pick<TableModel, 'columns' | 'rows'>, terms: readonly Term[]): string =>
  [...tableCsv(table, terms)].join('').trimEnd();

it('keeps raw values under the heads of the file, each row with its terms', () => {
  const terms = [
    { name: 'rule', text: 'every impact counts in full' },
    { name: 'address', text: 'https://example.org/?a=1' },
  ];
  const { data } = Papa.parse<Record<string, string>>(whole(model, terms), { header: true });
  expect(data).toEqual([
    {
      Cause: 'Software, “defect”',
      'Length (min)': '65.5',
      Incident: 'x',
      rule: 'every impact counts in full',
      address: 'https://example.org/?a=1',
    },
    {
      Cause: 'Network',
      'Length (min)': '',
      Incident: 'y',
      rule: 'every impact counts in full',
      address: 'https://example.org/?a=1',
    },
  ]);
});

it('makes text of what a spreadsheet would run, and leaves numbers numbers', () => {
  const columns = [{ id: 'a', label: 'A' }];
  const csv = whole(
    {
      columns,
      rows: [
        { id: '1', cells: ['=HYPERLINK("http://x")'] },
        { id: '2', cells: ['@x'] },
        { id: '3', cells: [-2] },
      ],
    },
    [],
  );
  expect(Papa.parse<string[]>(csv).data.flat()).toEqual(['A', `'=HYPERLINK("http://x")`, `'@x`, '-2']);
});
