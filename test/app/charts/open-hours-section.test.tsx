import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { OpenHoursSection } from '#app/charts/OpenHoursSection.tsx';
import { aCatalog, aLane, anIncident, anOutage, aTable, outageAt } from '../../support/builders.ts';
import { SelectedScene } from '../selected-scene.tsx';

const ZONE = 'America/Chicago';
const catalog = aCatalog({
  instances: [
    aLane({ id: 'NA01', timeZone: ZONE }),
    aLane({ id: 'Alma · Global', named: false, timeZone: 'UTC' }),
  ],
});
const on = (
  id: string,
  trigger: 'deployment' | 'none-stated' | 'load',
  outages: ReturnType<typeof anOutage>[],
) =>
  anIncident({
    id,
    instances: ['NA01'],
    timeZone: ZONE,
    outages,
    cause: { category: 'capacity', also: [], trigger, summary: null, resolution: null },
  });

/** Wednesday from 19:30 to 20:30 in Chicago, and Sunday from 12:00 to 14:00. */
const table = aTable(
  [
    on('evening', 'deployment', [outageAt('2025-07-17T00:30Z', 60, ZONE)]),
    on('sunday', 'none-stated', [outageAt('2025-07-20T17:00Z', 120, ZONE)]),
    on('vague', 'load', [anOutage({ start: '2025-07-21', end: null, precision: 'day' })]),
  ],
  catalog,
);

function figure(label: string) {
  const item = screen.getByText(label, { selector: 'dt' }).parentElement!;
  return within(item);
}

it('tells the outage time inside the hours, its share, and what began with maintenance or a change', () => {
  render(
    <SelectedScene table={table}>
      <OpenHoursSection />
    </SelectedScene>,
  );
  expect(
    screen.getByRole('heading', { name: '30 min of 3 h of outage fell in open hours, 17 %' }),
  ).toBeVisible();
  expect(screen.getByText(/Mon–Fri 08:00–20:00, 36 % of a week/)).toBeVisible();
  const hours = figure('Outage time in open hours');
  expect(hours.getByRole('link', { name: '30 min' })).toHaveAttribute('href', '/?figure=open-hours');
  expect(hours.getByText('1 outage without a stated length left out')).toBeVisible();
  const change = figure('Began in or after maintenance or a change');
  expect(change.getByRole('link', { name: '1 of 3' })).toHaveAttribute('href', '/?figure=after-change');
  expect(change.getByText('1 began otherwise')).toBeVisible();
  expect(change.getByText('1 states no trigger: neither a yes nor a no')).toBeVisible();
});

it('writes changed hours to the address, and Reset takes them out of it', async () => {
  render(
    <SelectedScene table={table} address="/instances/NA01?rule=outages">
      <OpenHoursSection />
    </SelectedScene>,
  );
  await userEvent.click(screen.getByText('Change the hours'));
  const editor = within(screen.getByRole('group', { name: 'Your open hours' }));
  await userEvent.click(editor.getByRole('checkbox', { name: 'Sunday' }));
  expect(screen.getByTestId('address')).toHaveTextContent(
    '/instances/NA01?hours=mon-fri.0800-2000&hours=sun.0800-2000&rule=outages',
  );
  expect(editor.getAllByRole('textbox')).toHaveLength(2);
  await userEvent.click(editor.getByRole('button', { name: /^Reset to/ }));
  expect(screen.getByTestId('address')).toHaveTextContent('/instances/NA01?rule=outages');
});

it('counts under the rule and the hours that the address names', () => {
  render(
    <SelectedScene table={table} address="/?hours=sun.0000-2400&hours=wed.2000-0000">
      <OpenHoursSection />
    </SelectedScene>,
  );
  expect(
    screen.getByRole('heading', { name: '2 h 30 min of 3 h of outage fell in open hours, 83 %' }),
  ).toBeVisible();
  expect(screen.getByText(/Wed 20:00–24:00; Sun all day/)).toBeVisible();
});

it('gives a sentence, not a number, where no time zone is known', () => {
  const global = aTable(
    [
      anIncident({
        instances: [],
        region: 'Global',
        timeZone: null,
        outages: [outageAt('2025-07-16T10:00Z', 60, 'UTC')],
      }),
    ],
    catalog,
  );
  render(
    <SelectedScene table={global}>
      <OpenHoursSection />
    </SelectedScene>,
  );
  expect(
    screen.getByRole('heading', {
      name: 'Alma · Global: kept in UTC, the time of no place, so open hours can’t be told',
    }),
  ).toBeVisible();
  expect(screen.queryByRole('link', { name: /min/ })).toBeNull();
});

it('gives a sentence where no outage has a stated length', () => {
  const vague = aTable(
    [on('vague', 'load', [anOutage({ start: '2025-07-21', end: null, precision: 'day' })])],
    catalog,
  );
  render(
    <SelectedScene table={vague}>
      <OpenHoursSection />
    </SelectedScene>,
  );
  expect(screen.getByRole('heading', { name: /^No outage here has a stated length/ })).toBeVisible();
});
