import { expect, figure, open, test } from './page.ts';
import { rowsInSight } from './rows-in-sight.ts';

test('a copied address shows the same in a fresh profile in another time zone', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, '/?instance=NA05&instance=NA04&last=5y&rule=statuspage');
  await expect(figure(page, 'Incidents')).toBeVisible();
  const here = await page.getByLabel('Figures').innerText();
  const causes = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
  const other = await browser.newContext({
    timezoneId: 'America/Los_Angeles',
    locale: 'de-DE',
    ...(baseURL ? { baseURL } : {}),
  });
  const there = await other.newPage();
  await open(there, page.url());
  await expect(figure(there, 'Incidents')).toBeVisible();
  expect(await there.getByLabel('Figures').innerText()).toBe(here);
  expect(await there.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(causes);
  await other.close();
});

test('garbage in every parameter is named and nothing else is lost', async ({ page }) => {
  const garbage = 'x'.repeat(200);
  const keys = [
    'instance',
    'product',
    'region',
    'cause',
    'trigger',
    'impact',
    'from',
    'to',
    'last',
    'zone',
    'rule',
  ];
  for (const key of keys) {
    await open(page, `/?${key}=${garbage}`);
    const known = ['from', 'to', 'last', 'zone', 'rule'].includes(key) ? /is not applied/ : /no such/;
    await expect(page.getByLabel('Filters in force')).toContainText(known);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(figure(page, 'Incidents')).toHaveText('145');
  }
});

test('a page’s own parameters read garbage as the default', async ({ page }) => {
  for (const address of [
    '/timeline?span=nonsense',
    '/regions?metric=x&bucket=y&open=Nowhere',
    '/causes?by=z&trend=q',
    '/incidents?sort=zz&page=-4',
  ]) {
    await open(page, address);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeAttached();
    await expect(page.getByText(/could not be drawn/)).toHaveCount(0);
  }
});

test('an id that is not there gets its nearest matches', async ({ page }) => {
  await open(page, '/incidents/2026-04-11-na01');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such incident');
  await page.getByRole('link', { name: 'NA01, NA02, NA03, NA91 - RCA - April 11, 2026' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'NA01, NA02, NA03, NA91 - RCA - April 11, 2026',
  );
  await open(page, '/instances/NA55');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such instance');
  await open(page, '/timline');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
});

test('typing leaves one step of history, so Back undoes the text at once', async ({ page }) => {
  await open(page, '/incidents');
  await page.getByRole('searchbox').pressSequentially('load balancer', { delay: 30 });
  await expect(page).toHaveURL(/q=load\+balancer/);
  await page.goBack();
  await expect(page).toHaveURL(/\/incidents$/);
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('a row opens its incident and Back returns to the same place in the list', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 600 });
  await open(page, '/incidents?sort=length');
  await page.evaluate(() => window.scrollTo(0, 2345));
  await expect.poll(async () => (await rowsInSight(page))[0]?.row).toBeGreaterThan(20);
  const before = await rowsInSight(page);
  await page.getByRole('rowheader', { name: before[5]!.name }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 2, name: 'Why' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('table', { name: /sorted by length/ })).toBeAttached();
  await expect.poll(() => rowsInSight(page)).toEqual(before);
});

test('filtering moves nothing, a new page begins at its top, Back, Forward and a reload end where one was', async ({
  page,
}) => {
  const place = () => page.evaluate(() => Math.round(scrollY));
  // A page whose parts are still on their way is too short at first.
  const scrollDown = (y: number) =>
    expect
      .poll(async () => {
        await page.evaluate((to) => window.scrollTo(0, to), y);
        return place();
      })
      .toBe(y);
  await open(page, '/causes');
  await scrollDown(500);
  // By the element: the hand of the test would first scroll to it.
  const quarter = page.getByRole('radiogroup', { name: 'Trend by' }).getByLabel('Quarter');
  await quarter.evaluate((choice: HTMLInputElement) => choice.click());
  await expect(page).toHaveURL(/trend=quarter/);
  await expect(quarter).toBeChecked();
  expect(await place()).toBe(500);
  await scrollDown(650);
  await page.getByRole('link', { name: 'Checks' }).evaluate((link: HTMLElement) => link.click());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/wrong with the reports/);
  expect(await place()).toBe(0);
  await scrollDown(300);
  await page.goBack();
  await expect(page).toHaveURL(/causes\?trend=quarter/);
  await expect.poll(place).toBe(650);
  await page.goBack();
  await expect(page).toHaveURL(/causes$/);
  await expect.poll(place).toBe(500);
  await page.goForward();
  await page.goForward();
  await expect.poll(place).toBe(300);
  await page.reload();
  await expect.poll(place).toBe(300);
  await page.goBack();
  await expect.poll(place).toBe(650);
});

test('a link to a page of the list, from when it had pages, begins at that row', async ({ page }) => {
  await open(page, '/incidents?page=2&sort=length');
  await expect(page).toHaveURL('/incidents?sort=length');
  await expect.poll(async () => (await rowsInSight(page))[0]?.row).toBe(52);
  await open(page, '/incidents?page=99');
  await expect(page).toHaveURL('/incidents');
  await expect.poll(async () => (await rowsInSight(page)).at(-1)?.row).toBe(146);
});

test('a page that is not there gets the nearest one, with the filter kept', async ({ page }) => {
  await open(page, '/regionz');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await page.getByRole('link', { name: 'The page “Regions”' }).click();
  await expect(page).toHaveURL('/regions');
});

test('a miswritten parameter is told, not passed over', async ({ page }) => {
  await open(page, '/?INSTANCE=NA05');
  await expect(page.getByRole('group', { name: 'Filters in force' })).toContainText(
    'INSTANCE=NA05 is not applied',
  );
});

test('a choice that its page does not know is told and can be taken away', async ({ page }) => {
  await open(page, '/regions?bucket=decade&metric=outages&region=Europe');
  const chips = page.getByRole('group', { name: 'Filters in force' });
  await expect(chips).toContainText('bucket=decade is not applied: expected quarter, month, half or year');
  await chips.getByRole('button', { name: /bucket=decade/ }).click();
  await expect(page).toHaveURL('/regions?metric=outages&region=Europe');
  await page.goBack();
  await chips.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).toHaveURL('/regions?metric=outages');
  await expect(chips).not.toContainText('bucket');
});

test('an instance’s page says that the filter’s other instances do not count on it', async ({ page }) => {
  await open(page, '/instances/NA05?instance=EU03&instance=NA05');
  const shown = page.getByRole('status').filter({ hasText: 'incidents' }).first();
  await expect(shown).toContainText('This page is about NA05 alone: the filter on EU03 does not count here');
  await open(page, '/instances/NA05?instance=NA05');
  await expect(shown).toContainText('NA05');
  await expect(shown).not.toContainText('alone');
});

for (const query of [`q=${'x'.repeat(300)}`, `instance=${'x'.repeat(300)}`]) {
  test(`no address makes the page scroll sideways: ${query.slice(0, 12)}…`, async ({ page }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, `/?${query}`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    }
  });
}
