import { queryOptions } from '@tanstack/react-query';
import { INDEX_FILE } from '#core/pack/index-file.ts';
import type { Table } from '#core/table.ts';
import { requestIndex, takeBegun } from './index-request.ts';
import { LoadError } from './load-error.ts';

/** The dataset as a table. Immutable while the page is open. */
export const tableQuery = queryOptions({
  queryKey: ['table'],
  queryFn: async ({ signal }): Promise<Table> => {
    const built = await (takeBegun() ?? requestIndex(signal));
    if ('table' in built) return built.table;
    throw new LoadError(built.fault.what, built.fault.advice, INDEX_FILE);
  },
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false,
  networkMode: 'offlineFirst',
  retry: false,
});
