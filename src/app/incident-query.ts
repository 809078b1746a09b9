import { queryOptions } from '@tanstack/react-query';
import { parseIncident, type Incident } from '#core/incident.ts';
import { contentHash } from '#core/pack/content-hash.ts';
import { shardAt, shardFile } from '#core/pack/shard.ts';
import type { Table } from '#core/table.ts';
import { requestFile } from './fetch-file.ts';
import { LoadError, REPACK } from './load-error.ts';
import { unpack } from './unpack.ts';

/**
 * The full record of a public incident.
 *
 * @param table the public one, for records are found by their place in it
 */
export function incidentQuery(table: Table, id: string, place: number) {
  return queryOptions({
    queryKey: ['incident', id],
    queryFn: ({ signal }): Promise<Incident> => recordOf(table, id, place, signal),
    staleTime: Infinity,
    structuralSharing: false,
    networkMode: 'offlineFirst',
    retry: false,
  });
}

async function recordOf(table: Table, id: string, place: number, signal: AbortSignal): Promise<Incident> {
  const shard = shardAt(place);
  const file = shardFile(shard);
  const fail = (what: string): never => {
    throw new LoadError(what, REPACK, file);
  };
  const packed = await (await requestFile(file, signal)).bytes();
  if (packed.byteLength === 0) fail('it is empty');
  const bytes = await unpack(packed).catch(() => fail('it is cut short or damaged'));
  if (contentHash(bytes) !== table.index.shards[shard]) {
    throw new LoadError(
      'it does not belong to the index that this page has loaded',
      `Reload the page: the dashboard may have been published anew. If that does not help: ${REPACK}`,
      file,
    );
  }
  const records: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const record = Array.isArray(records)
    ? records.find((item: unknown) => isObject(item) && item['id'] === id)
    : undefined;
  if (record === undefined) return fail(`it does not hold the incident ${id}`);
  const parsed = parseIncident(record);
  if ('incident' in parsed) return parsed.incident;
  const [problem] = parsed.problems;
  return fail(`${id}: ${problem?.field ?? ''}: ${problem?.reason ?? 'unreadable'}`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
