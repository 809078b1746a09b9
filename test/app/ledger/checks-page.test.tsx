import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Incident } from '#core/incident.ts';
import { FINDING_WORDS } from '#core/ledger/finding-words.ts';
import { FINDING_CODES } from '#core/vocabulary.ts';
import { ChecksPage } from '#app/pages/checks/ChecksPage.tsx';
import { anIncident, anOutage, aTable, outageAt } from '#test/support/builders.ts';
import { showPage } from './show-page.tsx';

const ZONE = 'America/Los_Angeles';

function report(id: string, day: string, over: Partial<Incident> = {}): Incident {
  return anIncident({ id, title: `Report ${id}`, outages: [outageAt(`${day}T20:00Z`, 30, ZONE)], ...over });
}

const finding = (
  code: Incident['findings'][number]['code'],
  message: string,
): Incident['findings'][number] => ({
  code,
  message,
});
const published = (day: string): Incident['source'] => ({ ...anIncident().source, published: day });

const incidents = [
  report('a', '2025-03-03', {
    findings: [finding('meridiem', 'The start lacks PM.'), finding('meridiem', 'So does the end.')],
    source: published('2025-03-14'),
  }),
  report('b', '2025-03-07', {
    findings: [finding('meridiem', 'No AM.'), finding('introduction-date', 'Another day.')],
  }),
  report('c', '2025-04-07', { source: published('2025-04-28') }),
  report('d', '2025-05-07', { source: published('2025-05-01') }),
  report('e', '2025-06-07', {
    source: published('2025-06-09'),
    outages: [anOutage({ start: '2025-06-07', end: null, precision: 'day' })],
  }),
];
const table = aTable(incidents);
const show = (address = '/checks') => showPage(<ChecksPage />, { table, incidents, address });

it('has words for every kind of finding', () => {
  for (const { id } of FINDING_CODES)
    for (const text of Object.values(FINDING_WORDS[id])) expect(text).toMatch(/^[A-Z].*\.$/);
});

it('says how many reports have findings and how many none', () => {
  show();
  expect(
    screen.getByText(
      '2 of 5 reports contradict themselves, leave something out or are doubtful in some place. In 3 nothing was found.',
    ),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: '3 of 5' })).toHaveAttribute(
    'href',
    expect.stringContaining('figure=finding&of=kind%3Anone'),
  );
});

it('takes what was seen only in part for a limit of the collection, not for a finding', () => {
  const partly = [
    ...incidents,
    report('f', '2025-07-01', { findings: [finding('excerpt', 'Seen in part.')] }),
    report('g', '2025-07-02', {
      findings: [finding('excerpt', 'Seen in part.'), finding('zone-missing', 'No zone.')],
    }),
  ];
  showPage(<ChecksPage />, { table: aTable(partly), incidents: partly, address: '/checks' });
  expect(
    screen.getByText(
      '3 of 7 reports contradict themselves, leave something out or are doubtful in some place. In 4 nothing was found. Besides, 2 reports were seen only in part here, which is no fault of theirs.',
    ),
  ).toBeVisible();
  expect(screen.getByText('5 findings of 3 kinds')).toBeVisible();
  const kinds = screen.getAllByRole('button', { expanded: false });
  expect(kinds.map((item) => item.textContent)).toEqual([
    'AM or PM is wrong or missing',
    'The introduction names another event’s date',
    'No time zone is stated',
    'Only part of the report was seen',
  ]);
  const last = kinds[3]!.closest('li');
  expect(last).toHaveTextContent('2 of 7 reports');
  expect(last).toHaveTextContent('A limit of this collection, no fault of the reports.');
  expect(
    screen.getByRole('heading', { name: 'Most often: AM or PM is wrong or missing, in 2 of 7 reports' }),
  ).toBeVisible();
});

it('lists the kinds, those in most reports first, and opens each with its words and sentences', async () => {
  show();
  const kinds = screen.getAllByRole('button', { expanded: false });
  expect(kinds.map((item) => item.textContent)).toEqual([
    'AM or PM is wrong or missing',
    'The introduction names another event’s date',
  ]);
  expect(kinds[0]!.closest('li')).toHaveTextContent('2 of 5 reports, 3 findings');
  await userEvent.click(kinds[0]!);
  expect(screen.getByLabelText('Address')).toHaveTextContent('?open=meridiem');
  expect(screen.getByText(FINDING_WORDS.meridiem.matters)).toBeVisible();
  const rows = within(screen.getByRole('table', { name: /each finding/ })).getAllByRole('row');
  expect(rows.slice(1).map((row) => row.textContent)).toEqual([
    '7 Mar 2025 NA05No AM.',
    '3 Mar 2025 NA05The start lacks PM.',
    '3 Mar 2025 NA05So does the end.',
  ]);
  await userEvent.click(screen.getByRole('button', { expanded: true }));
  expect(screen.queryByRole('table', { name: /each finding/ })).toBeNull();
});

it('opens the kind that the address names', () => {
  show('/checks?open=introduction-date');
  expect(screen.getByText('Another day.')).toBeVisible();
});

it('measures how long reports took, and says what it leaves out', () => {
  show();
  expect(
    screen.getByRole('heading', {
      name: '1 of 2 reports with a known day of publication came out within 10 working days',
    }),
  ).toBeVisible();
  expect(screen.getByText(/^n =/)).toHaveTextContent(
    'n = 2, median 12 working days, longest 15 working days. 2 reports of 5 can’t tell how long reports take in general.',
  );
  const rows = within(screen.getByRole('table', { name: /Working days/ })).getAllByRole('row');
  expect(rows.slice(1).map((row) => row.textContent)).toEqual([
    'NA057 Apr 202528 Apr 202515 (5 over)',
    'NA053 Mar 202514 Mar 20259',
  ]);
  expect(
    screen.getByText(
      'Left out: 1 report whose day of publication is not known, 1 without a stated end, 1 dated before the end of its own event.',
    ),
  ).toBeVisible();
});

it('follows the filter, and says where there is nothing to tell', () => {
  show('/checks?from=2025-06-01');
  expect(screen.getByText('Nothing was found in this report.')).toBeVisible();
  expect(screen.getByText('No finding in 1 report.')).toBeVisible();
  expect(screen.getByText(/Of none of these reports both/)).toBeVisible();
});

it('leads on where the filter leaves nothing', () => {
  show('/checks?instance=nowhere');
  expect(screen.getByText('No incident matches every part of the filter.')).toBeVisible();
});
