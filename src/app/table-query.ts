import { queryOptions } from '@tanstack/react-query';
import { INDEX_VERSION, type Index } from '#core/index-format.ts';
import { buildTable, type Table } from '#core/table.ts';
import { fetchJson, LoadError, REPACK } from './load-error.ts';

/** The dataset as a table. Immutable while the page is open. */
export const tableQuery = queryOptions({
  queryKey: ['table'],
  queryFn: async ({ signal }): Promise<Table> => tableOf(await fetchJson('index.json', signal)),
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false,
  networkMode: 'offlineFirst',
  retry: false,
});

function tableOf(value: unknown): Table {
  if (typeof value !== 'object' || value === null || !('version' in value)) {
    throw new LoadError('it is not an index of incidents', REPACK, 'index.json');
  }
  if (value.version !== INDEX_VERSION) {
    const what = `it is of version ${String(value.version)}; this page reads version ${INDEX_VERSION}`;
    throw new LoadError(what, `${REPACK} If you did just that, reload the page.`, 'index.json');
  }
  try {
    return buildTable(value as Index);
  } catch {
    throw new LoadError('columns of it are missing or do not fit each other', REPACK, 'index.json');
  }
}
