import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expect, open, test } from './page.ts';
import { recountFigure } from './recount-figure.ts';

/** The machine-readable file of the open figure, and the address that opens it. */
async function openFigure(page: Page) {
  const drawer = page.getByRole('dialog');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    drawer.getByRole('button', { name: 'Save as JSON' }).click(),
  ]);
  return JSON.parse(await readFile(await download.path(), 'utf8')) as {
    value: string;
    amount: number;
    incidents: { incident: string; adds: number }[];
  };
}

/** Opens each mark in turn and compares what the drawer says with a recount of the records. */
async function checkEach(page: Page, marks: Locator, subject: string | null): Promise<number> {
  const count = await marks.count();
  let checked = 0;
  for (let at = 0; at < count; at++) {
    const mark = marks.nth(at);
    const printed = `${await mark.innerText()} ${(await mark.getAttribute('aria-label')) ?? ''}`;
    await mark.click();
    const drawer = page.getByRole('dialog');
    await expect(drawer).toBeVisible();
    await expect(page).toHaveURL(/figure=/);
    const address = page.url();
    const figure = /figure=([\w-]+)/.exec(address)![1]!;
    if (['incidents', 'outages', 'minutes', 'length'].includes(figure)) {
      const expected = recountFigure(address, subject);
      const found = await openFigure(page);
      expect(found.amount, address).toBeCloseTo(expected.amount, 6);
      expect(new Set(found.incidents.map(({ incident }) => incident)), address).toEqual(expected.incidents);
      await expect(drawer.getByRole('row')).toHaveCount(
        Math.max(1, Math.min(50, expected.incidents.size)) + 1,
      );
      const rounded = Math.round(expected.amount).toLocaleString('en-US');
      if (figure === 'incidents' || figure === 'outages') {
        expect(found.value).toBe(rounded);
        if (/\d/.test(printed)) expect(printed, address).toContain(rounded);
      } else
        expect(printed.includes(rounded) || printed.includes(found.value), `${address} ${printed}`).toBe(
          true,
        );
      checked++;
    }
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
    await expect(page).not.toHaveURL(/figure=/);
  }
  return checked;
}

const cellsOf = (page: Page, caption: RegExp): Locator =>
  page.getByRole('grid', { name: caption }).locator('td > button');

test('every number of the overview opens to the incidents whose recount gives it', async ({ page }) => {
  test.setTimeout(240_000);
  await open(page, '/');
  expect(await checkEach(page, page.locator('a[data-figure]'), null)).toBeGreaterThan(15);
  expect(await checkEach(page, cellsOf(page, /by region and/), null)).toBeGreaterThan(40);
  expect(await checkEach(page, cellsOf(page, /hour of the week/), null)).toBeGreaterThan(60);
});

test('every number of an instance opens to the incidents whose recount gives it', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, '/instances/NA01?rule=half');
  expect(await checkEach(page, page.locator('a[data-figure]'), 'NA01')).toBeGreaterThan(5);
  expect(await checkEach(page, cellsOf(page, /hour of the week/), 'NA01')).toBeGreaterThan(5);
  expect(await checkEach(page, cellsOf(page, /^20\d\d$/), 'NA01')).toBeGreaterThan(3);
});

test('closing gives the focus back to the number, and Back closes', async ({ page }) => {
  await open(page, '/?region=Europe');
  const number = page.getByLabel('Figures').getByRole('link').first();
  await number.focus();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: 'Incidents' });
  await expect(drawer).toBeVisible();
  await expect(page).toHaveURL(/figure=incidents/);
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(number).toBeFocused();
  await number.click();
  await expect(drawer).toBeVisible();
  await page.goBack();
  await expect(drawer).toBeHidden();
  await expect(page).toHaveURL(/\?region=Europe$/);
});

test('an address opens the same figure elsewhere; one that says nothing says so', async ({ page }) => {
  await open(page, '/?figure=minutes&of=region:Europe&rule=half');
  const drawer = page.getByRole('dialog', { name: 'Outage time' });
  await expect(drawer).toContainText('Europe');
  await expect(drawer).toContainText('partial and intermittent count half');
  await open(page, '/?figure=luck');
  await expect(page.getByRole('dialog')).toContainText('There is no figure "luck" to open.');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('a part can be made the filter of the page', async ({ page }) => {
  await open(page, '/?figure=outages&of=cause:capacity');
  await page.getByRole('dialog').getByRole('link', { name: 'Filter the page to this' }).click();
  await expect(page).toHaveURL(/\/\?cause=capacity$/);
  await expect(page.getByRole('dialog')).toBeHidden();
});

for (const [address, part] of [
  ['/causes?figure=incidents&of=cause%3Astorage', 'cause:storage'],
  ['/?figure=outages&of=instance%3ACN01', 'instance:CN01'],
] as const)
  test(`a figure opened by its address, ${address}, gives the focus to its own number`, async ({ page }) => {
    await open(page, address);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator(':focus')).toHaveAttribute('data-part', part);
  });
