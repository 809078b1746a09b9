import { countBits, type Bitset } from '../bitset.ts';
import { clausesOf, type Clause } from '../filter/filter.ts';
import { incidentsOf } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';

/** For an empty selection: each clause that is set, and the incidents there would be without it, most first. */
export function emptiedBy(table: Table, selection: Selection): { clause: Clause; incidents: number }[] {
  if (countBits(selection.rows) > 0) return [];
  return clausesOf(selection.view.filter)
    .map((clause) => ({ clause, incidents: countIncidents(table, selection.except(clause)) }))
    .sort((a, b) => b.incidents - a.incidents);
}

/** Whether nothing is left, and would be without the period: days in which nothing was reported are an answer, too. */
export function isEmptyPeriod({ rows, days, except }: Selection): boolean {
  return (days.from !== null || days.to !== null) && countBits(rows) === 0 && countBits(except('period')) > 0;
}

/** How many incidents have a row in the set. */
export function countIncidents(table: Table, rows: Bitset): number {
  return incidentsOf(table, rows).length;
}
