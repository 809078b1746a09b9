import type { Page } from '@playwright/test';
import { expect, open, test } from './page.ts';

/** What is left of an A4 page between its margins, in px. */
const A4 = { width: 687, height: 1016 };

/** Opens an address on a wide screen. */
async function openWide(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, address);
}

/** Puts a page that was laid out for a screen on paper, as a browser does: told beforehand, and not again. */
async function print(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
  });
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(A4);
}

for (const address of ['/', '/instances/NA05'])
  test(`nothing of ${address} is cut at the edge of the paper`, async ({ page }) => {
    await openWide(page, address);
    await print(page);
    const chart = page.getByRole('group', { name: 'Outages by instance' });
    await expect(chart.getByText('2026', { exact: true })).toBeVisible();
    const edges = await page.evaluate(() => {
      const right = (element: Element) => element.getBoundingClientRect().right;
      const main = right(document.querySelector('main')!);
      return [...document.querySelectorAll('main canvas, main svg, main table[role=grid]')]
        .filter((element) => element.getBoundingClientRect().width > 1 && right(element) > main + 1)
        .map((element) => `${element.tagName} ends at ${right(element)}, the page at ${main}`);
    });
    expect(edges).toEqual([]);
  });

test('a sheet tells its address and the day it was printed on', async ({ page }) => {
  await openWide(page, '/causes?region=Europe');
  await expect(page.getByText(/^Printed on/)).toHaveCount(0);
  await print(page);
  await expect(page.getByText(/^Printed on \d+ \w+ \d{4} from http.*\/causes\?region=Europe$/)).toBeVisible();
});

test('the hatch of what is not covered is printed, and not blotted out by the marks above it', async ({
  page,
}) => {
  await open(page, '/instances/NA05');
  // The printer keeps a canvas as shapes: only a layer of its own holds what clears it.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('group', { name: 'Outages by instance' }).locator('canvas')).toHaveCSS(
    'opacity',
    '0.999',
  );
});

test('all incidents behind a number are printed', async ({ page }) => {
  await openWide(page, '/?figure=incidents');
  const rows = page.getByRole('table', { name: 'Incidents behind the figure' }).getByRole('row');
  // The drawer's code is fetched: what is not there yet is not told of the paper.
  const more = page.getByRole('button', { name: 'Show the other 95 of 145' });
  await expect(more).toBeVisible();
  await print(page);
  await expect(rows).toHaveCount(146);
  await expect(more).toHaveCount(0);
});
