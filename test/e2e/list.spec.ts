import { expect, open, test } from './page.ts';
import { rowsInSight } from './rows-in-sight.ts';

for (const [width, height] of [
  [1440, 900],
  [1024, 700],
  [320, 640],
] as const) {
  test(`the list at ${width} px has each row once, from the first to the last`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '/incidents');
    const table = page.getByRole('table', { name: '145 incidents, sorted by began' });
    await expect(table).toHaveAttribute('aria-rowcount', '146');
    const seen = new Set<number>();
    const end = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < end; y += 250) {
      await page.evaluate((to) => window.scrollTo(0, to), y);
      // The rows of a place come with the frame after it was scrolled to, on a busy machine some frames later.
      let rows: number[] = [];
      await expect(async () => {
        const found = await rowsInSight(page);
        const [first, second] = found;
        const [last] = found.slice(-1);
        const next = last!.top + 2 * (second!.top - first!.top);
        expect(last!.row === 146 || next > height - 5).toBe(true);
        rows = found.map(({ row }) => row);
        expect(rows).toEqual(rows.map((_, at) => rows[0]! + at));
      }).toPass();
      for (const row of rows) seen.add(row);
    }
    expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: 145 }, (_, at) => at + 2));
    // Rows that are not drawn take the room that they will have, or the page would jump.
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(end);
  });
}

test('a narrower window, whose rows have two lines, begins at the same row', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 700 });
  await open(page, '/incidents');
  await page.evaluate(() => window.scrollTo(0, 3000));
  await expect.poll(async () => (await rowsInSight(page))[0]?.row).toBeGreaterThan(80);
  const [first] = await rowsInSight(page);
  await page.setViewportSize({ width: 1024, height: 700 });
  await expect.poll(async () => (await rowsInSight(page))[0]?.row).toBe(first!.row);
});

test('sorting or filtering far down the list goes back to its beginning', async ({ page }) => {
  await open(page, '/incidents');
  await page.evaluate(() => window.scrollTo(0, 2000));
  await expect.poll(async () => (await rowsInSight(page))[0]?.row).toBeGreaterThan(30);
  await page.getByRole('button', { name: 'Length', exact: true }).click();
  await expect(page).toHaveURL('/incidents?sort=-length');
  await expect.poll(async () => (await rowsInSight(page))[0]?.row).toBe(2);
  await page.evaluate(() => window.scrollTo(0, 2000));
  await page.getByRole('searchbox').fill('the');
  await expect(page).toHaveURL(/q=the/);
  await expect.poll(async () => (await rowsInSight(page))[0]?.row).toBe(2);
});

test('Tab goes on from the row that has the focus, wherever the page was scrolled to since', async ({
  page,
}) => {
  await open(page, '/incidents');
  await page.getByRole('rowheader').nth(3).getByRole('link').focus();
  await page.evaluate(() => window.scrollTo(0, 3500));
  await expect.poll(async () => (await rowsInSight(page))[0]?.row).toBeGreaterThan(80);
  await page.keyboard.press('Tab');
  await expect(page.locator('tr[aria-rowindex="6"] a')).toBeFocused();
  await expect(page.locator('tr[aria-rowindex="6"] a')).toBeInViewport();
});

test('all rows are printed where they are few', async ({ page }) => {
  await open(page, '/incidents');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('tbody tr[aria-rowindex]:visible')).toHaveCount(145);
  await expect(page.getByText(/incidents are printed/)).toHaveCount(0);
});

test('Back from an incident gives the focus to its row again, far down the list', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 600 });
  await open(page, '/incidents');
  await page.evaluate(() => window.scrollTo(0, 3000));
  await expect.poll(async () => (await rowsInSight(page))[0]?.row).toBeGreaterThan(20);
  const { name } = (await rowsInSight(page))[4]!;
  const link = page.getByRole('rowheader', { name }).getByRole('link');
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Why' })).toBeVisible();
  await page.goBack();
  await expect(link).toBeFocused();
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(3000);
});
