import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { joinRecords } from '#core/pack/join-records.ts';
import { recordsOf, type Records } from '#core/pack/records.ts';
import { publicAlone, type JoinedTable } from './own/joined-table.ts';
import { useOwn } from './own/own-context.ts';
import { recordsQuery } from './records-query.ts';
import { useSelected } from './selected.ts';

export interface LoadedRecords {
  /** The records of every incident of the table shown, the reader's own among them; null until they are there. */
  readonly records: Records | null;
  readonly error: Error | null;
  retry(): void;
}

/** The records of the table shown. */
export function useRecords(): LoadedRecords {
  const { table } = useSelected();
  const { joined } = useOwn();
  const shown = useMemo(() => joined ?? publicAlone(table), [joined, table]);
  const { data, error, isFetching, refetch } = useQuery(recordsQuery(shown.base));
  const records = useMemo(() => (data === undefined ? null : withOwn(data, shown)), [data, shown]);
  return {
    records,
    error: isFetching || data !== undefined ? null : error,
    retry: () => void refetch(),
  };
}

const held = new WeakMap<JoinedTable['table'], Records>();

/** The same records for as long as the table is the same: what is counted of them is held by them. */
function withOwn(base: Records, { table, own }: JoinedTable): Records {
  if (own.size === 0) return base;
  const known = held.get(table) ?? joinRecords(base, recordsOf([...own.values()]), own.keys());
  held.set(table, known);
  return known;
}
