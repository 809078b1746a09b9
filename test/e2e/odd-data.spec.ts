import type { Page } from '@playwright/test';
import type { Incident } from '#core/incident.ts';
import { packDataset } from '#core/pack/pack.ts';
import { uptimePackFile } from '../../src/cli/uptime-pack-file.ts';
import { aDataset, anIncident, anOutage, outageAt } from '#test/support/builders.ts';
import { expect, figure, open, test } from './page.ts';

const ZONE = 'America/Los_Angeles';

/** Serves a dataset of its own in place of the embedded one. */
async function serve(page: Page, incidents: readonly Incident[]): Promise<void> {
  const dataset = aDataset(incidents);
  expect(dataset.rejected).toEqual([]);
  const packed = [...packDataset(dataset), uptimePackFile(dataset, { reports: [], rejected: [] })];
  const files = new Map(packed.map(({ name, bytes }) => [name, bytes]));
  await page.route('**/pack/**', (route) => {
    const name = new URL(route.request().url()).pathname.replace('/pack/', '');
    const bytes = files.get(name);
    return bytes === undefined
      ? route.fulfill({ status: 404, body: 'no' })
      : route.fulfill({ body: Buffer.from(bytes), contentType: 'application/octet-stream' });
  });
}

const day = (date: string) => anOutage({ start: date, end: null, precision: 'day' });
const CASES: { name: string; incidents: Incident[]; says: RegExp[] }[] = [
  {
    name: 'one incident',
    incidents: [anIncident()],
    says: [/1 incident/, /n = 1 window/],
  },
  {
    name: 'unknown impact alone',
    incidents: [
      anIncident({ outages: [anOutage({ impact: 'unknown' })] }),
      anIncident({
        id: 'b',
        outages: [outageAt('2025-08-01T10:00Z', 30, ZONE, { impact: 'unknown' })],
      }),
    ],
    says: [/70 min of unknown impact/],
  },
  {
    name: 'dates without times',
    incidents: [
      anIncident({ outages: [day('2025-07-19')] }),
      anIncident({ id: 'b', outages: [day('2025-08-19')] }),
    ],
    says: [/no window with a stated length/, /2 outages without stated length not in it/],
  },
  {
    name: 'an outage of more than a year',
    incidents: [anIncident({ outages: [outageAt('2023-05-01T10:00Z', 500 * 1440, ZONE)] })],
    says: [/500 d/],
  },
  {
    name: 'an instance whose zone nobody states',
    incidents: [
      anIncident({ timeZone: null, outages: [day('2025-07-19')] }),
      anIncident({ id: 'b', timeZone: null, outages: [day('2025-07-20')] }),
    ],
    says: [/2 incidents/],
  },
];

const PAGES = [
  '/',
  '/timeline',
  '/regions',
  '/causes',
  '/incidents',
  '/instances/NA05',
  '/measures',
  '/compare',
  '/checks',
];

for (const { name, incidents, says } of CASES) {
  test(`${name}: every page says what it can, and nothing wrong`, async ({ page }) => {
    await serve(page, incidents);
    for (const address of PAGES) {
      await open(page, address);
      const text = await page.locator('body').innerText();
      expect(text, address).not.toMatch(/NaN|Infinity|undefined|\[object|-\d+ (min|h|d)\b/);
      for (const link of await page.locator('main a[data-figure]').all()) {
        await link.click();
        const drawer = page.getByRole('dialog');
        await expect(drawer).toBeVisible();
        expect(await drawer.innerText(), address).not.toMatch(/NaN|Infinity|undefined|\[object/);
        await page.keyboard.press('Escape');
        await expect(drawer).toBeHidden();
      }
    }
    await open(page, '/');
    for (const sentence of says) await expect(page.locator('body')).toContainText(sentence);
  });
}

test('no incident at all: every page says so', async ({ page }) => {
  await open(page, '/?instance=NA05&region=China');
  for (const address of PAGES.filter((path) => path !== '/compare')) {
    await open(page, `${address}?instance=NA05&region=China&cause=network`);
    expect(await page.locator('body').innerText(), address).not.toMatch(/NaN|Infinity|undefined/);
  }
});

for (const [target, says] of [
  ['100', /allows no outage at all/],
  ['0', /leaves no budget to speak of/],
  ['99.5', /min are left/],
  ['99.99999', /overdrawn by/],
] as const) {
  test(`a target of ${target} says what it leaves`, async ({ page }) => {
    await open(page, `/?target=${target}`);
    await expect(page.getByLabel('Figures')).toContainText(says);
  });
}

test('a target of "abc" is said to be none, in the address and in the field', async ({ page }) => {
  await open(page, '/?target=abc');
  await expect(page.getByText(/expected a percentage from 0 to 100/)).toBeVisible();
  await open(page, '/');
  await page.getByRole('button', { name: 'Set your own target' }).click();
  await page.getByLabel('Your target, %').fill('abc');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('A target is a percentage from 0 to 100');
  await page.getByLabel('Your target, %').fill('99.9');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/target=99.9/);
  await expect(figure(page, 'Incidents')).toHaveText('145');
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Set your own target' })).toBeVisible();
});
