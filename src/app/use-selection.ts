import { useMemo } from 'react';
import { withValues } from '#core/filter/filter.ts';
import { select } from '#core/select.ts';
import type { Table } from '#core/table.ts';
import type { Selected } from './selected.ts';
import { useView } from './use-view.ts';

/** A page about one instance or product: its clause stands in the path, not in the query. */
export interface Subject {
  readonly dimension: 'instance' | 'product';
  readonly id: string;
}

/** Applies the address to the table, once a change; with a subject, narrowed to it. */
export function useSelection(table: Table, subject: Subject | null): Selected {
  const { view } = useView();
  const dimension = subject?.dimension;
  const id = subject?.id;
  return useMemo(() => {
    if (dimension === undefined || id === undefined) return { table, selection: select(table, view) };
    const filter = withValues(view.filter, dimension, [id]);
    return { table, selection: select(table, { ...view, filter }) };
  }, [table, view, dimension, id]);
}
