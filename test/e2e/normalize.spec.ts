import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { OWN } from './own-store.ts';
import { drawn, expect, open, test } from './page.ts';

test.describe.configure({ timeout: 120_000 });

const REPORT = `
<h1>NA05 - RCA - March 3, 2026</h1>
<h2>Introduction</h2>
<p>This explains the Alma outage of February 11, 2025.</p>
<h2>Affected Products</h2>
<p>Alma</p>
<h2>Event Timeline</h2>
<p>Libraries on the NA05 instance could not work during these hours:</p>
<p>March 3, 2026 from 9:40 AM until 11:05 AM Seattle time: the service was unavailable.</p>
<h2>Root Cause Analysis</h2>
<p>A database index was rebuilt during working hours, and queries waited for it until they timed out.</p>
<h2>Technical Action Items and Preventive Measures</h2>
<ul><li>An alarm for queries that wait longer than ten seconds is planned.</li></ul>`;

/** The report as a reader saves it from a browser. */
async function asPdf(context: BrowserContext): Promise<Buffer> {
  const page = await context.newPage();
  await page.setContent(REPORT);
  const pdf = await page.pdf();
  await page.close();
  return pdf;
}

async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    ({ called, text }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], called));
      return transfer;
    },
    { called: name, text: bytes.toString('base64') },
  );
  await page.dispatchEvent('h1', 'drop', { dataTransfer: data });
}

async function readText(page: Page, text = REPORT): Promise<void> {
  await open(page, '/normalize');
  await page.getByRole('button', { name: 'Paste text' }).click();
  await page.getByRole('textbox', { name: 'Text of a report' }).fill(text);
  await page.getByRole('button', { name: 'Read the text' }).click();
  await expect(page.getByRole('group', { name: 'The document' })).toBeVisible();
}

test('a dropped PDF is read, corrected, found on the timeline and removed again', async ({
  page,
  context,
}) => {
  const pdf = await asPdf(context);
  await open(page, '/normalize');
  await drop(page, 'na05.pdf', pdf);
  await expect(page.getByRole('heading', { level: 2, name: 'NA05 - RCA - March 3, 2026' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /thing.* not fit in this report/ })).toBeVisible();
  const when = page.getByRole('region', { name: 'When' });
  await expect(when).toContainText('3 Mar 2026 09:40 Los Angeles (UTC−08:00)');
  await expect(when).toContainText('3 Mar 2026 17:40 UTC');

  await page.getByRole('button', { name: /^\w+\. Go to the words for Start$/ }).press('Enter');
  await expect(page.locator('[data-lit][data-ids*="outages.0.start"]').first()).toHaveText(
    /March 3, 2026|9:40/,
  );

  await page.getByRole('button', { name: 'Correct End' }).click();
  await page.getByRole('textbox', { name: /^End/ }).fill('2026-03-03 09:00');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('The end lies before the start.');
  await page.getByRole('textbox', { name: /^End/ }).fill('2026-03-03 12:05');
  await page.keyboard.press('Enter');
  await expect(when).toContainText('Corrected by you');
  await expect(when).toContainText('2 h 25 min (145 minutes)');

  await page.getByRole('button', { name: 'Show in the dashboard' }).click();
  await page.getByRole('link', { name: 'See it on the timeline' }).click();
  await drawn(page);
  await expect(page).toHaveURL(/\/timeline\?instance=NA05&span=2026-03-03T/);
  await page.getByRole('group', { name: 'Outages by instance' }).focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('tooltip')).toContainText('NA05: unavailable, 2 h 25 min');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('NA05 - RCA - March 3, 2026');

  await page.getByRole('link', { name: 'Read a report' }).click();
  await expect(page.getByRole('region', { name: 'When' })).toContainText('Corrected by you');
  await page.getByRole('button', { name: 'Remove it again' }).click();
  await expect(page.getByRole('button', { name: 'Show in the dashboard' })).toBeVisible();
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page.getByText(/^\d+ incidents of 145/)).toBeVisible();
});

test('pasted text gives the JSON of the dataset, and several go on when one cannot be read', async ({
  page,
}) => {
  await open(page, '/normalize');
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (
    await chosen
  ).setFiles([
    { name: 'report.html', mimeType: 'text/html', buffer: Buffer.from(REPORT) },
    { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from('89504e470d0a1a0a0000000d', 'hex') },
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
    { name: 'again.html', mimeType: 'text/html', buffer: Buffer.from(REPORT) },
  ]);
  await expect(page.getByText('picture.png could not be read')).toBeVisible();
  await expect(page.getByText('empty.txt could not be read')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Download all 2 as one file' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the JSON' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('2026-03-03-na05.json');
  const incident = JSON.parse(readFileSync(await file.path(), 'utf8')) as Record<string, unknown>;
  expect(incident).toMatchObject({
    id: '2026-03-03-na05',
    instances: ['NA05'],
    timeZone: 'America/Los_Angeles',
  });
  expect(incident['evidence']).toHaveProperty(['outages.0.start']);
});

test('the JSON that one reader sends is shown by another, for whom the link then opens', async ({
  page,
  browser,
  baseURL,
}) => {
  const sender = await browser.newContext({ baseURL: baseURL! });
  const sent = await sender.newPage();
  await readText(sent);
  await sent.getByRole('button', { name: 'Show in the dashboard' }).click();
  const link = await sent.getByRole('link', { name: 'Open its page' }).getAttribute('href');
  const download = sent.waitForEvent('download');
  await sent.getByRole('button', { name: 'Download the JSON' }).click();
  const json = readFileSync(await (await download).path());
  await sender.close();

  await open(page, link!);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This incident is only on its sender’s machine',
  );
  await page.getByRole('main').getByRole('link', { name: 'Read a report' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Read a report');
  await drop(page, '2026-03-03-na05.json', json);
  await expect(
    page.getByRole('heading', { level: 2, name: '1 incident in 2026-03-03-na05.json' }),
  ).toBeVisible();
  const row = page.getByRole('list', { name: 'Incidents of the JSON' }).getByRole('listitem');
  await expect(row).toContainText('3 Mar 2026 09:40 – 11:05 Los Angeles (UTC−08:00) · NA05 · 1 outage');
  await row.getByRole('button', { name: /^Show in the dashboard/ }).click();
  await expect(row).toContainText('In the charts of this browser, marked as yours.');

  await open(page, link!);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('NA05 - RCA - March 3, 2026');
  await expect(page.getByText('Yours, only in this browser')).toBeVisible();
});

test('what the command prints is pasted, shown as a whole and removed as a whole', async ({ page }) => {
  const again = { ...OWN, id: 'another', title: 'Another' };
  const printed = [
    { file: 'a.pdf', incident: OWN, evidence: {}, findings: [], implied: {} },
    { file: 'b.png', error: { code: 'not-a-document', message: 'This is a picture.' } },
    { file: 'c.pdf', incident: again, evidence: {}, findings: [], implied: {} },
  ];
  await open(page, '/normalize');
  await page.getByRole('button', { name: 'Paste text' }).click();
  await page.getByRole('textbox', { name: 'Text of a report' }).fill(JSON.stringify(printed));
  await page.getByRole('button', { name: 'Read the text' }).click();
  await expect(page.getByText('b.png: This is a picture.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all 2 in the dashboard' }).click();
  await expect(page.getByText('All 2 are in the charts of this browser, marked as yours.')).toBeVisible();
  await open(page, '/');
  await expect(page.getByRole('paragraph').filter({ hasText: /^147 incidents/ })).toContainText(
    '147 incidents (2 of them yours) on',
  );

  await open(page, '/normalize');
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (
    await chosen
  ).setFiles([
    {
      name: 'cut.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(OWN).slice(0, 200)),
    },
    { name: 'sent.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify([OWN, again])) },
  ]);
  await expect(page.getByText('cut.json could not be read')).toBeVisible();
  // They were kept with an empty list of words and come without one.
  await expect(page.getByText('In the charts of this browser as another version')).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove all 2 again' }).click();
  await expect(page.getByRole('button', { name: 'Show all 2 in the dashboard' })).toBeFocused();
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page.getByText(/^145 incidents on/)).toBeVisible();
});

test('hovering scrolls nothing, focus brings the words into sight in the document alone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  const filler = Array.from({ length: 200 }, (_, at) => `<p>Line ${at} of the appendix says nothing.</p>`);
  await readText(page, REPORT.replace('<h2>Root', `${filler.join('')}<h2>Root`));
  const text = page.getByRole('group', { name: 'The document' });
  const row = page.getByRole('region', { name: 'Why' }).locator('[data-path="cause.category"]');
  await row.scrollIntoViewIfNeeded();
  const places = async () => [
    await text.evaluate((box) => box.scrollTop),
    await page.evaluate(() => scrollY),
  ];
  const before = await places();
  await row.hover();
  await expect(row).toHaveAttribute('data-lit');
  expect(await places()).toEqual(before);
  await page.getByRole('button', { name: /Go to the words for Root cause/ }).focus();
  const [inText, onPage] = await places();
  expect(inText).toBeGreaterThan(before[0]!);
  expect(onPage).toBe(before[1]);
});

for (const width of [1280, 320]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' });

      test('a report that is read and being corrected has no violation and does not overflow', async ({
        page,
      }) => {
        await readText(page);
        await page.getByRole('button', { name: 'Correct Start' }).click();
        await page.getByRole('textbox', { name: /^Start/ }).fill('x');
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: 'Correct Instances' }).click();
        await page.getByRole('button', { name: 'Correct Also involved' }).click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        ).toBeLessThanOrEqual(0);
      });

      test('incidents from JSON have no violation and do not overflow', async ({ page }) => {
        const name = 'a-name-of-a-file-that-is-long-and-has-nowhere-to-break'.replaceAll('-', '_');
        const failed = { file: `${name}.pdf`, error: { code: 'empty', message: 'The file is empty.' } };
        const read = [OWN, { ...OWN, id: 'another', title: 'Another' }].map((incident) => ({
          file: 'a.pdf',
          incident,
        }));
        await open(page, '/normalize');
        await drop(page, `${name}.json`, Buffer.from(JSON.stringify([failed, ...read])));
        await page.getByRole('button', { name: 'Show in the dashboard: Another' }).click();
        await expect(page.getByText('1 of 2 is in the charts of this browser')).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        ).toBeLessThanOrEqual(0);
      });
    });
  }
}
