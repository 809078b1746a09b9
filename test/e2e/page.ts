import { test as base, expect, type Page } from '@playwright/test';

/** A page that fails its test on a console error, an exception, a CSP report or a request to another origin. */
export const test = base.extend<{ allowedErrors: RegExp[] }>({
  allowedErrors: [[], { option: true }],
  page: async ({ page, allowedErrors }, use) => {
    const trouble: string[] = [];
    const note = (text: string): void => {
      if (!allowedErrors.some((pattern) => pattern.test(text))) trouble.push(text);
    };
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') note(message.text());
    });
    page.on('pageerror', (error) => note(`exception: ${error.message}`));
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== 'localhost') note(`foreign request: ${request.url()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await use(page);
    expect(trouble, 'the page should be silent').toEqual([]);
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

/** Opens an address and waits until figures or a message stand. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
}
