import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser, thisMachine } from './e2e/browser.ts';
import { freePort } from './e2e/free-port.ts';

/** `npm run screenshots`: takes the pictures of the README and `docs/screenshots` from a built dashboard. */

const ROOT = resolve(import.meta.dirname, '..');
const OUT = join(ROOT, 'docs/screenshots');
const PAGES = [
  { name: 'overview', address: '/', says: 'The overview' },
  {
    name: 'timeline',
    address: '/timeline?region=North+America&last=5y',
    says: 'The timeline, five years of North America',
  },
  {
    name: 'regions',
    address: '/regions?open=Europe',
    says: 'Regions by quarter, Europe opened into its instances',
  },
  { name: 'causes', address: '/causes', says: 'Root causes and triggers' },
  { name: 'incidents', address: '/incidents?sort=-length', says: 'The list, longest first' },
  { name: 'incident', address: '/incidents/2026-04-11-na01-na02-na03-na91', says: 'One incident' },
  { name: 'instance', address: '/instances/NA05', says: 'One instance' },
  { name: 'product', address: '/products/Alma', says: 'One product' },
  {
    name: 'normalize',
    address: '/normalize',
    says: 'A report being read, each field beside its words',
    press: 'Try it with a made-up report',
  },
  { name: 'about', address: '/about', says: 'Where the data comes from and what each figure means' },
  { name: 'not-found', address: '/incidents/2026-04-11-na01', says: 'An id that is not there' },
] as const satisfies readonly Picture[];

/** A page to take, after pressing a button where one is named. */
interface Picture {
  readonly name: string;
  readonly address: string;
  readonly says: string;
  readonly press?: string;
}

const port = String(await freePort());
const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'serve'], {
  cwd: ROOT,
  env: { ...process.env, PORT: port },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((ready) => server.stdout.once('data', ready));
const browser = await chromium.launch({ executablePath: findBrowser(thisMachine), args: BROWSER_FLAGS });
mkdirSync(OUT, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 1000 },
    colorScheme,
    timezoneId: 'Europe/Berlin',
  });
  for (const { name, address, press } of PAGES as readonly Picture[]) {
    await page.goto(`http://localhost:${port}${address}`);
    await page.waitForLoadState('networkidle');
    if (press !== undefined) {
      await page.getByRole('button', { name: press }).click();
      await page
        .getByRole('region', { name: 'The document' })
        .or(page.getByRole('heading', { name: 'The document' }))
        .first()
        .waitFor();
    }
    await page.screenshot({ path: join(OUT, `${name}-${colorScheme}.png`) });
  }
  await page.close();
}
const narrow = await browser.newPage({ viewport: { width: 320, height: 900 }, timezoneId: 'Europe/Berlin' });
await narrow.goto(`http://localhost:${port}/?instance=NA05`);
await narrow.waitForLoadState('networkidle');
await narrow.screenshot({ path: join(OUT, 'narrow-light.png') });
await browser.close();
server.kill();

const rows = PAGES.map(
  ({ name, address, says }) =>
    `## ${says}\n\n\`${address}\`\n\n| light | dark |\n|---|---|\n| ![${says}, light](${name}-light.png) | ![${says}, dark](${name}-dark.png) |\n`,
);
writeFileSync(
  join(OUT, 'README.md'),
  `# Every page, light and dark\n\nTaken by \`npm run screenshots\` from the embedded data.\n\n${rows.join('\n')}\n## At 320 px\n\n![The overview of one instance at 320 px](narrow-light.png)\n`,
);
