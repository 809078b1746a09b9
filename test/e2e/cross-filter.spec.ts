import type { Page } from '@playwright/test';
import { expect, figure, open, test } from './page.ts';

const FILTERS = [
  { address: '/?instance=NA05', incidents: 5 },
  { address: '/?product=campusM', incidents: 22 },
  { address: '/?region=China', incidents: 4 },
  { address: '/?cause=capacity', incidents: 17 },
  { address: '/?from=2025-01-01&to=2026-01-01', incidents: 15 },
  { address: '/?last=12m&region=North+America&region=Europe', incidents: null },
];

async function number(page: Page, label: string): Promise<number> {
  return Number((await figure(page, label).innerText()).replaceAll(',', ''));
}

for (const { address, incidents } of FILTERS) {
  test(`${address} shows one set in every chart, figure and list`, async ({ page }) => {
    await open(page, address);
    await expect(figure(page, 'Incidents')).toBeVisible();
    const count = await number(page, 'Incidents');
    if (incidents !== null) expect(count).toBe(incidents);
    const outages = await number(page, 'Outages');

    for (const button of await page.getByRole('button', { name: 'Show as table' }).all())
      await button.click();

    const timeline = page.getByRole('table', { name: /^Outages by instance/ });
    await expect(timeline.locator('tbody tr')).toHaveCount(outages);
    const causes = page.getByRole('table', { name: 'Root causes' });
    expect(await sumColumn(causes, 1)).toBe(count);
    const regions = page.getByRole('table', { name: /by region and/ });
    const minutes = Number(
      /([\d,]+) instance-minutes/.exec(await page.getByLabel('Figures').innerText())![1]!.replaceAll(',', ''),
    );
    const columns = await regions.locator('thead th').count();
    let total = 0;
    for (let column = 1; column < columns; column++) total += await sumColumn(regions, column);
    expect(total).toBe(minutes);

    await page.getByRole('link', { name: 'Incidents', exact: true }).click();
    const list = page.getByRole('table', { name: /sorted by began/ });
    await expect(list).toBeAttached();
    await expect(list.locator('caption')).toContainText(`${count} incident`);
  });
}

async function sumColumn(table: ReturnType<Page['getByRole']>, column: number): Promise<number> {
  const texts = await table.locator(`tbody tr > :nth-child(${column + 1})`).allInnerTexts();
  return texts.reduce((sum, text) => sum + (Number(text.replaceAll(',', '')) || 0), 0);
}

test('choosing in a control, Back, and dropping a chip change the same one filter', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('button', { name: 'Instance', exact: true }).click();
  await page.getByRole('combobox', { name: 'Find in Instance' }).fill('NA05');
  await page.getByRole('option', { name: /^NA05/ }).click();
  await expect(page).toHaveURL(/\?instance=NA05$/);
  await expect(figure(page, 'Incidents')).toHaveText('5');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Human error/ }).click();
  await expect(page).toHaveURL(/\?cause=human-error&instance=NA05$/);
  await expect(figure(page, 'Incidents')).toHaveText('2');
  await page.goBack();
  await expect(figure(page, 'Incidents')).toHaveText('5');
  await page.getByRole('button', { name: 'Remove Instance NA05' }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(figure(page, 'Incidents')).toHaveText('145');
});

test('the product filter includes what hit the whole platform, and says how many', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('button', { name: 'Product', exact: true }).click();
  const option = page.getByRole('option', { name: /^Alma/ });
  await expect(option).toContainText('whole platform');
  const count = Number((await option.innerText()).split(/\s+/).at(-1));
  await option.click();
  await expect(figure(page, 'Incidents')).toHaveText(String(count));
});

test('an empty result names the part that emptied it and drops it', async ({ page }) => {
  await open(page, '/?instance=NA05&region=China');
  await expect(page.getByText('No incident matches every part of the filter.')).toBeVisible();
  await page.getByRole('button', { name: 'Drop Region China (5 incidents)' }).click();
  await expect(figure(page, 'Incidents')).toHaveText('5');
});
