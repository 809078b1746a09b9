import { createContext, useContext } from 'react';
import type { Selection } from '#core/select.ts';
import type { Table } from '#core/table.ts';

/** The loaded table and what the address shows of it. */
export interface Selected {
  readonly table: Table;
  readonly selection: Selection;
}

export const SelectedContext = createContext<Selected | null>(null);

/** What is shown, the same for every part of a page. Pages are drawn only once the data is there. */
export function useSelected(): Selected {
  const selected = useContext(SelectedContext);
  if (selected === null) throw new Error('useSelected outside the loaded dataset');
  return selected;
}
