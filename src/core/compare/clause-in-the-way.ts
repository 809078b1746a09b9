import { clausesOf, without, type Clause } from '../filter/filter.ts';
import { select, type Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { sideWindows } from './shared-window.ts';
import type { ComparedBy, Side } from './sides.ts';

/** The clause of the filter that leaves a side out: without it alone none is; null where there is no such one. */
export function clauseInTheWay(
  table: Table,
  { view }: Selection,
  by: ComparedBy,
  sides: readonly Side[],
): Clause | null {
  const known = sides.filter(({ problem }) => problem === null);
  const frees = (clause: Clause): boolean => {
    const freed = select(table, { ...view, filter: without(view.filter, clause) });
    return sideWindows(table, freed, by, known).every(({ reason }) => reason !== 'filter');
  };
  return clausesOf(view.filter).find(frees) ?? null;
}
