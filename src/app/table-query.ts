import { queryOptions } from '@tanstack/react-query';
import { INDEX_FILE } from '#core/pack/index-file.ts';
import type { Table } from '#core/table.ts';
import { requestIndex, takeBegun } from './index-request.ts';
import { LoadError } from './load-error.ts';
import { openTable } from './open-table.ts';

/** The dataset as a table. Immutable while the page is open. */
export const tableQuery = queryOptions({
  queryKey: ['table'],
  queryFn: async ({ signal }): Promise<Table> => {
    const came = await (takeBegun() ?? requestIndex(signal));
    const built = came instanceof ArrayBuffer ? await openTable(new Blob([came]).stream()) : came;
    if ('table' in built) return built.table;
    throw new LoadError(built.fault.what, built.fault.advice, INDEX_FILE);
  },
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false,
  networkMode: 'offlineFirst',
  retry: false,
});
