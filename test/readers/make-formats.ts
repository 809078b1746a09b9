import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser, thisMachine } from '#test/e2e/browser.ts';
import { asDocx } from './support/as-docx.ts';
import { asPage } from './support/as-html.ts';

/**
 * Makes the pages, PDFs and documents of test/documents/formats from their texts: `npx tsx test/readers/make-formats.ts`.
 * To be run again only when there are to be others, for a browser never prints the same bytes twice.
 */
const DOCUMENTS = join(import.meta.dirname, '../documents');

type Print = Parameters<Page['pdf']>[0];

const MARGIN = { top: '1.6cm', bottom: '1.6cm', left: '1.2cm', right: '1.2cm' };

const REPORTS: readonly { name: string; style: string; print: Print }[] = [
  {
    name: 'alma-north-america-na01-na02-na03-rca-september-24-2015',
    style: '',
    print: { format: 'A4', displayHeaderFooter: true, margin: MARGIN },
  },
  {
    name: 'campusm-eu01-rca-october-6-9-2025',
    style: 'body { font: 10pt/1.3 sans-serif }',
    print: { format: 'A5', displayHeaderFooter: true, margin: MARGIN },
  },
  {
    name: 'alma-na03-rca-december-12-2018',
    style: 'body { font: 11pt/1.6 sans-serif; max-width: 500px }',
    print: { format: 'Letter', tagged: true },
  },
  {
    name: 'eu05-two-evenings',
    style: '',
    print: {
      format: 'A5',
      displayHeaderFooter: true,
      headerTemplate: '<p style="font-size:9pt;margin:0 1.2cm">Library services – incident reviews</p>',
      footerTemplate:
        '<p style="font-size:9pt;margin:0 auto">Page <span class="pageNumber"></span> of <span class="totalPages"></span></p>',
      margin: MARGIN,
    },
  },
];

const browser = await chromium.launch({ executablePath: findBrowser(thisMachine), args: BROWSER_FLAGS });
const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
for (const { name, style, print } of REPORTS) {
  const folder = join(DOCUMENTS, 'formats', name);
  mkdirSync(folder, { recursive: true });
  const text = name.includes('rca')
    ? readFileSync(join(DOCUMENTS, 'practice', `${name}.txt`), 'utf8')
    : readFileSync(join(folder, 'report.txt'), 'utf8');
  const html = asPage(text).replace('</style>', `${style}</style>`);
  await page.setContent(html);
  writeFileSync(join(folder, 'report.txt'), text);
  writeFileSync(join(folder, 'report.html'), html);
  writeFileSync(join(folder, 'report.pdf'), await page.pdf(print));
  writeFileSync(join(folder, 'report.docx'), asDocx(text));
}
await browser.close();
