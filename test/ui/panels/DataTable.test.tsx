import { render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { DataTable } from '#ui/panels/DataTable.tsx';

afterEach(() => vi.restoreAllMocks());

const columns = [
  { id: 'r', label: 'Region' },
  { id: 'm', label: 'Minutes', align: 'end' as const },
];

it('has a caption, column heads and a head for each row', () => {
  render(
    <DataTable
      caption="Minutes by region"
      columns={columns}
      rows={[{ id: 'e', cells: ['Europe', '1,234'] }]}
    />,
  );
  expect(screen.getByRole('table', { name: 'Minutes by region' })).toBeTruthy();
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Region', 'Minutes']);
  expect(screen.getByRole('rowheader', { name: 'Europe' })).toBeTruthy();
  expect(screen.getByRole('cell', { name: '1,234' }).dataset['align']).toBe('end');
});

it('says so when there are no rows', () => {
  render(<DataTable caption="Minutes" columns={columns} rows={[]} empty="No outage in this period." />);
  expect(screen.getByRole('cell', { name: 'No outage in this period.' })).toBeTruthy();
});

it('can be scrolled by keyboard only where it is wider than its place', () => {
  const { unmount } = render(<DataTable caption="Minutes" columns={columns} rows={[]} />);
  expect(screen.queryByRole('group')).toBeNull();
  unmount();
  vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(300);
  render(<DataTable caption="Minutes" columns={columns} rows={[]} />);
  expect(screen.getByRole('group', { name: 'Minutes' }).tabIndex).toBe(0);
});
