import { incidentsOf } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';

/** How many incidents are among both selections. */
export function sharedIncidents(table: Table, one: Selection, other: Selection): number {
  const among = new Set(incidentsOf(table, one.rows));
  return incidentsOf(table, other.rows).filter((incident) => among.has(incident)).length;
}
