import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { settle, tallyPlaywright, tallyVitest, type Tally } from './tally.ts';

/** `npm test`: unit and component tests, the build, browser tests; ends with "N passed, N failed". */

const ROOT = resolve(import.meta.dirname, '..');
const RESULTS = join(ROOT, '.cache/test');
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const unitFile = join(RESULTS, 'unit.json');
const unitCode = run(
  'vitest/vitest.mjs',
  'run',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${unitFile}`,
);
const unit = settle(read(unitFile, tallyVitest), unitCode);

const built = run('vite/bin/vite.js', 'build') === 0;
const browserCode = built ? run('@playwright/test/cli.js', 'test') : 1;
const browser = settle(built ? read(join(RESULTS, 'e2e.json'), tallyPlaywright) : null, browserCode);

const passed = unit.passed + browser.passed;
const failed = unit.failed + browser.failed;
process.exitCode = failed === 0 ? 0 : 1;
console.log(
  `\nunit and component: ${inWords(unit)}\nbrowser: ${inWords(browser)}\n${inWords({ passed, failed })}`,
);

/** Runs a tool of this project with the Node that runs this, and gives its exit code. */
function run(bin: string, ...args: string[]): number {
  // Tests choose their dataset themselves; the caller's must not slip under them.
  const { INCIDENT_DATA: _, PORT: __, ...env } = process.env;
  return (
    spawnSync(process.execPath, [join(ROOT, 'node_modules', bin), ...args], {
      cwd: ROOT,
      stdio: 'inherit',
      env,
    }).status ?? 1
  );
}

function read<Report>(file: string, tally: (report: Report) => Tally): Tally | null {
  try {
    return tally(JSON.parse(readFileSync(file, 'utf8')) as Report);
  } catch {
    return null;
  }
}

function inWords({ passed: good, failed: bad }: Tally): string {
  return `${good} passed, ${bad} failed`;
}
