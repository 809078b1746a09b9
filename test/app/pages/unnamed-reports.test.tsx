import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { UnnamedReports } from '#app/pages/instance/UnnamedReports.tsx';
import { aCatalog, aLane, anIncident, aTable, outageAt } from '../../support/builders.ts';
import { SelectedScene } from '../selected-scene.tsx';

const ZONE = 'America/Chicago';
const table = aTable(
  [
    anIncident({
      id: 'region',
      title: 'Alma Seattle',
      instances: [],
      timeZone: ZONE,
      outages: [outageAt('2025-07-01T10:00Z', 30, ZONE)],
    }),
    anIncident({
      id: 'world',
      title: 'Alma everywhere',
      instances: [],
      region: 'Global',
      timeZone: ZONE,
      outages: [outageAt('2025-08-01T10:00Z', 30, ZONE)],
    }),
    anIncident({ id: 'own', timeZone: ZONE, outages: [outageAt('2025-09-01T10:00Z', 30, ZONE)] }),
  ],
  aCatalog({
    instances: [
      aLane({ id: 'NA05', platform: 'Platform', dataCenter: 'Chicago' }),
      aLane({ id: 'campusM NA01', platform: 'campusM' }),
    ],
  }),
);

function show(id: string, query = '') {
  render(
    <SelectedScene table={table} address={`/instances/${id}${query}`} subject={{ dimension: 'instance', id }}>
      <UnnamedReports lane={table.keys.instance.at.get(id)!} />
    </SelectedScene>,
  );
}
const notice = () => screen.queryByRole('complementary', { name: 'Reports that name no instance' });

it('says which reports may have hit the instance and are not counted, with the way to each', () => {
  show('NA05');
  expect(within(notice()!).getByText(/^Not counted here/)).toHaveTextContent(
    'Not counted here: 2 reports that name no instance, under Alma · North America and Alma · Global. They may have hit NA05 too.',
  );
  expect(screen.getByRole('link', { name: 'Alma · Global' })).toHaveAttribute(
    'href',
    `/instances/${encodeURIComponent('Alma · Global')}`,
  );
  expect(screen.getByText('Which reports').tagName).toBe('SUMMARY');
  const items = within(screen.getByRole('list', { hidden: true })).getAllByRole('listitem', { hidden: true });
  expect(items.map((item) => item.textContent)).toEqual([
    '1 Aug 2025 Alma everywhere',
    '1 Jul 2025 Alma Seattle',
  ]);
  expect(screen.getByRole('link', { name: '1 Jul 2025', hidden: true })).toHaveAttribute(
    'href',
    '/incidents/region',
  );
  expect(screen.getByText(/NA05 is in the data center Chicago/)).toBeInTheDocument();
});

it('follows the period', () => {
  show('NA05', '?from=2025-07-15');
  expect(within(notice()!).getByText(/^Not counted here/)).toHaveTextContent(
    'Not counted here: 1 report that names no instance, under Alma · Global. It may have hit NA05 too.',
  );
});

it('says nothing where none is on what the instance runs', () => {
  show('campusM NA01');
  expect(notice()).toBeNull();
});

it('says nothing on the page of the reports themselves', () => {
  show('Alma · North America');
  expect(notice()).toBeNull();
});
