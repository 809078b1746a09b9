import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { Incident } from '#core/incident.ts';
import { MeasuresPage } from '#app/pages/measures/MeasuresPage.tsx';
import { joinOwn } from '#app/own/join-own.ts';
import { aCatalog, aLane, anIncident, aTable, outageAt } from '#test/support/builders.ts';
import { showPage } from './show-page.tsx';

const ZONE = 'America/Los_Angeles';
const catalog = aCatalog({
  instances: [
    aLane({ id: 'NA04', sisters: ['NA05'] }),
    aLane({ id: 'NA05', sisters: ['NA04'] }),
    aLane({ id: 'EU01', region: 'Europe', timeZone: 'Europe/Berlin' }),
  ],
});

function report(id: string, day: string, over: Partial<Incident> = {}): Incident {
  return anIncident({ id, title: `Report ${id}`, outages: [outageAt(`${day}T20:00Z`, 30, ZONE)], ...over });
}

const cause = (category: Incident['cause']['category']): Incident['cause'] => ({
  ...anIncident().cause,
  category,
});
const measure = (
  summary: string,
  over: Partial<Incident['measures'][number]> = {},
): Incident['measures'][number] => ({ summary, status: 'planned', kind: 'prevent', due: null, ...over });

const incidents = [
  report('first', '2025-03-01', {
    measures: [measure('Fence the switch'), measure('Watch it', { status: 'done', kind: 'detect' })],
  }),
  report('sister', '2025-04-11', { instances: ['NA04'] }),
  report('late', '2025-12-01', { measures: [measure('Label it', { due: '2026-02-01' })] }),
  report('other', '2025-04-01', { cause: cause('network'), measures: [measure('Second line')] }),
  report('unclear', '2025-05-01', {
    cause: cause('unknown'),
    measures: [measure('Look further', { kind: 'investigate' })],
  }),
  report('europe', '2025-06-01', { instances: ['EU01'], region: 'Europe', timeZone: null }),
];
const table = aTable(incidents, catalog);
const show = (address = '/measures') => showPage(<MeasuresPage />, { table, incidents, address });

/** The line of the ledger of a report. */
function line(title: string): HTMLElement {
  return screen.getByText(`Report ${title}`).closest('li')!;
}

afterEach(() => vi.unstubAllGlobals());

it('sums up what was promised and what was collected afterwards', () => {
  show();
  expect(
    screen.getByText(
      '5 measures in 4 of 6 reports. After 1 of the 3 with a known cause, a later incident of the same category was collected on the same or a sister instance, 41 days after it.',
    ),
  ).toBeVisible();
});

it('tells of each report its measures, and every later incident with its days', () => {
  show();
  const first = within(line('first'));
  expect(first.getByText('Fence the switch').parentElement).toHaveTextContent(
    'PlannedFence the switchPrevent · no date given',
  );
  const later = first.getAllByRole('listitem').map((item) => item.textContent);
  expect(later.slice(2)).toEqual(['41 days later11 Apr 2025 NA04', '275 days later1 Dec 2025 NA05']);
  expect(within(line('late')).getByText(/due 1 Feb 2026/)).toBeVisible();
  expect(within(line('late')).getByText('None collected in the 30 days to 31 Dec 2025.')).toBeVisible();
  expect(within(line('unclear')).getByText(/cause is not known/)).toBeVisible();
});

it('looks for later incidents beyond the filter', () => {
  show('/measures?to=2025-03-15');
  expect(
    screen.getByText(/^2 measures in 1 of 1 report\. After the one with a known cause, a later/),
  ).toBeVisible();
  expect(within(line('first')).getByText('41 days later')).toBeVisible();
});

it('keeps status, kind and grouping in the address', async () => {
  show();
  await userEvent.click(screen.getByRole('radio', { name: 'Planned' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Prevent' }));
  expect(screen.getByLabelText('Address')).toHaveTextContent('?kind=prevent&status=planned');
  expect(screen.queryByText('Watch it')).toBeNull();
  expect(
    screen.getByText(/^3 measures \(status “Planned”, kind “Prevent”\) in 3 of 6 reports/),
  ).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: 'Instance' }));
  expect(screen.getByLabelText('Address')).toHaveTextContent('?group=instance&kind=prevent&status=planned');
  expect(screen.getByRole('heading', { name: 'NA05', level: 3 })).toBeVisible();
});

it('groups by cause, unknown last, each with its counts', () => {
  show();
  expect(screen.getAllByRole('heading', { level: 3 }).map((item) => item.textContent)).toEqual([
    'Human error',
    'Network',
    'Cause not known',
  ]);
  expect(screen.getByRole('region', { name: 'Human error' })).toHaveTextContent(
    '3 measures in 2 reports; after 1 of 2 a later incident was collected, 41 days after it',
  );
});

it('shows the same as a table, nothing compared where the cause is unknown', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
  const rows = within(screen.getByRole('table', { name: 'Promised measures' })).getAllByRole('row');
  const cells = rows.slice(1).map((row) =>
    within(row)
      .getAllByRole('cell')
      .slice(-4)
      .map((cell) => cell.textContent),
  );
  expect(cells).toEqual([
    ['Prevent', '2026-02-01', '0', '–'],
    ['Prevent', 'no date given', '2', '41'],
    ['Detect', 'no date given', '2', '41'],
    ['Prevent', 'no date given', '0', '–'],
    ['Investigate', 'no date given', '–', '–'],
  ]);
});

it('saves what is shown as CSV, with nothing that a spreadsheet would run', async () => {
  let saved = '';
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        void blob.text().then((text) => {
          saved = text;
        });
        return 'blob:x';
      },
      revokeObjectURL: () => {},
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const risky = [...incidents, report('risky', '2025-07-01', { measures: [measure('=1+1')] })];
  showPage(<MeasuresPage />, {
    table: aTable(risky, catalog),
    incidents: risky,
    address: '/measures?status=planned',
  });
  await userEvent.click(screen.getByRole('button', { name: 'Save as CSV' }));
  expect(await screen.findByText('Saved faultline-measures-2025-12-31.csv')).toBeVisible();
  await vi.waitFor(() => expect(saved).not.toBe(''));
  const lines = saved.trim().split('\n');
  expect(lines).toHaveLength(1 + 5);
  expect(lines.find((text) => text.includes('Fence'))).toContain(
    ',3,41,sister (41); risky (122); late (275),',
  );
  expect(saved).toContain("'=1+1");
  expect(saved).not.toContain('Watch it');
});

it('says so where nothing was promised, and where nothing is of the kind asked for', async () => {
  show('/measures?instance=EU01');
  expect(screen.getByText('No measure in this report.')).toBeVisible();
});

it('leads back from a kind that none has', async () => {
  show('/measures?status=unknown');
  expect(screen.getByText('None of the 5 measures is of the status “Status not stated”.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show all 5 measures' }));
  expect(screen.getByText(/^5 measures in 4/)).toBeVisible();
});

it('counts the reader’s own incidents too', async () => {
  const base = aTable(incidents, catalog);
  const own = report('mine', '2025-03-05', { measures: [measure('My own measure')] });
  const joined = await joinOwn(base, [own]);
  showPage(<MeasuresPage />, { table: joined.table, incidents, joined });
  expect(screen.getByText(/^6 measures in 5 of 7 reports/)).toBeVisible();
  expect(within(line('mine')).getByText('Yours')).toBeVisible();
  expect(within(line('mine')).getByText('My own measure')).toBeVisible();
  expect(within(line('first')).getByText('4 days later')).toBeVisible();
});

it('parts a long ledger into pages', async () => {
  const many = Array.from({ length: 201 }, (_, at) =>
    report(`r${at}`, '2025-02-01', { measures: [measure(`Do ${at}`)] }),
  );
  const scrolled = vi.fn<() => void>();
  Element.prototype.scrollIntoView = scrolled;
  showPage(<MeasuresPage />, { table: aTable(many, catalog), incidents: many });
  expect(screen.getByText(/Reports 1 to 200 of 201/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
  expect(screen.getByLabelText('Address')).toHaveTextContent('?page=2');
  expect(screen.getByText(/Reports 201 to 201 of 201/)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Human error, continued' })).toBeVisible();
  expect(scrolled).toHaveBeenCalled();
});

it('tells which file is missing and tries again', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('no', { status: 404 })));
  showPage(<MeasuresPage />, { table });
  expect(screen.getByText(/Loading the measures/)).toBeInTheDocument();
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The measures could not be loaded.records.gz: the server answered 404.',
  );
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});
