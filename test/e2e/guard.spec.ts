import { test } from './page.ts';

// Each of these must be failed by the guard of page.ts; one that passed would mean that the guard is blind.
const FORBIDDEN = {
  'logs an error': () => console.error('on purpose'),
  'throws where nobody catches': () => void setTimeout(() => Promise.reject(new Error('on purpose'))),
  'asks another origin': () => void fetch('http://127.0.0.1:9/').catch(() => null),
  'runs text as code': () => void setTimeout('window.name = "ran"'),
};

for (const [what, act] of Object.entries(FORBIDDEN)) {
  test(`a page that ${what} fails its test`, async ({ page }) => {
    test.fail();
    await page.goto('/');
    await page.evaluate(act);
    await page.waitForTimeout(200);
  });
}

test.describe('a fault that a test allows', () => {
  test.use({ allowedErrors: [/on purpose/] });

  test('does not fail it', async ({ page }) => {
    await page.goto('/');
    await page.evaluate(FORBIDDEN['logs an error']);
    await page.waitForTimeout(200);
  });
});
