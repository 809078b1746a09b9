import { queryOptions } from '@tanstack/react-query';
import { OtherIndex, readRecords, RECORDS_FILE } from '#core/pack/records-file.ts';
import type { Records } from '#core/pack/records.ts';
import { OtherVersion } from '#core/pack/sections.ts';
import type { Table } from '#core/table.ts';
import { requestFile } from './fetch-file.ts';
import { LoadError, REPACK } from './load-error.ts';
import { unpack } from './unpack.ts';

/**
 * Measures, findings and publication of all public incidents. Asked for by the pages and the drawer that need them, and by
 * no other.
 *
 * @param table the public one, whose index they must belong to
 */
export function recordsQuery({ index, incidentCount }: Table) {
  return queryOptions({
    queryKey: ['records', index.fingerprint],
    queryFn: async ({ signal }): Promise<Records> => {
      const packed = await (await requestFile(RECORDS_FILE, signal)).bytes();
      if (packed.byteLength === 0) throw new LoadError('it is empty', REPACK, RECORDS_FILE);
      try {
        const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
        const owner = { fingerprint: index.fingerprint, incidents: incidentCount };
        return readRecords(await unpack(packed), owner, (bytes) => decoder.decode(bytes));
      } catch (error) {
        throw errorOf(error);
      }
    },
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
    networkMode: 'offlineFirst',
    retry: false,
  });
}

function errorOf(error: unknown): LoadError {
  if (error instanceof OtherIndex || (error instanceof OtherVersion && error.version !== null)) {
    return new LoadError(
      'it does not belong to the index that this page has loaded',
      `Reload the page: the dashboard may have been published anew. If that does not help: ${REPACK}`,
      RECORDS_FILE,
    );
  }
  if (error instanceof OtherVersion) return new LoadError('it holds no records', REPACK, RECORDS_FILE);
  return new LoadError('it is cut short or damaged', REPACK, RECORDS_FILE);
}
