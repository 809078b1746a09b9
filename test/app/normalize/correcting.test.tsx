import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Incident } from '#core/incident.ts';
import { choose, field, openPage } from './open-page.tsx';

const kept = vi.hoisted(() => ({ incidents: [] as Incident[], fail: false }));

vi.mock('#app/own/own-incidents.ts', () => ({
  ownIncidentsQuery: { queryKey: ['own'], queryFn: () => [...kept.incidents], refetchInterval: 20 },
  addOwn: (incident: Incident) => {
    if (kept.fail) return Promise.reject(new Error('The room that this browser gives the page is full.'));
    kept.incidents = [...kept.incidents.filter(({ id }) => id !== incident.id), incident];
    return Promise.resolve();
  },
  removeOwn: (id: string) => {
    kept.incidents = kept.incidents.filter((item) => item.id !== id);
    return Promise.resolve();
  },
}));

beforeEach(() => Object.assign(kept, { incidents: [], fail: false }));

async function readOne() {
  const page = openPage();
  await choose(page, 'eu99.pdf');
  await screen.findByRole('group', { name: 'The document' });
  return page;
}

it('a correction is marked beside what was read, overrules its words, and can be undone', async () => {
  const { user } = await readOne();
  await user.click(screen.getByRole('button', { name: 'Correct Root cause' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Root cause' }), 'Network');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const cause = field('Why', 'Root cause');
  expect(cause).toHaveTextContent('Network');
  expect(cause).toHaveTextContent('Corrected by you');
  expect(cause).toHaveTextContent('Read as: Database');
  expect(screen.getByRole('button', { name: 'Correct Root cause' })).toHaveFocus();
  await user.hover(cause);
  expect(screen.getByRole('button', { name: /index was rebuilt: Root cause/ })).toHaveAttribute('data-lit');
  await user.click(screen.getByRole('button', { name: 'Undo the correction of Root cause' }));
  expect(field('Why', 'Root cause')).not.toHaveTextContent('Corrected');
  expect(screen.getByRole('button', { name: 'Correct Root cause' })).toHaveFocus();
});

it('an impossible value says what is wrong and the earlier one stays', async () => {
  const { user } = await readOne();
  await user.click(screen.getByRole('button', { name: 'Correct Outage 1: start' }));
  const form = screen.getByRole('form', { name: 'Correct: Outage 1: start' });
  const [start, end] = within(form).getAllByRole('textbox');
  expect(start).toHaveFocus();
  expect(start).toHaveValue('2026-03-03 09:40');
  await user.clear(end!);
  await user.type(end!, '2026-03-03 08:00{Enter}');
  expect(within(form).getByRole('alert')).toHaveTextContent('The end lies before the start.');
  expect(end).toHaveAccessibleDescription('The end lies before the start.');
  await user.clear(start!);
  await user.type(start!, '2026-03-29 02:30{Enter}');
  expect(within(form).getByRole('alert')).toHaveTextContent('clocks are set forward over it');
  await user.keyboard('{Escape}');
  expect(field('When', 'Start')).toHaveTextContent('3 Mar 2026 09:40');
  expect(screen.getByRole('button', { name: 'Correct Outage 1: start' })).toHaveFocus();
});

it('both ends of an outage are moved together, to another day', async () => {
  const { user } = await readOne();
  await user.click(screen.getByRole('button', { name: 'Correct Outage 1: start' }));
  const [start, end] = screen.getAllByRole('textbox').slice(-2);
  await user.clear(start!);
  await user.type(start!, '2026-04-03 09:40');
  await user.clear(end!);
  await user.type(end!, '2026-04-03 11:05{Enter}');
  expect(field('When', 'Start')).toHaveTextContent('3 Apr 2026 09:40 Amsterdam (UTC+02:00)');
  expect(field('When', 'End')).toHaveTextContent('Corrected by you');
});

it('of a clock time that occurs twice, which is meant is asked', async () => {
  const { user } = await readOne();
  await user.click(screen.getByRole('button', { name: 'Correct Outage 1: end' }));
  const [start, end] = screen.getAllByRole('textbox').slice(-2);
  expect(end).toHaveFocus();
  await user.clear(start!);
  await user.type(start!, '2026-10-25 01:00');
  await user.clear(end!);
  await user.type(end!, '2026-10-25 02:30');
  await user.selectOptions(screen.getByRole('combobox', { name: /^Which of the two/ }), 'second');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(field('When', 'End')).toHaveTextContent('25 Oct 2026 01:30 UTC');
  expect(field('When', 'End')).toHaveTextContent('occurs twice that night; taken with UTC+01:00');
});

it('a new zone keeps the clock times', async () => {
  const { user } = await readOne();
  await user.click(screen.getByRole('button', { name: 'Correct Time zone' }));
  const zone = screen.getByRole('combobox', { name: 'Time zone' });
  await user.clear(zone);
  await user.type(zone, 'Chicago{Enter}');
  expect(screen.getByRole('alert')).toHaveTextContent('There is no time zone "Chicago"');
  await user.clear(zone);
  await user.type(zone, 'America/Chicago{Enter}');
  expect(field('When', 'Start')).toHaveTextContent('3 Mar 2026 09:40 Chicago (UTC−06:00)');
  expect(field('When', 'Start')).toHaveTextContent('3 Mar 2026 15:40 UTC');
  expect(field('When', 'Start')).not.toHaveTextContent('Corrected');
});

it('names are typed or taken from the catalog, and unknown ones are told but taken', async () => {
  const { user } = await readOne();
  await user.click(screen.getByRole('button', { name: 'Correct Instances' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Add from the catalog' }), 'NA05');
  const names = screen.getByRole('textbox', { name: 'Instances' });
  expect(names).toHaveValue('EU99, NA05');
  await user.type(names, ', EU98');
  expect(screen.getByText(/does not know 1 name: EU98/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(field('Where', 'Instances')).toHaveTextContent('EU99, NA05, EU98');
});

it('outages and measures can be left out, put back and added', async () => {
  const { user } = await readOne();
  await user.click(screen.getByRole('button', { name: 'Leave out: Outage 1' }));
  expect(field('When', 'Start')).toHaveTextContent('3 Mar 2026 14:10');
  expect(screen.getByRole('button', { name: /^Put back: 3 Mar 2026 09:40/ })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Leave out: Outage 1' }));
  expect(screen.getByRole('alert')).toHaveTextContent(/at least 1/);
  await user.click(screen.getByRole('button', { name: /^Put back: 3 Mar 2026 09:40/ }));
  expect(field('When', 'Start')).toHaveTextContent('3 Mar 2026 09:40');
  await user.click(screen.getByRole('button', { name: 'Add a measure' }));
  await user.type(screen.getByRole('textbox', { name: 'What was promised' }), 'An alarm');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(field('Promised', 'Measure 2')).toHaveTextContent('An alarm');
  expect(field('Promised', 'Measure 2')).toHaveTextContent('Added by you');
});

it('a report shown in the dashboard has links to it, keeps its id, and can be removed again', async () => {
  const { user } = await readOne();
  await user.click(screen.getByRole('button', { name: 'Show in the dashboard' }));
  const link = await screen.findByRole('link', { name: 'See it on the timeline' });
  expect(link).toHaveFocus();
  expect(link).toHaveAttribute(
    'href',
    '/timeline?instance=EU99&span=2026-03-03T03%3A55Z..2026-03-03T18%3A10Z',
  );
  expect(screen.getByRole('link', { name: 'Open its page' })).toHaveAttribute(
    'href',
    '/incidents/own-2026-03-03-eu99',
  );
  expect(kept.incidents[0]?.evidence?.['timeZone']?.[0]?.text).toBe('Amsterdam time');
  await user.click(screen.getByRole('button', { name: 'Correct Instances' }));
  const names = screen.getByRole('textbox', { name: 'Instances' });
  await user.clear(names);
  await user.type(names, 'NA05{Enter}');
  await user.click(screen.getByRole('button', { name: 'Take my corrections over' }));
  await vi.waitFor(() => expect(kept.incidents).toHaveLength(1));
  expect(kept.incidents[0]).toMatchObject({ id: '2026-03-03-eu99', instances: ['NA05'] });
  await user.click(screen.getByRole('button', { name: 'Remove it again' }));
  expect(await screen.findByRole('button', { name: 'Show in the dashboard' })).toBeTruthy();
  expect(kept.incidents).toEqual([]);
});

it('says so where the browser does not keep it', async () => {
  kept.fail = true;
  const { user } = await readOne();
  await user.click(screen.getByRole('button', { name: 'Show in the dashboard' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('is full');
});

it('an editor that is open stays with its outage when another is left out', async () => {
  const { user } = await readOne();
  await user.click(screen.getByRole('button', { name: 'Correct Outage 2: start' }));
  await user.click(screen.getByRole('button', { name: 'Leave out: Outage 1' }));
  expect(screen.getByRole('form', { name: 'Correct: Start' })).toBeTruthy();
  expect(screen.getAllByRole('textbox').map((box) => (box as HTMLInputElement).value)).toContain(
    '2026-03-03 14:10',
  );
});
