import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectCatalog } from '#cli/project-catalog.ts';
import { readReport } from '#normalize/read-report.ts';
import { readFile } from '#readers/read-file.ts';
import { asPage } from '#test/readers/support/as-html.ts';
import { asPdf, below } from '#test/readers/support/as-pdf.ts';
import { LARGEST } from '#readers/sizes.ts';

/**
 * Reading reports: documents a second for text and HTML, time and memory for the largest PDF that is accepted, and
 * how time grows with a text. `npx tsx test/bench/readers.bench.ts`; with `--budget` it fails where a text of twice
 * the length takes more than two and a half times as long.
 */
const budget = process.argv.includes('--budget');
const ROUNDS = budget ? 5 : 9;
const PAGES = 200;
const MOST_TIMES = 2.5;

const folder = join(import.meta.dirname, '../documents/practice');
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const catalog = projectCatalog();
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** From bytes to incident, as the command and the page do. */
async function readWhole(name: string, bytes: Uint8Array): Promise<void> {
  const read = await readFile(name, bytes);
  if ('document' in read) readReport(read.document, catalog);
}

console.log(`${texts.length} practice reports; medians of ${ROUNDS} rounds\n`);
for (const [format, documents] of [
  ['text', texts.map(bytesOf)],
  ['HTML', texts.map((text) => bytesOf(asPage(text)))],
] as const) {
  const spent = await median(async () => {
    for (const bytes of documents) await readWhole(format, bytes);
  });
  console.log(
    `${format.padEnd(12)} ${((1000 * documents.length) / spent).toFixed(0).padStart(8)} documents/s`,
  );
}

const pdf = largestPdf();
const before = process.memoryUsage().rss;
const began = performance.now();
const read = await readFile('largest.pdf', pdf);
const took = performance.now() - began;
if ('error' in read) throw new Error(read.error.message);
const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MB`;
console.log(
  `${'PDF'.padEnd(12)} ${PAGES} pages, ${megabytes(pdf.length)}: ${(took / 1000).toFixed(1)} s, ${megabytes(process.memoryUsage().rss - before)} more memory\n`,
);

console.log('text         read in ms  times half its length');
let half: number | null = null;
for (let kilobytes = 64; kilobytes <= 1024; kilobytes *= 2) {
  const bytes = bytesOf(longReport(kilobytes * 1024));
  const spent = await median(async () => {
    const document = await readFile('a.txt', bytes);
    if ('document' in document) readReport(document.document, catalog);
  });
  const times = half === null ? null : spent / half;
  console.log(
    `${`${kilobytes} kB`.padEnd(12)} ${spent.toFixed(1).padStart(10)}  ${times === null ? '' : times.toFixed(2).padStart(21)}`,
  );
  if (budget && times !== null && times > MOST_TIMES) {
    console.error(
      `${kilobytes} kB take ${times.toFixed(2)} times as long as half; the budget asks ${MOST_TIMES}`,
    );
    process.exitCode = 1;
  }
  half = spent;
}

/** One report with a cause that is told at length. */
function longReport(length: number): string {
  const report = readFileSync(join(folder, '../formats/eu05-two-evenings/report.txt'), 'utf8');
  const [from, to] = [report.indexOf('On the first evening'), report.indexOf('Technical Action')];
  const cause = report.slice(from, to);
  const rest = length - report.length;
  return report.slice(0, to) + cause.repeat(Math.ceil(rest / cause.length)).slice(0, rest) + report.slice(to);
}

/** As many pages as are read, full of text, and beside it a picture that fills the file up to the most bytes. */
function largestPdf(): Uint8Array {
  const lines = texts
    .join('\n')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const pages = Array.from({ length: PAGES }, (_, page) =>
    below(
      Array.from({ length: 48 }, (_line, at) => lines[(page * 48 + at) % lines.length]!.slice(0, 90)),
      800,
      16,
    ),
  );
  const bytes = asPdf(pages);
  const whole = new Uint8Array(LARGEST);
  const filler = new TextEncoder().encode(`\n${'% filler\n'.repeat(100)}`);
  // Comments before the first object would move the table of places, so they stand behind the end.
  for (let at = bytes.length; at < whole.length; at += filler.length)
    whole.set(filler.subarray(0, whole.length - at), at);
  whole.set(bytes);
  const end = bytes.subarray(bytes.length - 40);
  whole.set(end, whole.length - end.length);
  return whole;
}

async function median(work: () => Promise<void>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[times.length >> 1]!;
}
