import { chromium, type Browser, type Page } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser, thisMachine } from '../../e2e/browser.ts';

/** A browser of its own, so that its memory is of one program alone. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(thisMachine), args: BROWSER_FLAGS });
}

/** A page with nothing cached that notes its tasks over 50 ms. */
export async function openPage(within: Browser): Promise<Page> {
  const context = await within.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  return page;
}

/** Lengths in ms of the tasks over 50 ms since this was last asked. */
export async function longTasks(page: Page): Promise<number[]> {
  // They are told some time after they end.
  await page.waitForTimeout(100);
  return page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));
}
