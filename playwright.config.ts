import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser, thisMachine } from './test/e2e/browser.ts';
import { freePort } from './test/e2e/free-port.ts';

// Playwright reads this file again in each worker; browser and port are settled once, by the first.
const executablePath = (process.env['FAULTLINE_TEST_BROWSER'] ??= findBrowser(thisMachine));
const port = (process.env['FAULTLINE_TEST_PORT'] ??= String(await freePort()));
const baseURL = `http://localhost:${port}`;

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '.cache/test/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: '.cache/test/e2e.json' }]],
  use: {
    baseURL,
    browserName: 'chromium',
    launchOptions: { executablePath, args: BROWSER_FLAGS },
    timezoneId: 'Pacific/Chatham',
    locale: 'en-GB',
    trace: 'off',
  },
  webServer: {
    command: 'node --import tsx src/cli/main.ts serve',
    env: { PORT: port },
    url: baseURL,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
