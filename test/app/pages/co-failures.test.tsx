import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CoFailures } from '#app/pages/instance/CoFailures.tsx';
import { aCatalog, aLane, anIncident, aTable, outageAt } from '../../support/builders.ts';
import { SelectedScene } from '../selected-scene.tsx';

const ZONE = 'America/Chicago';
const catalog = aCatalog({
  instances: [
    aLane({ id: 'NA01', timeZone: ZONE, dataCenter: 'Chicago', sisters: ['NA02'] }),
    aLane({ id: 'NA02', timeZone: ZONE, dataCenter: 'Chicago' }),
    aLane({ id: 'NA05', timeZone: ZONE, dataCenter: 'Seattle' }),
    aLane({ id: 'NA09', timeZone: ZONE }),
  ],
});
const at = (id: string, start: string, instances: string[]) =>
  anIncident({ id, instances, timeZone: ZONE, outages: [outageAt(start, 30, ZONE)] });
const table = aTable(
  [
    at('both', '2025-07-01T10:00Z', ['NA01', 'NA02']),
    at('again', '2025-08-01T10:00Z', ['NA01']),
    at('again-2', '2025-08-01T10:04Z', ['NA02']),
    at('with-5', '2025-09-01T10:00Z', ['NA01', 'NA05']),
    at('alone', '2025-10-01T10:00Z', ['NA09']),
  ],
  catalog,
);

function show(id: string, query = '') {
  render(
    <SelectedScene table={table} address={`/instances/${id}${query}`} subject={{ dimension: 'instance', id }}>
      <CoFailures lane={table.keys.instance.at.get(id)!} />
    </SelectedScene>,
  );
}
const rows = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      [within(row).getByRole('rowheader'), ...within(row).getAllByRole('cell')].map(
        (cell) => cell.textContent,
      ),
    );

it('lists who fails together with it, most often first, from both sides, and how they are related', () => {
  show('NA01');
  expect(
    screen.getByRole('heading', {
      name: 'In 2 of 3 outages of NA01, NA02 was hit within 5 minutes, more than any other',
    }),
  ).toBeVisible();
  expect(rows()).toEqual([
    ['NA02', '2 of 3', '2 of 2', '1 Aug 2025', 'sister, same data center'],
    ['NA05', '1 of 3', '1 of 1', '1 Sep 2025', 'not a sister, another data center'],
  ]);
  expect(screen.getByText(/3 outages are too few to speak of a habit/)).toBeVisible();
  expect(screen.getByRole('link', { name: '2 of NA01’s 3 outages together with NA02' })).toHaveAttribute(
    'href',
    '/instances/NA01?figure=together&of=instance%3ANA02',
  );
});

it('follows the filter', () => {
  show('NA01', '?from=2025-08-15');
  expect(rows().map(([name]) => name)).toEqual(['NA05']);
});

it('says that none was collected', () => {
  show('NA09');
  expect(
    screen.getByRole('heading', { name: 'No other instance was seen to fail together with NA09' }),
  ).toBeVisible();
  expect(screen.getByText(/^None collected/)).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});
