import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { YearGridSection } from '#app/charts/YearGridSection.tsx';
import { aCatalog, aLane, anIncident, aTable } from '#test/support/builders.ts';
import { SelectedScene } from '../selected-scene.tsx';

const table = aTable(
  [anIncident(), anIncident({ id: 'eu', instances: ['EU03'], region: 'Europe' })],
  aCatalog({
    instances: [
      aLane({ id: 'NA05', coverage: { from: '2019-01-01', to: '2026-01-01' } }),
      aLane({ id: 'EU03', region: 'Europe', coverage: { from: '2025-03-01', to: '2026-01-01' } }),
      aLane({ id: 'NONE', region: 'Europe', coverage: { from: '2018-01-01', to: '2018-01-01' } }),
    ],
  }),
);

function show(address: string) {
  render(
    <SelectedScene table={table} address={address}>
      <YearGridSection />
    </SelectedScene>,
  );
}

it('takes for covered what reports cover of the lanes that the filter leaves', () => {
  show('/?region=Europe');
  expect(screen.getByText(/reports were collected from 1 Mar 2025 on/)).toBeVisible();
  expect(screen.queryByText(/Covered, and no outage/)).toBeNull();
});

it('names the quiet years that are covered', () => {
  show('/?region=North+America');
  expect(screen.getByText(/reports were collected from 1 Jan 2019 on/)).toBeVisible();
  expect(
    screen.getByText('Covered, and no outage in the reports collected: 2019, 2020, 2021, 2022, 2023, 2024.'),
  ).toBeVisible();
});
