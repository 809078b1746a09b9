import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALLOWED, FORBIDDEN, type Case } from './cases.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'layers-'));
const caught = new Set<string>();

/** Each case is a file of its own, so that what the linter names tells which case it was. */
const fileOf = ({ file }: Case, at: number): string => file.replace(/a\.ts$|router\.ts$/, `case${at}.ts`);
const all = [...FORBIDDEN, ...ALLOWED];

beforeAll(() => {
  const rules = JSON.parse(readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8')) as Record<string, unknown>;
  // The project's own rules but for those that need its compiler.
  delete rules['options'];
  delete rules['$schema'];
  writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify(rules));
  all.forEach((item, at) => {
    const path = join(folder, fileOf(item, at));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${item.line}\n`);
  });
  const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const run = spawnSync(process.execPath, [oxlint, '-f', 'json', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: { code: string; filename: string }[] };
  const walls = /no-restricted-imports|no-default-export|no-explicit-any|no-barrel-file/;
  for (const { code, filename } of diagnostics) if (walls.test(code)) caught.add(filename);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('imports that break a layer are caught', () => {
  test.each(FORBIDDEN.map((item, at) => ({ ...item, at })))('$file: $line', (item) => {
    expect(caught).toContain(fileOf(item, item.at));
  });
});

describe('imports that keep to the layers pass', () => {
  test.each(ALLOWED.map((item, at) => ({ ...item, at: at + FORBIDDEN.length })))('$file: $line', (item) => {
    expect(caught).not.toContain(fileOf(item, item.at));
  });
});
