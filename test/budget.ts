import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { INDEX_FILE } from '#core/pack/index-file.ts';
import { packDataset } from '#core/pack/pack.ts';
import { madeUpDataset } from './bench/dataset.ts';

/**
 * `tsx test/budget.ts`: what the page loads, gzipped, in kB: all that it needs before it can draw, each chunk that comes
 * later, and the index. Fails where anything is over its budget.
 */

const DIST = resolve(import.meta.dirname, '../dist');
const BEFORE_DATA = { js: 180, css: 25 };
/** A chunk that is loaded when it is needed; charts of recharts, workers and the readers of files have limits of their own. */
const LATER = { js: 20, css: 5 };
const OWN_LIMIT: Readonly<Record<string, number>> = {
  TrendBars: 105,
  'table-worker': 10,
  // Fetched by the worker of the page that reads reports: itself with the first report, the others with a file of their kind.
  'read-worker': 65,
  html: 50,
  // The reader of .docx, named by its package.
  lib: 100,
  pdf: 145,
  'pdf.worker': 390,
};
/** Bytes of the index for each made-up incident, at so many of them. */
const INDEX = { incidents: 20_000, bytesEach: 25 };

let over = false;
const verdict = (size: number, limit: number): string => {
  if (size <= limit) return `within the budget of ${limit}`;
  over = true;
  return `OVER the budget of ${limit}`;
};
const kB = (file: string): number => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / 1000;
const line = (size: number, words: string): void =>
  console.log(`${size.toFixed(1).padStart(8)} kB  ${words}`);

const eager = loadedAtOnce();
for (const kind of ['js', 'css'] as const) {
  const files = [...eager].filter((name) => name.endsWith(`.${kind}`));
  for (const file of files) line(kB(file), file);
  const total = files.reduce((sum, file) => sum + kB(file), 0);
  if (total === 0) throw new Error(`index.html loads no ${kind}: is dist/ a build?`);
  line(total, `${kind} before the first data, ${verdict(total, BEFORE_DATA[kind])}\n`);
}

const later = readdirSync(join(DIST, 'assets')).filter((name) => /\.(js|css)$/.test(name));
for (const name of later.filter((file) => !eager.has(`/assets/${file}`)).sort()) {
  const own = OWN_LIMIT[name.replace(/-[\w-]{8}\.\w+$/, '')];
  const size = kB(`assets/${name}`);
  const words = verdict(size, own ?? LATER[name.endsWith('.js') ? 'js' : 'css']);
  if (size >= 3 || words.startsWith('OVER')) line(size, `${name}, ${words}`);
}

const packed = [...packDataset(madeUpDataset(INDEX.incidents, 1))].find(({ name }) => name === INDEX_FILE)!;
const each = gzipSync(packed.bytes, { level: 9 }).length / INDEX.incidents;
console.log(`\n${each.toFixed(1)} bytes of index an incident, ${verdict(each, INDEX.bytesEach)}`);
process.exitCode = over ? 1 : 0;

/** The entry, its static imports (which the build lists as module preloads, or names in the code) and the style sheets. */
function loadedAtOnce(): Set<string> {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  const found = new Set(
    [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(
      (match) => match[1]!,
    ),
  );
  for (const file of found) {
    if (!file.endsWith('.js')) continue;
    const text = readFileSync(join(DIST, file), 'utf8');
    for (const match of text.matchAll(/\b(?:import|from)\s*"\.\/([^"]+\.js)"/g))
      found.add(`/assets/${match[1]}`);
  }
  return found;
}
