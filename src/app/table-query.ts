import { queryOptions } from '@tanstack/react-query';
import { INDEX_FILE } from '#core/pack/read-index.ts';
import type { Table } from '#core/table.ts';
import { requestFile } from './fetch-file.ts';
import { LoadError } from './load-error.ts';
import { openTable } from './open-table.ts';
import { startBuilder } from './table-builder.ts';

/** From so many compressed bytes on (some 20,000 incidents) a worker keeps more off the page than its start costs. */
const LARGE = 400_000;

/** The dataset as a table. Immutable while the page is open. */
export const tableQuery = queryOptions({
  queryKey: ['table'],
  queryFn: async ({ signal }): Promise<Table> => {
    const answer = await requestFile(INDEX_FILE, signal);
    const build = answer.length >= LARGE ? startBuilder() : openTable;
    const built = await build(await answer.bytes());
    if ('table' in built) return built.table;
    throw new LoadError(built.fault.what, built.fault.advice, INDEX_FILE);
  },
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false,
  networkMode: 'offlineFirst',
  retry: false,
});
