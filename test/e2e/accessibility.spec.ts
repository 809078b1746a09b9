import AxeBuilder from '@axe-core/playwright';
import { expect, open, test } from './page.ts';

// A check of a page with thousands of cells takes its time on a small machine.
test.describe.configure({ timeout: 120_000 });

const PAGES = [
  '/',
  '/timeline',
  '/regions?open=Europe',
  '/causes',
  '/incidents',
  '/incidents/2025-07-15-cn01',
  '/instances/NA05',
  '/products/Alma',
  '/instances/AP01?figure=quiet',
  '/measures',
  '/compare?by=instance&with=NA01&with=AP01',
  '/checks?open=meridiem',
  '/?figure=availability&target=99.95',
  '/?figure=minutes&of=region:Europe&rule=half',
  '/normalize',
  '/about',
  '/nowhere',
  '/?instance=NA05&region=China',
];

for (const width of [1280, 320]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' });

      for (const address of PAGES) {
        test(`${address} has no violation and does not overflow`, async ({ page }) => {
          await open(page, address);
          await page.waitForLoadState('networkidle');
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
          ).toBeLessThanOrEqual(0);
        });
      }

      test('an open filter popup has no violation', async ({ page }) => {
        await open(page, '/?instance=NA05&instance=NoSuch');
        if (width < 768) await page.getByRole('button', { name: /^Filter/ }).click();
        await page.getByRole('button', { name: /^Instance/ }).click();
        await expect(page.getByRole('option').first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    });
  }
}
