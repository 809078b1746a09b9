import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDatasetAt } from '#cli/dataset.ts';
import { LIMITS } from '#cli/limits.ts';
import { countRejected } from '#core/rejected.ts';
import { aCatalog, anIncident } from './an-incident.ts';
import { temporaryFolder } from './run-cli.ts';

function file(name: string, content: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

function faults(path: string, limits = LIMITS): string[] {
  return readDatasetAt(path, undefined, limits).dataset.rejected.flatMap(({ file: from, problems }) =>
    problems.map(({ field, reason }) => `${from}: ${field}: ${reason}`),
  );
}

const one = JSON.stringify(anIncident());
const other = JSON.stringify(anIncident({ id: '2024-05-07-aa01' }));

describe('what a dataset may be', () => {
  test.each([
    ['a list', 'a.json', `[${one},${other}]`],
    [
      'an object with incidents',
      'a.json',
      `{"incidents":[${one},${other}],"catalog":${JSON.stringify(aCatalog())}}`,
    ],
    ['lines, blank ones between, no newline at the end', 'a.jsonl', `${one}\n\r\n  \n${other}`],
    ['lines with a byte-order mark', 'a.JSONL', `\ufeff${one}\n${other}\n`],
  ])('%s', (_, name, text) => {
    const { dataset } = readDatasetAt(file(name, text));
    expect(dataset.rejected).toEqual([]);
    expect(dataset.incidents.map((item) => item.id)).toEqual(['2024-05-06-aa01', '2024-05-07-aa01']);
    expect(dataset.name).toBe('a');
  });

  test('one incident', () => {
    expect(readDatasetAt(file('a.json', one)).dataset.incidents).toHaveLength(1);
  });

  test('a folder of any depth, with its catalog and files of other kinds', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'incidents/2024'), { recursive: true });
    mkdirSync(join(folder, '.hidden'));
    writeFileSync(join(folder, 'incidents/2024/2024-05-06-aa01.json'), one);
    writeFileSync(join(folder, 'more.jsonl'), `${other}\n`);
    writeFileSync(join(folder, 'README.md'), '# Not data');
    writeFileSync(join(folder, '.hidden/x.json'), 'not json');
    writeFileSync(join(folder, 'catalog.json'), JSON.stringify(aCatalog()));
    symlinkSync('nowhere', join(folder, 'README'));
    const { dataset, placeOf } = readDatasetAt(folder, 'given');
    expect(dataset.rejected).toEqual([]);
    expect(dataset.catalog.instances.map((item) => item.id)).toEqual(['AA01', 'AA02']);
    expect([...placeOf.values()]).toEqual([
      join('given', 'incidents/2024/2024-05-06-aa01.json'),
      join('given', 'more.jsonl:1'),
    ]);
  });

  test('part of a dataset finds the catalog of the whole', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'incidents/2024'), { recursive: true });
    writeFileSync(join(folder, 'incidents/2024/2024-05-06-aa01.json'), one);
    writeFileSync(join(folder, 'catalog.json'), JSON.stringify(aCatalog()));
    expect(readDatasetAt(join(folder, 'incidents/2024')).catalog).toEqual(aCatalog());
    expect(readDatasetAt(join(folder, 'incidents/2024/2024-05-06-aa01.json')).catalog).toEqual(aCatalog());
  });
});

describe('what cannot be read is named, and the rest stands', () => {
  test('a path that is not there', () => {
    expect(faults('/nowhere/at all')).toEqual(['at all: : there is no such file or folder; check the path']);
  });

  test.each([
    ['empty', 'a.json', '', 'a.json: : is empty; expected JSON'],
    ['blank', 'a.json', ' \n ', 'a.json: : is empty; expected JSON'],
    ['empty lines', 'a.jsonl', '\n\n', 'a.jsonl: : is empty; expected one incident a line'],
    ['an empty list', 'a.json', '[]', 'a.json: : holds an empty list; expected at least one incident'],
    [
      'a number',
      'a.json',
      '42',
      'a.json: : holds no record; expected an incident, a list of incidents or { "incidents": [ … ] }',
    ],
    [
      'of another kind',
      'a.csv',
      'a;b',
      'a.csv: : is no dataset; expected a folder, a .json or a .jsonl file',
    ],
    [
      'truncated',
      'a.json',
      '[\n  {"id": "x",\n   "title": "y"',
      'a.json: : is not complete JSON: line 3, column 16: the text ends here; expected "," or "}"',
    ],
    [
      'not JSON',
      'a.json',
      '<html></html>',
      'a.json: : is not complete JSON: line 1, column 1: found "<html></html>"; expected a value',
    ],
  ])('%s', (_, name, text, message) => {
    expect(faults(file(name, text))).toEqual([message]);
  });

  test('bytes that are no UTF-8, with their place; UTF-16 by name', () => {
    expect(faults(file('a.json', Buffer.from('["caf\u00e9"]', 'latin1')))).toEqual([
      'a.json: : is not UTF-8 text: byte 6 does not belong; expected JSON in UTF-8',
    ]);
    expect(faults(file('a.json', Buffer.from('\ufeff[]', 'utf16le')))[0]).toContain('is UTF-16 text');
  });

  test('broken lines by number, the others being read', () => {
    const { dataset } = readDatasetAt(file('a.jsonl', `${one}\n{"id": \n${other}\n{"id":"x"`));
    expect(dataset.incidents).toHaveLength(2);
    expect(dataset.rejected.map((item) => item.file)).toEqual(['a.jsonl:2', 'a.jsonl:4']);
    expect(dataset.rejected[1]?.problems[0]?.reason).toBe(
      'is not complete JSON: line 4, column 10: the text ends here; expected "," or "}"',
    );
  });

  test('a wrong field by its path, with what was expected', () => {
    const outage = { ...(anIncident()['outages'] as object[])[0], impact: 'terrible' };
    const bad = anIncident({ outages: [outage], region: undefined, title: '', extra: 1 });
    expect(faults(file('a.json', JSON.stringify(bad))).sort()).toEqual([
      'a.json: : has "extra", which the format does not know; expected no such field',
      'a.json: outages.0.impact: is "terrible"; expected one of unavailable, partial, intermittent, degraded, unknown',
      'a.json: region: is missing; expected text',
      'a.json: title: is empty; expected text or, where nothing is stated, null if the format allows it',
    ]);
  });

  test('the second of two records with one id', () => {
    const { dataset } = readDatasetAt(file('a.json', `[${one},${one},${other}]`));
    expect(dataset.incidents.map((item) => item.id)).toEqual(['2024-05-06-aa01', '2024-05-07-aa01']);
    expect(dataset.rejected).toMatchObject([{ file: 'a.json[1]', record: '2024-05-06-aa01' }]);
    expect(dataset.rejected[0]?.problems[0]?.reason).toContain('a.json[0]');
  });

  test('a folder without a dataset', () => {
    expect(faults(temporaryFolder())[0]).toContain('holds no .json or .jsonl file');
  });

  test('a broken catalog, without which one is derived', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.json'), one);
    writeFileSync(join(folder, 'catalog.json'), '{"publisher": ');
    const { dataset } = readDatasetAt(folder, 'given');
    expect(dataset.rejected.map((item) => item.file)).toEqual([join('given', 'catalog.json')]);
    expect(dataset.catalog.instances.map((item) => item.id)).toEqual(['AA01']);
  });

  test('sizes over the limits, with what to do', () => {
    expect(faults(file('a.json', one), { ...LIMITS, jsonBytes: 100 })[0]).toContain('write it as .jsonl');
    const long = file('a.jsonl', `${one}\n${other}${' '.repeat(5000)}\n${other}\n`);
    const { dataset } = readDatasetAt(long, undefined, { ...LIMITS, lineBytes: 4000 });
    expect(dataset.incidents).toHaveLength(2);
    expect(dataset.rejected[0]?.problems[0]?.reason).toContain('a line may hold at most 4 kB');
    expect(faults(file('b.jsonl', `${one}\n${other}\n`), { ...LIMITS, records: 1 })[0]).toContain(
      'at most 1 incidents',
    );
    const over = readDatasetAt(file('c.jsonl', `${one}\n${other}\n${other}\n`), undefined, {
      ...LIMITS,
      records: 1,
    });
    expect(countRejected(over.dataset.rejected)).toBe(2);
  });

  test('lines longer than one piece of the file are put together', () => {
    const big = anIncident({
      measures: Array.from({ length: 400 }, () => ({
        summary: 'ä'.repeat(2000),
        status: 'done',
        kind: 'detect',
        due: null,
      })),
    });
    const { dataset } = readDatasetAt(file('a.jsonl', `${JSON.stringify(big)}\n${other}\n`));
    expect(dataset.rejected).toEqual([]);
    expect(dataset.incidents).toHaveLength(2);
  });
});
