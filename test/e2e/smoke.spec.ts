import { expect, test } from './page.ts';

test('the overview opens with its heading', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('an address that is no file opens the dashboard, under the policy', async ({ page }) => {
  const response = await page.goto('/incidents');
  expect(response?.status()).toBe(200);
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
