import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCli, temporaryFolder } from '#test/cli/run-cli.ts';
import { asDocx } from '#test/readers/support/as-docx.ts';
import { asPage } from '#test/readers/support/as-html.ts';
import { expect, open, test } from './page.ts';

const PRACTICE = resolve(import.meta.dirname, '../documents/practice');

for (const name of ['eu01-rca-september-19-2024', 'summon-rca-october-22-25-and-30-2018']) {
  test(`${name} gives the same JSON as text, page, PDF and Word file, from the command and in the browser`, async ({
    page,
    context,
  }) => {
    const text = readFileSync(resolve(PRACTICE, `${name}.txt`), 'utf8');
    const html = asPage(text);
    const printer = await context.newPage();
    // What it shows counts here; its scripts are for the readers' own tests.
    await printer.setContent(html.replace(/<script>.*?<\/script>/s, ''));
    const pdf = await printer.pdf({ format: 'A4' });
    await printer.close();

    const folder = temporaryFolder();
    const { code, out } = runCli(['normalize', resolve(PRACTICE, `${name}.txt`), '--out', folder]);
    expect(code).toBe(0);
    const [{ incident }] = JSON.parse(out) as [{ incident: { id: string } }];
    const written = join(folder, incident.id.slice(0, 4), `${incident.id}.json`);
    const expected = readFileSync(written, 'utf8');

    await open(page, '/normalize');
    await page.locator('input[type=file]').setInputFiles([
      { name: 'report.txt', mimeType: '', buffer: Buffer.from(text) },
      { name: 'report.html', mimeType: '', buffer: Buffer.from(html) },
      { name: 'report.pdf', mimeType: '', buffer: pdf },
      { name: 'report.docx', mimeType: '', buffer: Buffer.from(asDocx(text)) },
    ]);
    await expect(page.getByRole('button', { name: 'Download all 4 as one file' })).toBeVisible();
    for (const format of ['txt', 'html', 'pdf', 'docx']) {
      await page.getByRole('button', { name: `report.${format}`, exact: true }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download the JSON' }).click();
      expect(readFileSync(await (await download).path(), 'utf8'), format).toBe(expected);
    }
  });
}
