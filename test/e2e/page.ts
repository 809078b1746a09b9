import { test as base, expect, type Page } from '@playwright/test';
import { watch } from './watch.ts';

/** A test that also fails where a page logs an error, throws, breaks the policy or asks another origin. */
export const test = base.extend<{ allowedErrors: RegExp[] }>({
  allowedErrors: [[], { option: true }],
  context: async ({ context, baseURL, allowedErrors }, use) => {
    const trouble = await watch(context, new URL(baseURL ?? '').origin);
    await use(context);
    const left = trouble.filter((text) => !allowedErrors.some((pattern) => pattern.test(text)));
    expect(left, 'the page should be silent').toEqual([]);
  },
});

export { expect } from '@playwright/test';

/** The value printed for a figure of the overview or of an instance's page. */
export function figure(page: Page, label: string) {
  return page
    .getByLabel('Figures')
    .locator('> div')
    .filter({ has: page.locator('dt', { hasText: new RegExp(`^${label}$`) }) })
    .locator('dd')
    .first();
}

/** Opens an address and waits until all of its page stands. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await drawn(page);
}

/** Waits until a page is drawn to its last part, or says why it can't be. */
export async function drawn(page: Page): Promise<void> {
  // By its tag: under a drawer that covers the page it is out of reach.
  await expect(page.locator('h1')).toBeAttached();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}
