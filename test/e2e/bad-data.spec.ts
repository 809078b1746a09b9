import { expect, open, test } from './page.ts';

test.use({ allowedErrors: [/Failed to load resource/] });

const INDEX = '**/pack/index.json';
const FAULTS: { name: string; status?: number; body?: string; says: RegExp }[] = [
  { name: 'missing', status: 404, body: 'no', says: /the server answered 404/ },
  { name: 'broken server', status: 500, body: 'no', says: /the server answered 500/ },
  { name: 'empty', status: 200, body: '', says: /not complete JSON/ },
  { name: 'truncated', status: 200, body: '{"version": 1, "inc', says: /not complete JSON/ },
  { name: 'not an index', status: 200, body: '[1, 2]', says: /not an index of incidents/ },
  { name: 'of another version', status: 200, body: '{"version": 99}', says: /version 99/ },
  { name: 'with columns missing', status: 200, body: '{"version": 1}', says: /columns of it are missing/ },
];

for (const { name, status = 200, body = '', says } of FAULTS) {
  test(`an index that is ${name} is explained, and trying again works`, async ({ page }) => {
    await page.route(INDEX, (route) => route.fulfill({ status, body, contentType: 'application/json' }));
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('The incidents could not be loaded.');
    await expect(page.getByRole('alert')).toContainText('index.json');
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

test('a detail that cannot be had leaves the rest of the page', async ({ page }) => {
  await page.route('**/pack/details/*.json', (route) => route.fulfill({ status: 500, body: 'no' }));
  await open(page, '/incidents/2025-07-19-na05');
  await expect(page.getByRole('alert')).toContainText('The details of this incident could not be loaded.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('NA05 - RCA - July 19, 2025');
  // What the index holds of it still shows.
  await expect(page.getByText('NA05: 19 Jul 2025 13:45 – 14:25 (40 min)')).toBeVisible();
  await expect(page.getByText('Human error', { exact: true })).toBeVisible();
  await page.unroute('**/pack/details/*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('table', { name: 'Outages' })).toBeVisible();
});

test('records that could not be read are named and the rest is shown', async ({ page }) => {
  await page.route(INDEX, async (route) => {
    const response = await route.fetch();
    const index = (await response.json()) as { rejected: unknown[] };
    index.rejected = [
      {
        file: 'bad.json',
        record: 'x',
        problems: [{ field: 'timeZone', reason: 'there is no time zone "Mars/Base"' }],
      },
    ];
    await route.fulfill({ json: index });
  });
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
  await page.route(INDEX, async (route) => {
    const response = await route.fetch();
    const index = (await response.json()) as { incidents: { title: string[] } };
    index.incidents.title = index.incidents.title.map(() => title);
    await route.fulfill({ json: index });
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
