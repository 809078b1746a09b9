import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { drawn, expect, open, test } from './page.ts';
import { recountFigure } from './recount-figure.ts';

/** The cells of a figure, a text a side: the number alone, without the notes under it. */
function cells(page: Page, figure: RegExp): Locator {
  return page
    .getByRole('table', { name: /^Figures of/ })
    .getByRole('row', { name: figure })
    .getByRole('cell');
}

async function numbers(page: Page, figure: RegExp): Promise<string[]> {
  return (await cells(page, figure).allInnerTexts()).map((text) => text.split('\n')[0]!);
}

test('from nothing to a comparison by links, then another side by the keyboard alone', async ({ page }) => {
  await open(page, '/compare');
  await page
    .getByRole('link', { name: /against/ })
    .first()
    .click();
  await drawn(page);
  await expect(cells(page, /^Incidents/)).toHaveCount(2);
  await expect(page.getByText(/^Compared over .+, which reports cover for both of them\.$/)).toBeVisible();

  const picker = page.getByRole('button', { name: /^Instances to compare/ });
  await picker.focus();
  await page.keyboard.press('Enter');
  const find = page.getByRole('combobox', { name: 'Find in Instances to compare' });
  await expect(find).toBeFocused();
  await page.keyboard.type('EU00');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/with=EU00$/);
  await page.keyboard.press('Escape');
  await expect(picker).toBeFocused();
  await expect(cells(page, /^Incidents/)).toHaveCount(3);
  await page.goBack();
  await expect(cells(page, /^Incidents/)).toHaveCount(2);
});

test('the same figures in the columns, the quarters, the file and the list of incidents', async ({
  page,
}) => {
  await open(page, '/compare?with=NA01&with=EU00');
  const shown = await numbers(page, /^Incidents/);
  const window = await page.getByText(/^Compared over/).innerText();
  expect(window).toContain('1 Oct 2015 – 11 Apr 2026');

  for (const [at, side] of ['NA01', 'EU00'].entries()) {
    const bars = page.getByRole('list', { name: side, exact: true }).getByRole('button');
    const names = await bars.evaluateAll((list) => list.map((bar) => bar.getAttribute('aria-label') ?? ''));
    const sum = names.reduce((total, name) => total + Number(/: (\d+) incident/.exec(name)?.[1]), 0);
    expect(sum).toBeGreaterThanOrEqual(Number(shown[at]));
  }

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  const rows = Papa.parse<Record<string, string>>(text.trim(), { header: true }).data;
  expect(rows.filter(({ figure }) => figure === 'incidents').map(({ value }) => value)).toEqual(shown);
  for (const row of rows)
    expect(row).toMatchObject({
      rule: 'full',
      from: '2015-10-01',
      to: '2026-04-12',
      data_through: '2026-04-11',
    });

  await open(page, '/incidents?instance=NA01&from=2015-10-01&to=2026-04-12');
  await expect(page.getByRole('table', { name: /sorted by began/ }).locator('caption')).toContainText(
    `${shown[0]} incident`,
  );
});

for (const address of [
  '/compare?by=region&with=Europe&with=China',
  '/compare?by=period&with=2025-01-01..2026-01-01&with=2026-01-01..2027-01-01&rule=half',
]) {
  test(`each number of ${address} opens to the incidents whose recount gives it`, async ({ page }) => {
    test.setTimeout(240_000);
    await open(page, address);
    const marks = page.getByRole('table', { name: /^Figures of/ }).getByRole('link');
    const drawer = page.getByRole('dialog');
    let checked = 0;
    for (const mark of await marks.all()) {
      const printed = await mark.innerText();
      const name = (await mark.getAttribute('aria-label')) ?? '';
      if (!/, (incidents|outages|outage time|median length), /.test(name)) continue;
      await mark.click();
      await expect(drawer).toBeVisible();
      const expected = recountFigure(page.url());
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        drawer.getByRole('button', { name: 'Save as JSON' }).click(),
      ]);
      const found = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
        value: string;
        amount: number;
        incidents: { incident: string }[];
      };
      expect(found.amount, name).toBeCloseTo(expected.amount, 6);
      expect(new Set(found.incidents.map(({ incident }) => incident)), name).toEqual(expected.incidents);
      expect(printed, name).toBe(found.value);
      checked++;
      await page.keyboard.press('Escape');
      await expect(drawer).toBeHidden();
      await expect(mark).toBeFocused();
    }
    expect(checked).toBe(8);
  });
}

test('the same address gives the same interval each time', async ({ page }) => {
  const address = '/compare?by=product&with=Alma&with=campusM';
  await open(page, address);
  const sentence = page.getByText(/would mostly (come out|lie) between/).first();
  const first = await sentence.innerText();
  await page.reload();
  await drawn(page);
  expect(await sentence.innerText()).toBe(first);
});

test('periods of unequal length are never set side by side raw', async ({ page }) => {
  await open(page, '/compare?by=period&with=2025-01-01..2026-01-01&with=2026-01-01..2027-01-01');
  await expect(
    page.getByText(/^2025 is .+ \(365 days\); 2026 is .+ \(101 days, as much of it/),
  ).toBeVisible();
  await expect(
    page.getByText(/^The periods differ in length, so compare the figures per 30 days/),
  ).toBeVisible();
  await expect(cells(page, /^Incidents per 30 days/)).toHaveCount(2);
  await expect(cells(page, /^Time between outages/)).toHaveCount(0);
  await expect(page.getByText(/^The time between outages is left out for periods/)).toBeVisible();
  const later = page.getByRole('list', { name: '2026', exact: true });
  await expect(later.getByRole('img', { name: /^Q[34] 2026: not covered/ })).toHaveCount(2);
});

for (const [what, address, sentence] of [
  ['an unknown instance', '/compare?with=NA05&with=XX99&with=EU03', 'There is no such instance: “XX99”.'],
  ['the same twice', '/compare?with=NA05&with=NA05&with=EU03', '“NA05” is named twice and compared once.'],
  ['one alone', '/compare?with=NA05', 'One more is needed to compare NA05 with.'],
  [
    'days without coverage',
    '/compare?by=period&with=1999-01-01..2000-01-01&with=2025-01-01..2026-01-01',
    '1999 is not covered: reports cover what is shown over 1 Jun 2015 – 11 Apr 2026.',
  ],
] as const) {
  test(`${what} has a sentence`, async ({ page }) => {
    await open(page, address);
    await expect(page.getByText(sentence)).toBeVisible();
  });
}

for (const width of [1280, 320]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' });
      test('has no violation and does not overflow', async ({ page }) => {
        await open(page, '/compare?by=region&with=North+America&with=Europe&with=China');
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        ).toBeLessThanOrEqual(0);
      });
    });
  }
}
