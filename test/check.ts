import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** `npm run check`: everything but the browser tests. Goes on after a failure, so that one run tells all. */

const ROOT = resolve(import.meta.dirname, '..');
const STEPS: readonly (readonly [string, string, ...string[]])[] = [
  ['types', 'typescript/bin/tsc', '-b'],
  ['lint', 'oxlint/bin/oxlint', '--deny-warnings'],
  ['format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['dead code', 'knip/bin/knip.js'],
  ['data', 'tsx/dist/cli.mjs', 'src/cli/main.ts', 'validate'],
  ['unit and component tests', 'vitest/vitest.mjs', 'run', '--reporter=dot'],
  ['build', 'vite/bin/vite.js', 'build'],
  ['size budget', 'tsx/dist/cli.mjs', 'test/budget.ts'],
  ['reading budget', 'tsx/dist/cli.mjs', 'test/bench/readers.bench.ts', '--budget'],
  ['speed budget', 'tsx/dist/cli.mjs', 'test/bench/select.bench.ts', '--budget'],
];

const failed: string[] = [];
for (const [name, bin, ...args] of STEPS) {
  console.log(`\n== ${name}`);
  const run = spawnSync(process.execPath, [join(ROOT, 'node_modules', bin), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (run.status !== 0) failed.push(name);
}
console.log(failed.length === 0 ? '\nAll checks passed' : `\nFailed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
