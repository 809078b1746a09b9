import { test } from './page.ts';

const FORBIDDEN: Readonly<Record<string, () => unknown>> = {
  'logs an error': () => console.error('on purpose'),
  'throws where nobody catches': () =>
    setTimeout(() => {
      throw new Error('on purpose');
    }),
  'asks another origin': () => {
    fetch('http://127.0.0.1:9/').catch(() => null);
  },
  'runs text as code': () => {
    try {
      document.body.setAttribute('onclick', 'window.name = "ran"');
    } catch {
      // Refused, as it should be; the report of it is what matters here.
    }
  },
};

// Each of these must be failed by the guard of page.ts; one that passed would mean that the guard is blind.
for (const [what, act] of Object.entries(FORBIDDEN)) {
  test(`a page that ${what} fails its test`, async ({ page }) => {
    test.fail();
    await page.goto('/');
    await page.evaluate(act);
    await page.waitForTimeout(600);
  });
}

// And it is the guard that fails them, nothing else: where it allows all, they pass.
test.describe('allowed', () => {
  test.use({ allowedErrors: [/./] });

  for (const [what, act] of Object.entries(FORBIDDEN)) {
    test(`a page that ${what} does not fail its test`, async ({ page }) => {
      await page.goto('/');
      await page.evaluate(act);
      await page.waitForTimeout(600);
    });
  }
});
