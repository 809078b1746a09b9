import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ModelTable } from '#ui/panels/ModelTable.tsx';
import type { TableModel } from '#ui/panels/table-model.ts';

const model: TableModel = {
  caption: 'Outages',
  columns: [
    { id: 'i', label: 'Instance' },
    { id: 'z', label: 'Zone', only: 'file' },
    { id: 'l', label: 'Length', unit: 'min', align: 'end' },
  ],
  rows: [{ id: 'a', cells: ['NA05', 'UTC', { raw: 65.4, shown: '1 h 5 min' }] }],
};

it('prints what is shown, without the columns of the file', () => {
  render(<ModelTable make={() => model} />);
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Instance', 'Length']);
  expect(screen.getByRole('row', { name: 'NA05 1 h 5 min' })).toBeTruthy();
});

it('prints the first rows of very many, and says so', () => {
  const rows = Array.from({ length: 900 }, (_, at) => ({ id: String(at), cells: [`I${at}`, 'UTC', at] }));
  const asked: number[] = [];
  const make = (most: number): TableModel => {
    asked.push(most);
    return { ...model, rows: rows.slice(0, most), total: 12_345 };
  };
  render(<ModelTable make={make} />);
  expect(
    screen.getByRole('table', { name: 'Outages, the first 500 of 12,345; a saved CSV has all' }),
  ).toBeTruthy();
  expect(screen.getAllByRole('row')).toHaveLength(501);
  expect(asked).toEqual([500]);
});
