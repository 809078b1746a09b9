import AxeBuilder from '@axe-core/playwright';
import { drawn, expect, figure, open, test } from './page.ts';
import { keepOwn, OWN } from './own-store.ts';

const ADDRESS = `/incidents/own-${OWN.id}`;

test.beforeEach(async ({ page }) => {
  await open(page, '/about');
  await keepOwn(page, { [OWN.id]: OWN });
});

test('an own incident is in the charts, marked as the reader’s wherever it is named', async ({ page }) => {
  await open(page, '/');
  const shown = page.getByRole('paragraph').filter({ hasText: /^146 incidents/ });
  await expect(shown).toContainText('146 incidents (1 of them yours) on');
  await expect(page.getByText('Includes 1 incident of yours, kept only in this browser.')).toBeVisible();
  await expect(page.getByText('With that the charts reach to 3 May 2026')).toBeVisible();
  await expect(figure(page, 'Incidents')).toHaveText('146');
  const latest = page.getByRole('table', { name: 'Latest incidents' });
  await expect(latest.getByRole('row').nth(1)).toContainText('Yours NA05, XX99');
  await expect(latest.getByText('Yours')).toHaveCount(1);
  await expect(page.getByText(/Data as of 11 Apr 2026. With 1 incident of the reader’s own/)).toBeVisible();

  await open(page, '/incidents');
  await expect(page.getByRole('row').nth(1)).toContainText('Yours NA05, XX99');

  await open(page, '/instances/XX99');
  await expect(page.getByText(/^1 incident of 146 \(yours\)/)).toBeVisible();
  await expect(page.getByText('Not covered: no public report names it, only yours.')).toBeVisible();
  await expect(figure(page, 'Availability, over the rules')).toHaveText('not covered');

  await open(page, '/?region=Europe');
  await expect(page.getByText('Your own incident, kept only in this browser, does not pass')).toBeVisible();
});

test('the timeline has it on its lane and says whose it is', async ({ page }) => {
  await open(page, '/timeline?instance=XX99');
  const chart = page.getByRole('group', { name: 'Outages by instance' });
  await chart.focus();
  await page.keyboard.press('Home');
  await expect(page.getByRole('tooltip')).toContainText('XX99: unavailable, 2 h 30 min');
  await expect(page.getByRole('tooltip')).toContainText('Yours, only in this browser');
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect(page.getByRole('row', { name: OWN.title })).toContainText('Yours');
});

test('its page offers the JSON; public incidents beside it keep their records', async ({ page }) => {
  await open(page, ADDRESS);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(OWN.title);
  await expect(page.getByText('Yours, only in this browser')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the JSON' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`${OWN.id}.json`);
  const parts: Buffer[] = [];
  for await (const part of await file.createReadStream()) parts.push(part as Buffer);
  expect(JSON.parse(Buffer.concat(parts).toString())).toEqual(OWN);
  await open(page, '/incidents/2026-04-11-na01-na02-na03-na91');
  await expect(page.getByRole('heading', { name: /2 h 13 min on 4 instances/ })).toBeVisible();
});

test('a link to it opens nothing in another browser, and says why', async ({ browser, baseURL }) => {
  const other = await browser.newContext({ baseURL: baseURL! });
  const page = await other.newPage();
  await open(page, ADDRESS);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This incident is only on its sender’s machine',
  );
  await expect(page.getByRole('main')).toContainText('Ask the sender for its JSON');
  await open(page, '/');
  await expect(page.getByText(/^145 incidents on/)).toBeVisible();
  await other.close();
});

test('one click removes it, another brings it back', async ({ page }) => {
  await open(page, ADDRESS);
  await page.getByRole('main').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Removed from this browser');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(OWN.title);

  await open(page, '/incidents');
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await page.getByRole('button', { name: `Remove ${OWN.title}` }).click();
  await expect(page.getByText(/^145 incidents on/)).toBeVisible();
  await page.reload();
  await drawn(page);
  await expect(page.getByText(/^145 incidents on/)).toBeVisible();
  await expect(page.getByText(/yours/)).toHaveCount(0);
});

test('another tab takes part in what this one removes', async ({ page, context }) => {
  await open(page, '/');
  const other = await context.newPage();
  await open(other, '/');
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(other.getByText(/^145 incidents on/)).toBeVisible();
});

test('a damaged record is told and left out; the public data stands', async ({ page }) => {
  await keepOwn(page, { [OWN.id]: OWN, broken: { ...OWN, id: 'broken', outages: [] } });
  await open(page, '/');
  await expect(page.getByText(/^146 incidents \(1 of them yours\)/)).toBeVisible();
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await expect(page.getByText(/broken cannot be read and is left out: outages has 0 entries/)).toBeVisible();
});

test('a reader who keeps none opens no database for it', async ({ browser, baseURL }) => {
  const other = await browser.newContext({ baseURL: baseURL! });
  const page = await other.newPage();
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await open(page, '/');
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(scripts.filter((url) => /kept-store|join-own/.test(url))).toEqual([]);
  await other.close();
});

for (const [width, colorScheme] of [
  [1280, 'light'],
  [320, 'dark'],
] as const) {
  test(`what is said of own incidents has no violation at ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    for (const address of ['/incidents', ADDRESS, '/incidents/own-of-another']) {
      await open(page, address);
      await page.getByRole('button', { name: 'List', exact: true }).click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
    }
  });
}

test('a row with the mark is as high as the others', async ({ page }) => {
  await open(page, '/incidents');
  const heights = await page
    .locator('tbody tr[aria-rowindex]')
    .evaluateAll((rows) => rows.slice(0, 8).map((row) => row.getBoundingClientRect().height));
  expect(new Set(heights).size).toBe(1);
});
