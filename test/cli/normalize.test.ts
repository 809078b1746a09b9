import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, runCli, temporaryFolder } from './run-cli.ts';

const PRACTICE = join(ROOT, 'test/documents/practice');
const FORMATS = join(ROOT, 'test/documents/formats');
const NA01 = join(PRACTICE, 'na01-rca-march-10-2024.txt');
const EU01 = join(PRACTICE, 'eu01-rca-september-19-2024.txt');

interface Printed {
  readonly file: string;
  readonly incident?: { readonly id: string; readonly title: string };
  readonly error?: { readonly code: string; readonly message: string };
}

function normalize(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const run = runCli(['normalize', ...args], env);
  return { ...run, entries: (run.out === '' ? [] : JSON.parse(run.out)) as Printed[] };
}

const said = (entries: readonly Printed[]): (string | undefined)[] =>
  entries.map(({ incident, error }) => incident?.id ?? error?.code);

describe('what is printed', () => {
  test('one entry a file in the order given, whatever became of the others', () => {
    const folder = temporaryFolder();
    const at = (name: string, content: string | Uint8Array): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const files = [
      NA01,
      at('empty.txt', ''),
      at('picture.pdf', Uint8Array.from([0x89, 0x50, 0x4e, 0x47])),
      at('large.txt', new Uint8Array(25 * 1024 * 1024 + 1)),
      join(folder, 'missing.txt'),
      join(folder, '*.docx'),
      folder.concat('/none'),
      at('letter.txt', 'Dear reader,\nnothing happened.\n'),
      EU01,
    ];
    const { code, entries, err } = normalize(files);
    expect(code).toBe(1);
    expect(entries.map(({ file }) => file)).toEqual(files);
    expect(said(entries)).toEqual([
      '2024-03-10-na01',
      'empty',
      'not-a-document',
      'too-large',
      'unreadable',
      'not-found',
      'unreadable',
      'no-outage',
      '2024-09-19-eu01',
    ]);
    const lines = err.trim().split('\n');
    expect(lines).toHaveLength(files.length + 1);
    expect(lines[0]).toMatch(/na01-rca-march-10-2024\.txt: 2024-03-10-na01, 1 outage, \d+ findings?$/);
    expect(lines.at(-1)).toBe('2 read, 7 failed');
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('fields in a steady order, evidence where words gave it, and what was concluded', () => {
    const { code, entries, out, err } = normalize([NA01]);
    expect(code).toBe(0);
    const [entry] = entries as unknown as Record<string, Record<string, unknown>>[];
    expect(Object.keys(entry!)).toEqual(['file', 'incident', 'evidence', 'findings', 'implied']);
    expect(entry!['findings']).toEqual(entry!['incident']!['findings']);
    expect(entry!['incident']).not.toHaveProperty('evidence');
    const spans = Object.values(entry!['evidence']!) as { start: number; end: number; text: string }[][];
    for (const list of spans) {
      expect(list.length).toBeGreaterThan(0);
      for (const { start, end, text } of list) expect(text).toHaveLength(end - start);
    }
    for (const note of Object.values(entry!['implied']!)) expect(note).toMatch(/\S/);
    expect(out.startsWith('[\n  {\n    "file": ')).toBe(true);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('the same bytes in every zone and language', () => {
    const outs = ['Pacific/Chatham', 'America/Los_Angeles', 'UTC'].map(
      (zone, at) => normalize([PRACTICE], { TZ: zone, LANG: ['tr_TR.UTF-8', 'C', 'de_DE'][at] }).out,
    );
    expect(outs[1]).toBe(outs[0]);
    expect(outs[2]).toBe(outs[0]);
  });

  test('the same incident from text, page, PDF and DOCX', () => {
    for (const name of readdirSync(FORMATS)) {
      const files = ['txt', 'html', 'pdf', 'docx'].map((format) => join(FORMATS, name, `report.${format}`));
      const { code, entries } = normalize(files);
      expect(code).toBe(0);
      const [text, ...others] = entries.map((entry) => JSON.stringify({ ...entry, file: '' }));
      for (const other of others) expect(other).toBe(text);
    }
  });

  test('with --trace, who found what, on standard error', () => {
    const { out, err } = normalize([NA01, '--trace']);
    expect(err).toMatch(/^ {2}(found|changed|merged|dropped) by .+: .+$/m);
    expect(out).toBe(normalize([NA01]).out);
  });
});

describe('names', () => {
  test('folders and patterns stand for their documents, each once', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    for (const name of ['one.txt', 'two.html', 'notes.jsonl', '.hidden.txt', 'a/three.txt', 'a/b/four.TXT'])
      writeFileSync(join(folder, name), 'x');
    const files = (...names: string[]): string[] =>
      normalize(names.map((name) => join(folder, name))).entries.map(({ file }) =>
        file.slice(folder.length + 1),
      );
    expect(files('')).toEqual(['one.txt', 'two.html']);
    expect(files('*.txt', 'one.txt')).toEqual(['one.txt']);
    expect(files('**/*.txt', '?/**/*.TXT')).toEqual(['a/three.txt', 'one.txt', 'a/b/four.TXT']);
    expect(files('a/b/*.txt')).toEqual(['a/b/*.txt']);
    expect(files('a/b')).toEqual(['a/b/four.TXT']);
  });

  test('a file whose name looks like a pattern is itself', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'what?.txt'), 'x');
    const { entries } = normalize([join(folder, 'what?.txt')]);
    expect(entries.map(({ file, error }) => [file, error?.code])).toEqual([
      [join(folder, 'what?.txt'), 'no-outage'],
    ]);
  });

  test('- is standard input', () => {
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'normalize', '-'], {
      cwd: ROOT,
      input: readFileSync(NA01),
      encoding: 'utf8',
    });
    expect(run.status).toBe(0);
    const [entry] = JSON.parse(run.stdout) as Printed[];
    expect(entry).toMatchObject({ file: '-', incident: { id: '2024-03-10-na01' } });
  });

  test.each([
    ['no file', []],
    ['an unknown option', [NA01, '--quick']],
    ['standard input twice', ['-', '-']],
    ['--force without --out', [NA01, '--force']],
    ['--out without a folder', [NA01, '--out']],
  ])('wrong usage: %s', (_, args) => {
    const { code, out, err } = normalize(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^error: /);
  });
});

describe('--out', () => {
  test('writes files that validate accepts, and changes nothing the second time', () => {
    const folder = join(temporaryFolder(), 'new/out');
    const first = normalize([PRACTICE, '--out', folder]);
    expect(first.code).toBe(0);
    const path = join(folder, '2024/2024-03-10-na01.json');
    const content = readFileSync(path, 'utf8');
    expect(JSON.parse(content)).toHaveProperty('evidence');
    expect(content.endsWith('}\n')).toBe(true);
    const { code, err } = runCli(['validate', folder]);
    expect(err).toMatch(/^24 incidents read, 0 problems/);
    expect(code).toBe(0);
    const second = normalize([PRACTICE, '--out', folder]);
    expect(second.code).toBe(0);
    expect(second.out).toBe(first.out);
    expect(second.err).not.toMatch(/json (written|replaced)/);
    expect(second.err).toContain(`${path} unchanged`);
    expect(readdirSync(join(folder, '2024')).every((name) => name.endsWith('.json'))).toBe(true);
  });

  test('replaces what says something else only with --force; the others go on', () => {
    const folder = temporaryFolder();
    const path = join(folder, '2024/2024-03-10-na01.json');
    mkdirSync(join(folder, '2024'));
    writeFileSync(path, '{}');
    const refused = normalize([NA01, EU01, '--out', folder]);
    expect(refused.code).toBe(1);
    expect(said(refused.entries)).toEqual(['exists', '2024-09-19-eu01']);
    expect(refused.entries[0]!.error!.message).toContain(path);
    expect(readFileSync(path, 'utf8')).toBe('{}');
    expect(existsSync(join(folder, '2024/2024-09-19-eu01.json'))).toBe(true);
    const forced = normalize([NA01, '--out', folder, '--force']);
    expect(forced.code).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('"2024-03-10-na01"');
  });

  test('two files that tell of one incident', () => {
    const folder = temporaryFolder();
    const copy = join(folder, 'copy.txt');
    copyFileSync(NA01, copy);
    const { code, entries } = normalize([NA01, copy, '--out', join(folder, 'out'), '--force']);
    expect(code).toBe(1);
    expect(said(entries)).toEqual(['2024-03-10-na01', 'same-id']);
    expect(entries[1]!.error!.message).toContain(NA01);
  });

  test('never writes outside of the folder', () => {
    const folder = temporaryFolder();
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, join(folder, '2024'));
    const byFolder = normalize([NA01, '--out', folder, '--force']);
    expect(said(byFolder.entries)).toEqual(['outside']);
    expect(readdirSync(elsewhere)).toEqual([]);
    const other = temporaryFolder();
    mkdirSync(join(other, '2024'));
    writeFileSync(join(elsewhere, 'kept.json'), 'kept');
    symlinkSync(join(elsewhere, 'kept.json'), join(other, '2024/2024-03-10-na01.json'));
    const byFile = normalize([NA01, '--out', other, '--force']);
    expect(said(byFile.entries)).toEqual(['outside']);
    expect(readFileSync(join(elsewhere, 'kept.json'), 'utf8')).toBe('kept');
  });

  test('a folder that cannot be made', () => {
    const { code, entries } = normalize([NA01, '--out', join(NA01, 'out')]);
    expect(code).toBe(1);
    expect(said(entries)).toEqual(['unwritable']);
  });
});
