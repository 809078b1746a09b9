import { readFileSync } from 'node:fs';
import { realDataset } from '../support/real-data.ts';
import { drawn, expect, figure, open, test } from './page.ts';

const { incidents } = realDataset();
const promising = incidents.filter(({ measures }) => measures.length > 0);
const measures = promising.flatMap((incident) => incident.measures);

test.describe('the ledger of measures', () => {
  test('counts every measure of the data', async ({ page }) => {
    await open(page, '/measures');
    await expect(figure(page, 'Measures')).toHaveText(String(measures.length));
    await expect(
      page.getByText(`in ${promising.length} of ${incidents.length} reports`).first(),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Show as table' }).click();
    const table = page.getByRole('table', { name: 'Promised measures' });
    await expect(table.getByRole('row')).toHaveCount(measures.length + 1);
  });

  test('asks for its file on this page alone', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await open(page, '/');
    expect(asked).not.toContain('/pack/records.gz');
    await page.getByRole('link', { name: 'Measures', exact: true }).click();
    await expect(figure(page, 'Measures')).toBeVisible();
    await page.getByRole('link', { name: 'Checks', exact: true }).click();
    await expect(page.getByText(/reports contradict themselves/)).toBeVisible();
    expect(asked.filter((path) => path === '/pack/records.gz')).toHaveLength(1);
  });

  test('keeps its choices in the address, over a reload and back', async ({ page }) => {
    await open(page, '/measures');
    await page.getByRole('radio', { name: 'Planned' }).check({ force: true });
    await page.getByRole('radio', { name: 'Instance' }).check({ force: true });
    await expect(page).toHaveURL(/\?group=instance&status=planned$/);
    const planned = measures.filter(({ status }) => status === 'planned').length;
    await expect(figure(page, 'Measures')).toHaveText(String(planned));
    await page.reload();
    await drawn(page);
    await expect(page.getByRole('heading', { name: 'NA05', level: 3 })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/\?status=planned$/);
  });

  test('names the later incidents beyond the filter, with their days', async ({ page }) => {
    await open(page, '/measures?instance=campusM+EU01&from=2024-11-01&to=2024-12-01');
    const line = page.getByRole('listitem').filter({ hasText: 'campusM EU01 - RCA - November 18, 2024' });
    await expect(line).toContainText('257 days later');
    await line.getByRole('link', { name: '3 Aug 2025' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('August 3, 2025');
  });

  test('saves what is shown', async ({ page }) => {
    await open(page, '/measures?kind=detect');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const file = await (await download).path();
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    expect(lines).toHaveLength(measures.filter(({ kind }) => kind === 'detect').length + 1);
  });

  test('fits the narrowest window and holds still', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, '/measures?group=incident');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});

test.describe('records that cannot be had', () => {
  test.use({ allowedErrors: [/Failed to load resource/] });

  test('are explained, and trying again works', async ({ page }) => {
    await page.route('**/pack/records.gz', (route) => route.fulfill({ status: 500, body: 'no' }));
    await open(page, '/measures');
    await expect(page.getByRole('alert')).toContainText('records.gz: the server answered 500');
    await page.unroute('**/pack/records.gz');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(figure(page, 'Measures')).toHaveText(String(measures.length));
  });

  test('of another index are refused', async ({ page }) => {
    await page.route('**/pack/records.gz', async (route) => {
      const index = await route.fetch({ url: route.request().url().replace('records.gz', 'index.gz') });
      await route.fulfill({ body: await index.body(), contentType: 'application/gzip' });
    });
    await open(page, '/measures');
    await expect(page.getByRole('alert')).toContainText('records.gz: it is cut short or damaged');
  });
});
