import { QueryClient } from '@tanstack/react-query';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, it, vi } from 'vitest';
import { bytesOfRecords } from '#core/pack/records-file.ts';
import { recordsOf } from '#core/pack/records.ts';
import { joinSections } from '#core/pack/sections.ts';
import { bytesOfIndex } from '#core/pack/write-index.ts';
import { LoadError } from '#app/load-error.ts';
import { recordsQuery } from '#app/records-query.ts';
import { anIncident, aTable } from '#test/support/builders.ts';

const incident = anIncident({ findings: [{ code: 'meridiem', message: 'No AM.' }] });
const table = aTable([incident]);
const records = recordsOf([incident]);
const own = bytesOfRecords(records, table.index.fingerprint);
const otherVersion = joinSections([]);
otherVersion[4] = 99;

function load(body: Uint8Array | string) {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(Buffer.from(body))));
  return new QueryClient().fetchQuery(recordsQuery(table));
}

afterEach(() => vi.unstubAllGlobals());

it('reads records, packed or unpacked on the way', async () => {
  expect(await load(gzipSync(own))).toEqual(records);
  expect(await load(own)).toEqual(records);
});

it.each([
  ['nothing', '', 'it is empty'],
  ['something else', '<!doctype html><p>Hello there', 'it holds no records'],
  ['an index', bytesOfIndex(table.index), 'it is cut short or damaged'],
  ['half of them', gzipSync(own).subarray(0, 40), 'it is cut short or damaged'],
  [
    'those of other data',
    bytesOfRecords(records, 'other'),
    'it does not belong to the index that this page has loaded',
  ],
  ['those of another build', otherVersion, 'it does not belong to the index that this page has loaded'],
])('refuses %s', async (_, body, what) => {
  const error = await load(body).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(LoadError);
  expect(error).toMatchObject({ what, file: 'records.gz' });
  expect((error as LoadError).advice).toContain('Pack the data again');
});
