import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli, temporaryFolder } from './run-cli.ts';

const PRACTICE = 'test/documents/practice';
const FILE = 'na01-rca-march-10-2024.txt';

/** A folder with one practice document and its facts, changed. */
function folderWith(change: (facts: string) => string): string {
  const folder = temporaryFolder();
  cpSync(join(PRACTICE, FILE), join(folder, FILE));
  const line = readFileSync(join(PRACTICE, 'facts.jsonl'), 'utf8')
    .split('\n')
    .find((one) => one.includes(FILE))!;
  writeFileSync(join(folder, 'facts.jsonl'), change(line));
  return folder;
}

describe('evaluate', () => {
  test('prints for each field what was right, read and expected, and no miss where all is right', () => {
    const { code, out, err } = runCli(['evaluate', folderWith((facts) => facts)]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^windows +1 +1 +1 +100\.0 % +100\.0 %$/m);
    expect(out).not.toContain(FILE);
  });

  test('lists each miss with what was read and what was expected', () => {
    const { code, out } = runCli(['evaluate', folderWith((facts) => facts.replace('T21:28', 'T21:29'))]);
    expect(code).toBe(0);
    expect(out).toMatch(/^windows +0 +1 +1 +0\.0 % +0\.0 %$/m);
    expect(out).toContain(
      `${FILE}: windows: read 2024-03-10T20:18 to 2024-03-10T21:28, expected 2024-03-10T20:18 to 2024-03-10T21:29`,
    );
  });

  test('a line of facts that cannot be read is named; the others are compared', () => {
    const { code, out, err } = runCli(['evaluate', folderWith((facts) => `{"file": 3}\n${facts}\n{`)]);
    expect(code).toBe(1);
    expect(err).toMatch(/facts\.jsonl line 1: file: .*expected text/);
    expect(err).toContain('facts.jsonl line 3');
    expect(out).toMatch(/^windows +1 +1 +1/m);
  });

  test('a folder without facts, a document that is not there', () => {
    expect(runCli(['evaluate', temporaryFolder()])).toMatchObject({ code: 1, out: '' });
    const { code, err } = runCli(['evaluate', folderWith((facts) => facts.replace(FILE, 'gone.txt'))]);
    expect(code).toBe(1);
    expect(err).toContain('gone.txt: there is no such file');
  });
});
