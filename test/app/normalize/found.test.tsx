import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Incident } from '#core/incident.ts';
import { readGiven } from '#app/pages/normalize/read-given.ts';
import { createShelf } from '#app/pages/normalize/report-shelf.ts';
import { anIncident, anOutage } from '#test/support/builders.ts';
import { openPage } from './open-page.tsx';

const kept = vi.hoisted(() => ({ incidents: [] as Incident[], fail: false }));

vi.mock('#app/own/own-incidents.ts', () => {
  const add = (incidents: readonly Incident[]) => {
    if (kept.fail) return Promise.reject(new Error('The room that this browser gives the page is full.'));
    const ids = new Set(incidents.map(({ id }) => id));
    kept.incidents = [...kept.incidents.filter(({ id }) => !ids.has(id)), ...incidents];
    return Promise.resolve();
  };
  const remove = (ids: readonly string[]) => {
    kept.incidents = kept.incidents.filter(({ id }) => !ids.includes(id));
    return Promise.resolve();
  };
  return {
    ownIncidentsQuery: { queryKey: ['own'], queryFn: () => [...kept.incidents], refetchInterval: 20 },
    addAllOwn: add,
    addOwn: (incident: Incident) => add([incident]),
    removeAllOwn: remove,
    removeOwn: (id: string) => remove([id]),
  };
});

beforeEach(() => Object.assign(kept, { incidents: [], fail: false }));

const ONE = anIncident({ id: '2026-03-03-eu99', title: 'EU99 - RCA', instances: ['EU99'] });
// The public data of the page has one of this id.
const TWO = anIncident({
  title: 'NA05 - RCA',
  outages: [anOutage(), anOutage({ start: '2025-07-22', end: null, precision: 'day' })],
});

async function give(value: unknown) {
  const page = openPage(
    createShelf((name, bytes, catalog) => readGiven(name, new Uint8Array(bytes), catalog)),
  );
  const file = new File([JSON.stringify(value)], 'sent.json');
  await page.user.upload(page.container.querySelector<HTMLInputElement>('input[type=file]')!, file);
  return page;
}

const row = (title: string): HTMLElement =>
  screen.getByRole('heading', { level: 3, name: title }).closest('li')!;

it('JSON is listed: what, when, where, how many outages, and whether the public data has it too', async () => {
  await give([ONE, TWO]);
  expect(await screen.findByRole('heading', { level: 2, name: '2 incidents in sent.json' })).toBeTruthy();
  expect(screen.getByRole('list', { name: 'Reports' })).toHaveTextContent('sent.jsonJSON of 2 incidents');
  expect(row('EU99 - RCA')).toHaveTextContent(
    '19 Jul 2025 13:45 – 14:25 Los Angeles (UTC−07:00) · EU99 · 1 outage',
  );
  expect(row('EU99 - RCA')).not.toHaveTextContent('public data');
  expect(row('NA05 - RCA')).toHaveTextContent('19 Jul 2025 – 22 Jul 2025 · NA05 · 2 outages');
  expect(within(row('NA05 - RCA')).getByRole('link', { name: 'one of the same id' })).toHaveAttribute(
    'href',
    '/incidents/2025-07-19-na05',
  );
});

it('one is shown in the dashboard and removed again', async () => {
  const { user } = await give(ONE);
  await user.click(await screen.findByRole('button', { name: 'Show in the dashboard: EU99 - RCA' }));
  const link = await screen.findByRole('link', { name: 'See it on the timeline: EU99 - RCA' });
  expect(link).toHaveFocus();
  expect(link).toHaveAttribute('href', expect.stringContaining('/timeline?instance=EU99&span='));
  expect(row('EU99 - RCA')).toHaveTextContent('In the charts of this browser, marked as yours.');
  expect(screen.getByRole('link', { name: 'Open its page: EU99 - RCA' })).toHaveAttribute(
    'href',
    '/incidents/own-2026-03-03-eu99',
  );
  expect(kept.incidents).toEqual([ONE]);
  await user.click(screen.getByRole('button', { name: 'Remove it again: EU99 - RCA' }));
  expect(await screen.findByRole('button', { name: 'Show in the dashboard: EU99 - RCA' })).toHaveFocus();
  expect(kept.incidents).toEqual([]);
});

it('all are shown and removed at once; those shown already stay as they are', async () => {
  const { user } = await give([ONE, TWO]);
  await user.click(await screen.findByRole('button', { name: 'Show all 2 in the dashboard' }));
  expect(await screen.findByText('All 2 are in the charts of this browser, marked as yours.')).toBeTruthy();
  expect(kept.incidents).toEqual([ONE, TWO]);
  await user.click(screen.getByRole('button', { name: 'Remove it again: EU99 - RCA' }));
  expect(await screen.findByText('1 of 2 is in the charts of this browser, marked as yours.')).toBeTruthy();
  kept.incidents = [{ ...TWO, title: 'Corrected here' }];
  await user.click(screen.getByRole('button', { name: 'Show the others too' }));
  expect(kept.incidents.map(({ title }) => title)).toEqual(['Corrected here', 'EU99 - RCA']);
  await user.click(await screen.findByRole('button', { name: 'Remove all 2 again' }));
  expect(await screen.findByRole('button', { name: 'Show all 2 in the dashboard' })).toHaveFocus();
  expect(kept.incidents).toEqual([]);
});

it('another version that is shown already is told, and is replaced only when asked', async () => {
  kept.incidents = [{ ...ONE, region: 'China' }];
  const { user } = await give(ONE);
  expect(await screen.findByText(/^In the charts of this browser as another version/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show this version: EU99 - RCA' }));
  expect(await screen.findByText('In the charts of this browser, marked as yours.')).toBeTruthy();
  expect(kept.incidents).toEqual([ONE]);
});

it('reports that were not read when the JSON was made are told by file', async () => {
  await give([
    { file: 'b.png', error: { code: 'not-a-document', message: 'This is a picture.' } },
    { file: 'a.pdf', incident: ONE, evidence: {}, findings: [], implied: {} },
  ]);
  expect(await screen.findByRole('heading', { level: 2, name: '1 incident in sent.json' })).toBeTruthy();
  const notice = screen
    .getByText('1 report could not be read when the JSON was made')
    .closest('[role=status]');
  expect(notice).toHaveTextContent('b.png: This is a picture.');
  expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull();
});

it('of several with one id it says that one is shown', async () => {
  await give([ONE, { ...ONE, title: 'The same again' }]);
  expect(await screen.findAllByText(/^More than one here has the id/)).toHaveLength(2);
  expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull();
});

it('JSON of something else, or a part of it, is told and nothing is shown', async () => {
  await give({ ...ONE, region: '' });
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('sent.json could not be read');
  expect(alert).toHaveTextContent('It is JSON, but no incident: region is empty');
});

it('says so where the browser does not keep it', async () => {
  kept.fail = true;
  const { user } = await give([ONE, TWO]);
  await user.click(await screen.findByRole('button', { name: 'Show all 2 in the dashboard' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('is full');
  await user.click(screen.getByRole('button', { name: 'Show in the dashboard: NA05 - RCA' }));
  expect(await within(row('NA05 - RCA')).findByRole('alert')).toHaveTextContent('is full');
});
