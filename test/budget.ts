import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** `tsx test/budget.ts`: what the page loads before it can draw, gzipped; fails over budget. */

const DIST = resolve(import.meta.dirname, '../dist');
const BUDGET = { js: 180, css: 25 };

const html = readFileSync(join(DIST, 'index.html'), 'utf8');
// The entry, its static imports (which the build lists as module preloads) and the style sheets.
const loaded = [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(
  (match) => match[1]!,
);
const eager = new Set(loaded);
for (const file of eager) {
  if (!file.endsWith('.js')) continue;
  const text = readFileSync(join(DIST, file), 'utf8');
  for (const match of text.matchAll(/\b(?:import|from)\s*"\.\/([^"]+\.js)"/g))
    eager.add(`/assets/${match[1]}`);
}

let over = false;
for (const kind of ['js', 'css'] as const) {
  let total = 0;
  for (const file of [...eager].filter((name) => name.endsWith(`.${kind}`))) {
    const size = gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / 1000;
    total += size;
    console.log(`${size.toFixed(1).padStart(8)} kB  ${file}`);
  }
  const verdict = total <= BUDGET[kind] ? 'within' : 'over';
  console.log(
    `${total.toFixed(1).padStart(8)} kB  ${kind} in all, ${verdict} the budget of ${BUDGET[kind]} kB\n`,
  );
  over ||= total === 0 || total > BUDGET[kind];
}
process.exitCode = over ? 1 : 0;
