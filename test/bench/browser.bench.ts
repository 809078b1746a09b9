import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { growthText } from './browser/growth-text.ts';
import type { Outcome } from './browser/measures.ts';
import { readOptions } from './browser/options.ts';
import { buildPeers, servePeers } from './browser/peer-site.ts';
import { PROGRAMS } from './browser/programs.ts';
import { ratioText } from './browser/ratio-text.ts';
import { runSize } from './browser/run-size.ts';
import { tableText } from './browser/table-text.ts';

/**
 * `npm run bench:browser -- [sizes] [--only faultline,dc] [--json FILE]`: the built dashboard and small pages that show
 * the same data with other libraries, over made-up datasets in a real Chromium. A change is timed from the ask to the
 * second frame after every view shows it; an empty page takes two frames too, which is what no page can be quicker than.
 */
const { sizes, programs, json } = readOptions(process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), 'faultline-bench-'));
const run = new Map<number, Map<string, Outcome>>();
try {
  const pages = join(folder, 'pages');
  await buildPeers(
    programs.filter((name) => name !== 'faultline'),
    pages,
  );
  const site = await servePeers(pages);
  try {
    for (const size of sizes)
      run.set(size, await runSize(size, programs, { folder: pages, address: site.address }, folder));
  } finally {
    site.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const tables = [...run].map(([size, outcomes]) => tableText(size, outcomes));
console.log(`${availableParallelism()} processors, headless, 1440 × 900\n`);
console.log([...tables, ratioText(run), growthText(run)].filter((text) => text !== '').join('\n\n'));
console.log(`\n${programs.map((name) => name.padEnd(11) + PROGRAMS[name]).join('\n')}`);
if (json !== undefined) {
  const raw = Object.fromEntries([...run].map(([size, found]) => [size, Object.fromEntries(found)]));
  writeFileSync(json, `${JSON.stringify(raw, null, 1)}\n`);
}
