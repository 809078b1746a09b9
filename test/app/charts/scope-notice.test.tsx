import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ScopeNotice } from '#app/charts/ScopeNotice.tsx';
import { anIncident, aTable, outageAt } from '../../support/builders.ts';
import { showPage } from '../ledger/show-page.tsx';

const ZONE = 'America/Chicago';
const at = (id: string, day: string, instances: string[], scope: string | null) =>
  anIncident({ id, instances, scope, timeZone: ZONE, outages: [outageAt(`${day}T10:00Z`, 30, ZONE)] });
const incidents = [
  at('few', '2025-07-01', ['NA01'], 'few customers'),
  at('all', '2025-08-01', ['NA01'], 'all customers'),
  at('none', '2025-09-01', ['NA01'], null),
  at('other', '2025-09-02', ['NA02'], null),
];
const table = aTable(incidents);
const show = (query = '') => showPage(<ScopeNotice />, { table, incidents, address: `/${query}` });
const said = () => screen.queryByText(/who or what was hit/)?.textContent;

afterEach(() => vi.unstubAllGlobals());

it('says how many reports tell who or what was hit, and quotes each with the way to it, latest first', () => {
  show();
  expect(said()).toBe(
    '2 of the 4 reports say who or what was hit, which may be only a part. Nothing is taken off their minutes for that.',
  );
  const items = within(screen.getByRole('list', { hidden: true })).getAllByRole('listitem', { hidden: true });
  expect(items.map((item) => item.textContent)).toEqual([
    '1 Aug 2025 all customers',
    '1 Jul 2025 few customers',
  ]);
  expect(items[1]!.querySelector('q')).toHaveTextContent('few customers');
  expect(within(items[1]!).getByRole('link', { name: '1 Jul 2025', hidden: true })).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/incidents\/few/),
  );
});

it('counts what the filter shows', () => {
  show('?to=2025-07-15');
  expect(said()).toBe(
    'The one report says who or what was hit, which may be only a part. Nothing is taken off its minutes for that.',
  );
});

it('says so where all do', () => {
  show('?to=2025-08-15');
  expect(said()).toMatch(/^All 2 reports say/);
});

it('says nothing where no report does', () => {
  show('?instance=NA02');
  expect(said()).toBeUndefined();
});

it('says nothing while the words are on their way, nor where they cannot be had', async () => {
  const fetched = vi.fn(() => Promise.reject(new TypeError('no network')));
  vi.stubGlobal('fetch', fetched);
  showPage(<ScopeNotice />, { table });
  expect(said()).toBeUndefined();
  await waitFor(() => expect(fetched).toHaveBeenCalled());
  expect(said()).toBeUndefined();
  expect(screen.queryByRole('alert')).toBeNull();
});
