import { useDeferredValue, useMemo } from 'react';
import { encodeView, type View } from '#core/filter/codec.ts';
import { withText, withValues } from '#core/filter/filter.ts';
import { select, type Selection } from '#core/select.ts';
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
  // What is typed is drawn when the keys leave time for it, and the last of a burst wins.
  const q = useDeferredValue(view.filter.q);
  const dimension = subject?.dimension;
  const id = subject?.id;
  const selection = useMemo(() => {
    const typed = q === view.filter.q ? view.filter : withText(view.filter, q);
    const filter = dimension === undefined || id === undefined ? typed : withValues(typed, dimension, [id]);
    return recent(table, { ...view, filter });
  }, [table, view, q, dimension, id]);
  return useMemo(() => ({ table, selection }), [table, selection]);
}

/** So many selections are held with all their figures, for Back and for clearing a filter just set. */
const HELD = 4;
const held = new WeakMap<Table, Map<string, Selection>>();

function recent(table: Table, view: View): Selection {
  const own = held.get(table) ?? new Map<string, Selection>();
  held.set(table, own);
  const key = JSON.stringify(encodeView(view));
  const selection = own.get(key) ?? select(table, view);
  own.delete(key);
  own.set(key, selection);
  const [oldest] = own.keys();
  if (own.size > HELD && oldest !== undefined) own.delete(oldest);
  return selection;
}
