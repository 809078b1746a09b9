import { FINDING_CODES } from '#core/vocabulary.ts';
import { realDataset } from '../support/real-data.ts';
import { expect, figure, open, test } from './page.ts';

const { incidents } = realDataset();

test.describe('what is wrong with the reports', () => {
  test('counts the reports of every kind as the data has them', async ({ page }) => {
    await open(page, '/checks');
    const some = incidents.filter(({ findings }) => findings.some(({ code }) => code !== 'excerpt')).length;
    await expect(figure(page, 'Reports with a finding')).toHaveText(`${some} of ${incidents.length}`);
    const inPart = incidents.filter(({ findings }) => findings.some(({ code }) => code === 'excerpt')).length;
    await expect(page.getByText(/^\d+ of \d+ reports contradict/)).toContainText(
      `Besides, ${inPart} reports were seen only in part here`,
    );
    for (const { id, label } of FINDING_CODES) {
      const own = incidents.filter(({ findings }) => findings.some(({ code }) => code === id)).length;
      const line = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: label }) });
      if (own > 0) await expect(line).toContainText(`${own} of ${incidents.length} reports`);
      else await expect(line).toHaveCount(0);
    }
  });

  test('opens a kind with each finding’s own sentence', async ({ page }) => {
    await open(page, '/checks');
    await page.getByRole('button', { name: 'The introduction names another event’s date' }).click();
    await expect(page).toHaveURL(/open=introduction-date/);
    const table = page.getByRole('table', { name: /each finding/ });
    const said = incidents.flatMap(({ findings }) =>
      findings.filter(({ code }) => code === 'introduction-date').map(({ message }) => message),
    );
    for (const message of said) await expect(table).toContainText(message);
    await table.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/incidents\//);
  });

  test('measures the four reports whose day of publication is known', async ({ page }) => {
    await open(page, '/checks');
    await expect(
      page.getByRole('heading', {
        name: '3 of 4 reports with a known day of publication came out within 10 working days',
      }),
    ).toBeVisible();
    const days = page.getByRole('table', { name: /Working days/ }).locator('tbody tr > :last-child');
    await expect(days).toHaveText(['15 (5 over)', '7', '7', '6']);
  });

  test('fits the narrowest window, with a kind open', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, '/checks?open=meridiem');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
