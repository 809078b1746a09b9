import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { readIndex } from '#core/pack/read-index.ts';
import { bytesOfIndex } from '#core/pack/write-index.ts';
import type { Index } from '#core/pack/index-format.ts';
import { joinSections } from '#core/pack/sections.ts';
import { textColumn } from '#core/pack/text-column.ts';
import { expect, open, test } from './page.ts';

test.use({ allowedErrors: [/Failed to load resource/] });

const INDEX = '**/pack/index.gz';
const OTHER_VERSION = joinSections([]);
OTHER_VERSION[4] = 99;
const FAULTS: { name: string; status?: number; body?: string | Uint8Array; says: RegExp }[] = [
  { name: 'missing', status: 404, body: 'no', says: /the server answered 404/ },
  { name: 'broken server', status: 500, body: 'no', says: /the server answered 500/ },
  { name: 'empty', body: '', says: /it is empty/ },
  { name: 'truncated', body: gzipSync('x'.repeat(1000)).subarray(0, 20), says: /cut short/ },
  { name: 'something else', body: '[1, 2]', says: /not an index of incidents/ },
  { name: 'of an earlier build', body: '{"version": 1}', says: /not an index of incidents/ },
  { name: 'of another version', body: OTHER_VERSION, says: /version 99; this page reads version 4. Pack/ },
  { name: 'without columns', body: joinSections([]), says: /cut short or damaged/ },
];

for (const { name, status = 200, body = '', says } of FAULTS) {
  test(`an index that is ${name} is explained, and trying again works`, async ({ page }) => {
    await page.route(INDEX, (route) =>
      route.fulfill({ status, body: Buffer.from(body), contentType: 'application/gzip' }),
    );
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('The incidents could not be loaded.');
    await expect(page.getByRole('alert')).toContainText('index.gz');
    await expect(page.getByRole('alert')).toContainText(says);
    await page.unroute(INDEX);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByLabel('Figures')).toBeVisible();
  });
}

test('an index that cannot be reached is explained', async ({ page }) => {
  await page.route(INDEX, (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('the server could not be reached');
});

test('details that are not those of the index are refused, and leave the rest of the page', async ({
  page,
}) => {
  await page.route('**/pack/details/*.gz', (route) =>
    route.fulfill({ body: gzipSync('[{"id":"2025-07-19-na05"}]'), contentType: 'application/gzip' }),
  );
  await open(page, '/incidents/2025-07-19-na05');
  await expect(page.getByRole('alert')).toContainText(
    'does not belong to the index that this page has loaded',
  );
  await expect(page.getByText('NA05: 19 Jul 2025 13:45 – 14:25 (40 min)')).toBeVisible();
  await page.unroute('**/pack/details/*.gz');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('table', { name: 'Outages' })).toBeVisible();
});

test('a detail that cannot be had leaves the rest of the page', async ({ page }) => {
  await page.route('**/pack/details/*.gz', (route) => route.fulfill({ status: 500, body: 'no' }));
  await open(page, '/incidents/2025-07-19-na05');
  await expect(page.getByRole('alert')).toContainText('The details of this incident could not be loaded.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('NA05 - RCA - July 19, 2025');
  // What the index holds of it still shows.
  await expect(page.getByText('NA05: 19 Jul 2025 13:45 – 14:25 (40 min)')).toBeVisible();
  await expect(page.getByText('Human error', { exact: true })).toBeVisible();
  await page.unroute('**/pack/details/*.gz');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('table', { name: 'Outages' })).toBeVisible();
});

test('records that could not be read are named and the rest is shown', async ({ page }) => {
  const rejected = {
    file: 'bad.json',
    record: 'x',
    problems: [{ field: 'timeZone', reason: 'there is no time zone "Mars/Base"' }],
  };
  await changeIndex(page, (index) => ({ ...index, rejected: [rejected] }));
  await open(page, '/');
  await expect(page.getByText('1 record not read')).toBeVisible();
  await page.getByText('Which, and why').click();
  await expect(page.getByText('there is no time zone "Mars/Base"')).toBeVisible();
  await expect(page.getByLabel('Figures')).toBeVisible();
  await page.getByRole('link', { name: 'Timeline' }).first().click();
  await expect(page.getByText('1 record not read')).toBeVisible();
});

test('text from data is text: markup, right-to-left and very long strings', async ({ page }) => {
  const title = `<img src=x onerror=alert(1)> \u202Eשלום ${'w'.repeat(10_000)}`;
  await changeIndex(page, (index) => {
    const titles = textColumn(Array.from(index.incidents.cause, () => title));
    return { ...index, incidents: { ...index.incidents, title: titles } };
  });
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, '/incidents');
  await expect(page.getByRole('table')).toBeAttached();
  expect(await page.locator('img').count()).toBe(0);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  await open(page, '/incidents/2025-07-19-na05');
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
});

/** Serves the dataset's index with something of it changed. */
async function changeIndex(page: Page, change: (index: Index) => Index): Promise<void> {
  await page.route(INDEX, async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    const bytes = body[0] === 0x1f ? gunzipSync(body) : body;
    const index = readIndex(bytes, (part) => new TextDecoder().decode(part));
    await route.fulfill({ body: Buffer.from(bytesOfIndex(change(index))), contentType: 'application/gzip' });
  });
}
