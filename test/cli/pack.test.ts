import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Index } from '#core/index-format.ts';
import { buildTable } from '#core/table.ts';
import { anIncident } from './an-incident.ts';
import { runCli, temporaryFolder } from './run-cli.ts';

function readIndex(folder: string): Index {
  return JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Index;
}

test('the project’s data pack into an index and the details of each incident', () => {
  const out = temporaryFolder();
  expect(runCli(['pack', '--out', out]).code).toBe(0);
  const index = readIndex(out);
  const files = Array.from({ length: Math.ceil(index.incidents.id.length / 32) }, (_, at) =>
    join(out, `details/${at}.json`),
  );
  const ids = files.flatMap((file) =>
    (JSON.parse(readFileSync(file, 'utf8')) as { id: string }[]).map((item) => item.id),
  );
  expect(ids).toEqual(index.incidents.id);
});

test('details of an earlier, larger pack go; other files stay', () => {
  const out = temporaryFolder();
  mkdirSync(join(out, 'details'));
  writeFileSync(join(out, 'details/99.json'), '[]');
  writeFileSync(join(out, 'details/note.txt'), 'mine');
  runCli(['pack', '--out', out]);
  expect(existsSync(join(out, 'details/99.json'))).toBe(false);
  expect(existsSync(join(out, 'details/note.txt'))).toBe(true);
});

test('records that cannot be read are counted, named and in the index', () => {
  const [data, out] = [join(temporaryFolder(), 'd.json'), temporaryFolder()];
  writeFileSync(data, JSON.stringify([anIncident(), anIncident({ id: 'B A D' })]));
  const { code, err } = runCli(['pack', data, '--out', out]);
  expect(code).toBe(0);
  expect(err).toContain('1 record not read:\n  d.json[1] (B A D): id: expected');
  expect(readIndex(out)).toMatchObject({
    incidents: { id: ['2024-05-06-aa01'] },
    rejected: [{ file: 'd.json[1]' }],
  });
});

test('INCIDENT_DATA names the dataset; one that cannot be read still makes an index that says why', () => {
  const out = temporaryFolder();
  const { code, err } = runCli(['pack', '--out', out], { INCIDENT_DATA: '/nowhere/at-all' });
  expect(code).toBe(1);
  expect(err).toContain('at-all: there is no such file or folder');
  const index = readIndex(out);
  expect(index.rejected).toMatchObject([{ file: 'at-all' }]);
  expect(() => buildTable(index)).not.toThrow();
});
