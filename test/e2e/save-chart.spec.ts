import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, figure, open, test } from './page.ts';

/** Charts of the overview by the name of their file, with what they are called as a chart and as a table. */
const CHARTS = {
  timeline: /^Outages by instance/,
  regions: /by region and/,
  'root-causes': /^Root causes/,
  'hours-of-the-week': /hour of the week/,
};
type Name = keyof typeof CHARTS;
const NAMES = Object.keys(CHARTS) as Name[];

/** The section of a chart, whichever of the two it shows. */
function section(page: Page, chart: Name): Locator {
  const shown = (['group', 'grid', 'list', 'table'] as const).map((role) =>
    page.getByRole(role, { name: CHARTS[chart] }),
  );
  return page.getByRole('region').filter({ has: shown.reduce((one, other) => one.or(other)) });
}

/** Saves a chart and gives the file. */
async function save(page: Page, chart: Name, kind: string): Promise<{ name: string; bytes: Buffer }> {
  await section(page, chart).getByRole('button', { name: 'Save this chart' }).click();
  const started = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: new RegExp(`^${kind}`) }).click();
  const download = await started;
  await expect(page.getByText(`Saved ${download.suggestedFilename()}`)).toBeVisible();
  await expect(page.getByRole('menu')).toHaveCount(0);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

function records(csv: Buffer): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv.toString(), { header: true, skipEmptyLines: true }).data;
}

const sum = (values: readonly (string | undefined)[]): number =>
  values.reduce((total, value) => total + (Number(value) || 0), 0);

const number = (text: string): number => Number(text.replaceAll(/[^\d.]/g, ''));

for (const chart of NAMES) {
  test(`${chart} is saved as a drawing and a picture of it`, async ({ page }) => {
    await open(page, '/?region=Europe&rule=half&from=2019-01-01&to=2025-01-01');
    const heading = await section(page, chart).getByRole('heading').innerText();
    const svg = await save(page, chart, 'SVG');
    expect(svg.name).toMatch(new RegExp(`^faultline-${chart}-\\d{4}-\\d{2}-\\d{2}\\.svg$`));
    // The page's policy lets it read no markup; an empty page has none.
    const blank = await page.context().newPage();
    const drawing = await blank.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        broken: read.querySelector('parsererror') !== null,
        title: read.querySelector('title')?.textContent,
        said: [...read.querySelectorAll('text')].map((part) => part.textContent).join(' '),
        size: ['width', 'height'].map((side) => Number(read.documentElement.getAttribute(side))),
      };
    }, svg.bytes.toString());
    await blank.close();
    expect(drawing.broken).toBe(false);
    expect(drawing.title).toBe(heading);
    expect(drawing.said).toContain('partial and intermittent count half, degraded not at all');
    expect(drawing.said).toContain('1 Jan 2019 – 31 Dec 2024');
    expect(drawing.said).toContain('Region Europe');
    expect(drawing.said).toMatch(/Data as of \d+ \w+ \d{4}; saved on \d+ \w+ \d{4}/);
    expect(drawing.said.replaceAll(' ', '')).toContain(page.url());

    const png = await save(page, chart, 'PNG');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual(
      drawing.size.map((side) => side * 2),
    );
  });
}

test('the numbers saved are those of the tables, and add up to the figures', async ({ page }) => {
  await open(page, '/?from=2019-01-01&to=2025-01-01');
  for (const button of await page.getByRole('button', { name: 'Show as table' }).all()) await button.click();
  const saved = new Map<Name, Record<string, string>[]>();
  for (const chart of NAMES) saved.set(chart, records((await save(page, chart, 'CSV')).bytes));
  const column = (chart: Name, name: string) => saved.get(chart)!.map((row) => row[name]);
  for (const rows of saved.values())
    for (const row of rows)
      expect(row).toMatchObject({
        rule: 'every impact counts in full',
        period: '1 Jan 2019 to 31 Dec 2024',
        address: page.url(),
      });

  const incidents = number(await figure(page, 'Incidents').innerText());
  const outages = number(await figure(page, 'Outages').innerText());
  expect(sum(column('root-causes', 'Incidents'))).toBe(incidents);
  expect(saved.get('timeline')).toHaveLength(outages);

  const regions = saved.get('regions')!;
  const names = Object.keys(regions[0]!).slice(1, -5);
  const minutes = sum(names.flatMap((name) => column('regions', name)));
  const words = await page.getByLabel('Figures').innerText();
  expect(words).toContain(`${Math.round(minutes).toLocaleString('en')} instance-minutes`);

  for (const chart of ['regions', 'root-causes', 'hours-of-the-week'] as const) {
    const printed = page.getByRole('table', { name: CHARTS[chart] });
    const heads = await printed.getByRole('columnheader').allInnerTexts();
    const rows = await printed.locator('tbody tr').all();
    expect(rows).toHaveLength(saved.get(chart)!.length);
    for (const [at, row] of rows.entries()) {
      const cells = await row.locator('th, td').allInnerTexts();
      cells.forEach((cell, place) => {
        const raw = saved.get(chart)![at]![heads[place]!];
        if (raw === undefined) return;
        const rounded =
          place > 0 && raw !== 'not covered' ? Math.round(Number(raw)).toLocaleString('en') : raw;
        expect(cell).toBe(rounded);
      });
    }
  }
});

test('is walked by keyboard', async ({ page }) => {
  await open(page, '/causes');
  const button = page.getByRole('button', { name: 'Save this chart' }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: /^PNG/ })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  const started = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await started).suggestedFilename()).toMatch(/\.csv$/);
  await expect(button).toBeFocused();
});
