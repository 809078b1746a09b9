import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { INDEX_FILE } from '#core/pack/index-file.ts';
import { readIndex } from '#core/pack/read-index.ts';
import { OtherIndex, readRecords, RECORDS_FILE } from '#core/pack/records-file.ts';
import { textAt } from '#core/pack/text-column.ts';
import { anIncident } from './an-incident.ts';
import { runCli, temporaryFolder } from './run-cli.ts';

const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('the measures of all incidents are packed in the order of the index, and for it alone', () => {
  const [data, out] = [join(temporaryFolder(), 'd.json'), temporaryFolder()];
  const measures = [{ summary: 'Watch it', status: 'planned', kind: 'detect', due: null }];
  writeFileSync(data, JSON.stringify([anIncident({ id: 'b', measures }), anIncident({ id: 'a' })]));
  expect(runCli(['pack', data, '--out', out]).code).toBe(0);
  const unpacked = (name: string): Buffer => gunzipSync(readFileSync(join(out, name)));
  const { fingerprint } = readIndex(unpacked(INDEX_FILE), utf8);
  const records = readRecords(unpacked(RECORDS_FILE), { fingerprint, incidents: 2 }, utf8);
  expect([...records.measures.from]).toEqual([0, 0, 1]);
  expect(textAt(records.measures.text, 0)).toBe('Watch it');
  expect(() => readRecords(unpacked(RECORDS_FILE), { fingerprint: '', incidents: 2 }, utf8)).toThrow(
    OtherIndex,
  );
});
