import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { contentHash } from '#core/pack/content-hash.ts';
import { INDEX_FILE } from '#core/pack/index-file.ts';
import { readIndex } from '#core/pack/read-index.ts';
import type { Index } from '#core/pack/index-format.ts';
import { textAt } from '#core/pack/text-column.ts';
import { buildTable } from '#core/table.ts';
import { readDatasetAt } from '#cli/dataset.ts';
import { writePack } from '#cli/pack-files.ts';
import { anIncident } from './an-incident.ts';
import { runCli, temporaryFolder } from './run-cli.ts';

function packedIndex(folder: string): Index {
  return readIndex(gunzipSync(readFileSync(join(folder, INDEX_FILE))), (bytes) =>
    new TextDecoder().decode(bytes),
  );
}

test('the project’s data pack into an index and the details of each incident', () => {
  const out = temporaryFolder();
  expect(runCli(['pack', '--out', out]).code).toBe(0);
  const index = packedIndex(out);
  const count = index.incidents.cause.length;
  expect(index.shards).toHaveLength(Math.ceil(count / 32));
  const shards = index.shards.map((_, at) => gunzipSync(readFileSync(join(out, `details/${at}.json.gz`))));
  expect(shards.map(contentHash)).toEqual(index.shards);
  const ids = shards.flatMap((shard) =>
    (JSON.parse(shard.toString()) as { id: string }[]).map((item) => item.id),
  );
  expect(ids).toEqual(Array.from({ length: count }, (_, at) => textAt(index.incidents.id, at)));
});

test('details of an earlier, larger pack go; other files stay', () => {
  const out = temporaryFolder();
  mkdirSync(join(out, 'details'));
  // The second as packs before version 2 had it.
  writeFileSync(join(out, 'details/98.json.gz'), '');
  writeFileSync(join(out, 'details/99.json'), '[]');
  writeFileSync(join(out, 'index.json'), '{}');
  writeFileSync(join(out, 'details/note.txt'), 'mine');
  runCli(['pack', '--out', out]);
  expect(existsSync(join(out, 'index.json'))).toBe(false);
  expect(existsSync(join(out, 'details/98.json.gz'))).toBe(false);
  expect(existsSync(join(out, 'details/99.json'))).toBe(false);
  expect(existsSync(join(out, 'details/note.txt'))).toBe(true);
});

test('records that cannot be read are counted, named and in the index', () => {
  const [data, out] = [join(temporaryFolder(), 'd.json'), temporaryFolder()];
  writeFileSync(data, JSON.stringify([anIncident(), anIncident({ id: 'B A D' })]));
  const { code, err } = runCli(['pack', data, '--out', out]);
  expect(code).toBe(0);
  expect(err).toContain('1 record not read:\n  d.json[1] (B A D): id: expected');
  const packed = packedIndex(out);
  expect(textAt(packed.incidents.id, 0)).toBe('2024-05-06-aa01');
  expect(packed).toMatchObject({ rejected: [{ file: 'd.json[1]' }] });
});

test('INCIDENT_DATA names the dataset; where none of it can be read, an earlier pack stays as it is', () => {
  const out = temporaryFolder();
  expect(runCli(['pack', '--out', out]).code).toBe(0);
  const { code, err } = runCli(['pack', '--out', out], { INCIDENT_DATA: '/nowhere/at-all' });
  expect(code).toBe(1);
  expect(err).toContain('at-all: there is no such file or folder');
  expect(err).toContain('nothing is packed');
  expect(packedIndex(out).incidents.cause.length).toBeGreaterThan(100);
  expect(existsSync(join(out, 'details/0.json.gz'))).toBe(true);
});

test('a dataset of which nothing can be read still makes an index that says why, for a page to tell', () => {
  const out = temporaryFolder();
  writePack(readDatasetAt('/nowhere/at-all').dataset, out);
  const index = packedIndex(out);
  expect(index.rejected).toMatchObject([{ file: 'at-all' }]);
  expect(() => buildTable(index)).not.toThrow();
});

test('a folder that cannot be written to is said to be one', () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  const { code, err } = runCli(['pack', '--out', file]);
  expect(code).toBe(1);
  expect(err).toContain('cannot be written to');
});

test('one content has one fingerprint, wherever and in whatever order it is packed; another has another', () => {
  const folder = temporaryFolder();
  const printOf = (name: string, list: unknown[]): string => {
    writeFileSync(join(folder, name), JSON.stringify(list));
    const out = temporaryFolder();
    runCli(['pack', join(folder, name), '--out', out]);
    return packedIndex(out).fingerprint;
  };
  const [one, two] = [anIncident(), anIncident({ id: '2024-05-07-aa01' })];
  const first = printOf('a.json', [one, two]);
  expect(printOf('b.json', [two, one])).toBe(first);
  expect(printOf('c.json', [one, { ...two, scope: 'few users' }])).not.toBe(first);
});
