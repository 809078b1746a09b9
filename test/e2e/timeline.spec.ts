import { expect, open, test } from './page.ts';

test('the keyboard reaches an outage and opens its incident', async ({ page }) => {
  await open(page, '/timeline?instance=NA05');
  await page.getByRole('group', { name: 'Outages by instance' }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'NA04, NA05, NA06 , NA07 and NA08 RCA - November 20, 2025',
  );
});

test('zooming stands in the address and Back undoes it', async ({ page }) => {
  await open(page, '/timeline');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/span=/);
  const zoomed = page.url();
  await page.reload();
  await expect(page).toHaveURL(zoomed);
  await page.goBack();
  await expect(page).not.toHaveURL(/span=/);
});

test('the days in view become the filter', async ({ page }) => {
  await open(page, '/timeline?span=2025-07-01T00:00Z..2025-08-01T00:00Z');
  await page.getByRole('button', { name: 'Filter to these days' }).click();
  await expect(page).toHaveURL(/from=2025-07-01&.*to=2025-08-01/);
  await expect(page.getByText(/^3 incidents of 145/)).toBeVisible();
});
