import { expect, figure, open, test } from './page.ts';

test('brushing over the dates sets the period of everything, and Back undoes it in one step', async ({
  page,
}) => {
  await open(page, '/');
  const strip = page.getByRole('group', { name: 'Period of everything on the page' });
  const end = strip.getByRole('slider', { name: 'End of what is shown' });
  await end.scrollIntoViewIfNeeded();
  const box = (await end.boundingBox())!;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  for (let step = 1; step <= 8; step++) await page.mouse.move(box.x - step * 40, y);
  await page.mouse.up();
  await expect(page).toHaveURL(/\?to=20\d\d-\d\d-\d\d$/);
  const incidents = Number(await figure(page, 'Incidents').innerText());
  expect(incidents).toBeGreaterThan(20);
  expect(incidents).toBeLessThan(145);
  await expect(page.getByText(new RegExp(`^${incidents} incidents of 145`))).toBeVisible();
  const sum = page.getByRole('list', { name: 'Root causes' }).getByRole('link');
  const counts = (await sum.allInnerTexts()).map(Number);
  expect(counts.reduce((total, count) => total + count, 0)).toBe(incidents);
  await strip.getByRole('button', { name: 'All dates' }).click();
  await expect(figure(page, 'Incidents')).toHaveText('145');
  await page.goBack();
  await expect(figure(page, 'Incidents')).toHaveText(String(incidents));
});

test('the brush answers the keyboard', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('slider', { name: 'Beginning of what is shown' }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page).toHaveURL(/\?from=2017-/);
  await expect(page.getByRole('slider', { name: 'Beginning of what is shown' })).toBeFocused();
});

test('a slow hand brushes across days without an incident, and the strip stays under it', async ({
  page,
}) => {
  await open(page, '/timeline');
  const strip = page.getByRole('group', { name: 'Period of everything on the page' });
  const box = (await strip.boundingBox())!;
  const y = box.y + 16;
  const x = box.x + box.width * 0.6;
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 30; step++) {
    await page.mouse.move(x + step * 4, y);
    await page.waitForTimeout(30);
  }
  await page.mouse.up();
  await expect(strip).toBeVisible();
  expect((await strip.boundingBox())!.y).toBeCloseTo(box.y, 0);
  await expect(page).toHaveURL(/from=20\d\d-\d\d-\d\d&to=20\d\d/);
  const { searchParams } = new URL(page.url());
  const days = (Date.parse(searchParams.get('to')!) - Date.parse(searchParams.get('from')!)) / 86_400_000;
  // 120 of some 1,050 px of eleven years.
  expect(days).toBeGreaterThan(300);
});

test('each press on an end of the brush moves on, and none leaves the data or the handle', async ({
  page,
}) => {
  await open(page, '/timeline');
  const begin = page.getByRole('slider', { name: 'Beginning of what is shown' });
  await begin.focus();
  await expect(begin).toHaveAttribute('aria-valuetext', '1 Jun 2015');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/from=2015-07-01/);
  await page.waitForTimeout(1200);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/from=2015-08-01/);
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/from=2026-04-11/);
  await expect(begin).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/\/timeline$/);
  const end = page.getByRole('slider', { name: 'End of what is shown' });
  await end.focus();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/\?to=2015-06-02/);
  await expect(end).toBeFocused();
});

test('what one chart is pointed at shows in the others', async ({ page }) => {
  await open(page, '/');
  const regions = page.getByRole('grid', { name: /by region and/ });
  const faded = regions.locator('td > button[class*=faded]');
  const cells = await regions.locator('td > button').count();
  await expect(faded).toHaveCount(0);
  await page.getByRole('button', { name: /^Security:/ }).hover();
  // Two incidents of one category leave few cells.
  await expect.poll(() => faded.count()).toBeGreaterThan(cells - 10);
  expect(await faded.count()).toBeLessThan(cells);
  const timeline = page.getByRole('group', { name: 'Outages by instance' });
  await expect(timeline.locator('canvas')).toHaveCount(2);
  await page.mouse.move(2, 2);
  await expect(faded).toHaveCount(0);
  await expect(timeline.locator('canvas')).toHaveCount(1);

  await regions.locator('td > button').last().hover();
  const bars = page.locator('svg rect[data-faint]');
  await expect.poll(() => bars.count()).toBeGreaterThan(5);
  await page.mouse.move(2, 2);
  await expect(bars).toHaveCount(0);
});

test('one hairline runs through the lanes and the strip above them, whichever is pointed at', async ({
  page,
}) => {
  await open(page, '/timeline');
  const lines = page.locator('main div[class*=hairline]');
  await expect(lines).toHaveCount(2);
  const strip = page.getByRole('group', { name: 'Period of everything on the page' });
  const lanes = page.getByRole('group', { name: 'Outages by instance' });
  const at = async () => {
    await expect(lines.nth(0)).toBeVisible();
    await expect(lines.nth(1)).toBeVisible();
    return Promise.all([0, 1].map(async (which) => (await lines.nth(which).boundingBox())!.x));
  };
  for (const chart of [strip, lanes]) {
    const box = (await chart.boundingBox())!;
    const x = box.x + box.width * 0.6;
    await page.mouse.move(x, box.y + 20);
    await page.mouse.move(x + 3, box.y + (chart === lanes ? 120 : 20));
    const [one, other] = await at();
    // The whole of time is on both.
    expect(Math.abs(one! - x - 3)).toBeLessThanOrEqual(1);
    expect(Math.abs(other! - x - 3)).toBeLessThanOrEqual(1);
    await page.mouse.move(2, 2);
    await expect(lines.locator('visible=true')).toHaveCount(0);
  }
});

test('a region opens into its instances, an instance into its products, and Back closes them', async ({
  page,
}) => {
  await open(page, '/regions?instance=NA05');
  const heads = page.getByRole('grid', { name: /by region and/ }).getByRole('rowheader');
  await expect(heads).toHaveText(['North America']);
  await page.getByRole('button', { name: 'Parts of North America' }).click();
  await expect(heads).toHaveText(['North America', 'NA05']);
  await page.getByRole('button', { name: 'Parts of NA05' }).click();
  await expect(heads).toHaveCount(4);
  await page.getByRole('radio', { name: 'Year', exact: true }).check();
  await expect(page).toHaveURL(/bucket=year/);
  await expect(heads).toHaveCount(4);
  await page.goBack();
  await page.goBack();
  await expect(heads).toHaveText(['North America', 'NA05']);
});

test('causes turn against regions, triggers and years, each cell opening', async ({ page }) => {
  await open(page, '/causes');
  await expect(
    page.getByRole('heading', { name: /^16 of 33 incidents under “software defect” hit North America/ }),
  ).toBeVisible();
  for (const against of ['trigger', 'year']) {
    await page
      .getByRole('radio', { name: new RegExp(`^${against}$`, 'i') })
      .last()
      .check();
    await expect(page).toHaveURL(new RegExp(`against=${against}`));
    const grid = page.getByRole('grid', { name: `Incidents by root cause and ${against}` });
    const cell = grid.locator('td > button').first();
    const count = await cell.innerText();
    await cell.click();
    await expect(page.getByRole('dialog').getByRole('row')).toHaveCount(Number(count) + 1);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

test('bars are walked by the arrow keys and say what they show', async ({ page }) => {
  await open(page, '/causes');
  const list = page.getByRole('list', { name: 'Root causes' });
  await list.getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('button').nth(1)).toBeFocused();
  await expect(list.getByRole('button').nth(1)).toHaveAccessibleName(/: \d+ incidents, running share \d+ %/);
  await list.getByRole('link').nth(1).focus();
  await page.keyboard.press('ArrowUp');
  await expect(list.getByRole('link').first()).toBeFocused();
});
