import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from './page.ts';

/** One quarter of an instance's page that an uptime report was collected for. */
async function quarter(page: Page, lane: string, name: string): Promise<Locator> {
  await open(page, `/instances/${encodeURIComponent(lane)}`);
  const region = page.getByRole('region', { name, exact: true });
  await expect(region).toBeVisible();
  return region;
}

/** The row of the table of quarters. */
function row(page: Page, name: string): Locator {
  return page
    .getByRole('table', { name: 'Availability published and computed, by quarter' })
    .getByRole('row', { name });
}

test('AP01, third quarter of 2016: 177 minutes against 185', async ({ page }) => {
  const region = await quarter(page, 'AP01', 'Q3 2016, Alma');
  await expect(region).toContainText('The uptime report lists 185 minutes');
  await expect(region).toContainText('The root-cause reports collected have 177 minutes');
  await expect(region).toContainText('The two differ by 8 minutes');
  const own = row(page, 'Q3 2016');
  await expect(own.getByRole('cell', { name: 'no report names AP01' })).toBeVisible();
  await expect(own.getByRole('cell', { name: '177 in a report that names no instance' })).toBeVisible();
  await region.getByText(/^3 outages of Q3 2016/).click();
  const sum = region.getByRole('row', { name: /^Together/ });
  await expect(sum.getByRole('cell', { name: '185', exact: true })).toBeVisible();
  await expect(sum.getByRole('cell', { name: '177', exact: true })).toBeVisible();
  await region
    .getByRole('link', { name: /^Alma APAC event RCA/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/incidents\/2016-07-26-alma-asia-pacific/);
});

const PERCENTAGES = [
  { lane: 'EU03', name: 'Q3 2020, Higher-Ed Platform', published: '99.99 %', listed: '48', makes: '99.96 %' },
  {
    lane: 'NA07',
    name: 'Q3 2020, Higher-Ed Platform',
    published: '99.89 %',
    listed: '195',
    makes: '99.85 %',
  },
  { lane: 'campusM CA01', name: 'Q3 2020, campusM', published: '99.94 %', listed: '210', makes: '99.84 %' },
];
for (const { lane, name, published, listed, makes } of PERCENTAGES) {
  test(`${lane}, third quarter of 2020: the percentage does not follow from the minutes`, async ({
    page,
  }) => {
    const region = await quarter(page, lane, name);
    await expect(region).toContainText(
      `does not follow from the minutes listed: ${listed} minutes make ${makes}, and the ${published} it publishes`,
    );
    await expect(region).toContainText('a question, not an error');
    await expect(region.getByRole('link', { name: 'The uptime report' }).first()).toHaveAttribute(
      'href',
      /^https:\/\/knowledge\./,
    );
    for (const cell of [published, listed, makes])
      await expect(row(page, 'Q3 2020').getByRole('cell', { name: cell }).first()).toBeVisible();
  });
}

test('campusM EU01, 11 April 2021: the uptime report mends a broken end', async ({ page }) => {
  const region = await quarter(page, 'campusM EU01', 'Q2 2021, campusM');
  const sentence = region.getByRole('listitem').filter({ hasText: 'mends it' });
  await expect(sentence).toContainText('The 24-hour end 21:48 carries an AM');
  await expect(sentence).toContainText('19:01 PM to 21:48 PM CET, 167 minutes');
  await expect(sentence.getByRole('link', { name: 'campusM EU01- RCA - April 11, 2021' })).toBeVisible();
});

test('ours follows the rule in force and the days covered', async ({ page }) => {
  await open(page, '/instances/campusM%20EU01');
  const own = row(page, 'Q2 2021');
  await expect(own.getByRole('cell', { name: '167', exact: true })).toHaveCount(2);
  await open(page, '/instances/campusM%20EU01?rule=outages');
  await expect(own.getByRole('cell', { name: '100 %', exact: true })).toBeVisible();
  await open(page, '/instances/NA07');
  await expect(row(page, 'Q3 2020').getByRole('cell', { name: 'not covered' })).toHaveCount(2);
});

test('a quarter of which no report was collected has no number of ours', async ({ page }) => {
  await open(page, '/instances/EU00');
  const own = row(page, 'Q3 2019');
  await expect(own.getByRole('cell', { name: 'no report collected', exact: true })).toHaveCount(2);
  await expect(own).not.toContainText('100');
});

test('an instance without a report says so in a sentence', async ({ page }) => {
  await open(page, '/instances/CN01');
  await expect(page.getByText('No uptime report of the vendor was collected for CN01.')).toBeVisible();
});

test('the overview does not ask for uptime reports', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, '/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('uptime'))).toEqual([]);
});

test.describe('when the uptime reports can’t be had', () => {
  test.use({ allowedErrors: [/Failed to load resource/] });

  for (const [fault, answer, says] of [
    ['are missing', { status: 404, body: 'no' }, /uptime.json.gz: the server answered 404/],
    ['are damaged', { status: 200, body: '{"version":1}' }, /uptime.json.gz: it is cut short, damaged/],
  ] as const) {
    test(`since they ${fault}, the page stands without them, and trying again works`, async ({ page }) => {
      await page.route('**/pack/uptime.json.gz', (route) =>
        route.fulfill({ ...answer, contentType: 'application/gzip' }),
      );
      await open(page, '/instances/EU03');
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('The uptime reports could not be loaded.');
      await expect(alert).toContainText(says);
      await expect(page.getByLabel('Figures', { exact: true })).toBeVisible();
      await page.unroute('**/pack/uptime.json.gz');
      await alert.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('region', { name: 'Q3 2020, Higher-Ed Platform' })).toBeVisible();
    });
  }
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 800 } });

  test('nothing runs over the edge, the outages open by keyboard, and print with the page', async ({
    page,
  }) => {
    const region = await quarter(page, 'campusM EU01', 'Q4 2023, campusM');
    const table = region.getByRole('table');
    await expect(table).toHaveCount(0);
    await region.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(table.getByRole('row')).toHaveCount(5);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await page.keyboard.press('Enter');
    await expect(table).toHaveCount(0);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(table).toBeVisible();
  });
});
