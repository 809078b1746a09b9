import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator } from '@playwright/test';
import { serveFaultline } from './serve-dataset.ts';
import { drawn, expect, figure, test as base } from './page.ts';
import { recount, type Question, type Recounted } from './recount-lines.ts';

/** A hundred thousand made-up incidents through `npm start`, and their figures against a recount of the file's lines. */

const ROOT = resolve(import.meta.dirname, '../..');
const INCIDENTS = 100_000;
const QUESTIONS: readonly (Question & { readonly query: string })[] = [
  { query: '', holds: () => true },
  { query: '?instance=EU12', holds: (_, __, instance) => instance === 'EU12' },
  { query: '?region=Africa', holds: ({ region }) => region === 'Africa' },
  { query: '?cause=database', holds: ({ cause }) => cause.category === 'database' },
  { query: '?from=2019-03-31&to=2020-02-29', holds: () => true, period: ['2019-03-31', '2020-02-29'] },
  {
    query: '?impact=partial&q=scheduler+HUNG&region=Europe&region=South+America',
    holds: ({ id, title, cause, instances, region }, { impact }) =>
      impact === 'partial' &&
      ['Europe', 'South America'].includes(region) &&
      ['scheduler', 'hung'].every((word) =>
        [id, title, cause.summary, ...instances].some((text) => text.toLowerCase().includes(word)),
      ),
  },
  {
    query: '?q=scheduler+hung',
    holds: ({ title }) => title.includes('scheduler') && title.includes('hung'),
  },
];

/** The dataset's address, and the recount of each question; made once. */
interface Site {
  readonly address: string;
  readonly expected: readonly Recounted[];
}

const test = base.extend<object, { site: Site }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are asked for off this pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'faultline-large-'));
      const data = join(folder, 'large.jsonl');
      const args = ['src/cli/main.ts', 'generate', '--incidents', String(INCIDENTS), '--out', data];
      expect(spawnSync(process.execPath, ['--import', 'tsx', ...args], { cwd: ROOT }).status).toBe(0);
      const { address, stop } = await serveFaultline(data);
      try {
        await use({ address, expected: await recount(data, QUESTIONS) });
      } finally {
        stop();
        rmSync(folder, { recursive: true, force: true });
      }
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ site }, use) => use(site.address),
});

test.describe.configure({ mode: 'serial' });

for (const [at, { query }] of QUESTIONS.entries()) {
  test(`the figures of "${query}" are those of a recount`, async ({ page, site }) => {
    await page.goto(`/${query}`);
    await drawn(page);
    const { incidents, outages, minutes, byCause } = site.expected[at]!;
    await expect(figure(page, 'Incidents')).toHaveText(incidents.toLocaleString('en'));
    await expect(figure(page, 'Outages')).toHaveText(outages.toLocaleString('en'));
    const words = await page.getByLabel('Figures').innerText();
    expect(words).toContain(`${Math.round(minutes).toLocaleString('en')} instance-minutes`);
    for (const button of await page.getByRole('button', { name: 'Show as table' }).all())
      await button.click();
    const causes = page.getByRole('table', { name: 'Root causes' });
    expect((await column(causes, 1)).sort((a, b) => a - b)).toEqual(
      [...byCause.values()].sort((a, b) => a - b),
    );
    // Minutes are rounded in each cell.
    const regions = page.getByRole('table', { name: /by region and/ });
    const cells = await regions.locator('tbody td').allInnerTexts();
    const total = cells.reduce((sum, text) => sum + number(text), 0);
    expect(Math.abs(total - minutes)).toBeLessThanOrEqual(cells.length / 2);
    await page.goto(`/incidents${query}`);
    await drawn(page);
    const list = page.getByRole('table', { name: /sorted by began/ });
    await expect(list).toHaveAttribute('aria-rowcount', String(incidents + 1));
  });
}

test('every page opens and answers', async ({ page }) => {
  test.setTimeout(120_000);
  for (const path of [
    'timeline',
    'regions',
    'causes',
    'about',
    'measures',
    'checks',
    'compare?by=region&with=Africa&with=Europe',
    '?figure=minutes&of=region:Africa',
    '?figure=length',
    'instances/EU12',
    'products/Vault',
    'nothing-here',
  ]) {
    await page.goto(`/${path}`);
    await drawn(page);
    await expect(page.getByRole('main')).not.toContainText('could not be');
  }
  await page.goto('/incidents');
  await drawn(page);
  const first = page
    .getByRole('table', { name: /sorted by began/ })
    .getByRole('rowheader')
    .first();
  const began = (await first.innerText()).trim();
  await first.getByRole('link').click();
  await expect(page.getByRole('table', { name: 'Outages' })).toContainText(
    began.split(' ').slice(0, 3).join(' '),
  );
  await page.goBack();
  await expect(first).toBeVisible();
});

test('what is typed ends in the set of the whole words', async ({ page, site }) => {
  await page.goto('/');
  await drawn(page);
  await page.getByRole('searchbox').pressSequentially('scheduler hung');
  await expect(page).toHaveURL(/\?q=scheduler\+hung$/);
  await expect(figure(page, 'Incidents')).toHaveText(site.expected.at(-1)!.incidents.toLocaleString('en'));
  await page.goBack();
  await expect(figure(page, 'Incidents')).toHaveText('100,000');
});

test.describe('a worker that cannot run', () => {
  test.use({ allowedErrors: [/Failed to load resource/] });

  test('is told, and trying again works', async ({ page }) => {
    await page.route('**/table-worker*', (route) => route.abort());
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('index.gz: the browser stopped while reading it');
    await page.unroute('**/table-worker*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(figure(page, 'Incidents')).toHaveText('100,000');
  });
});

async function column(table: Locator, at: number): Promise<number[]> {
  return (await table.locator(`tbody tr > :nth-child(${at + 1})`).allInnerTexts()).map(number);
}

function number(text: string): number {
  return Number(text.replaceAll(',', '')) || 0;
}
