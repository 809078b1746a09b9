import { incidentsOf } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import type { ComparedSide } from './compare-sides.ts';
import { verdictOf, type Measured, type Verdict } from './verdict.ts';

/**
 * What is said of two sides of a comparison, on the page and in its file alike.
 *
 * @param pick minutes of a side, ascending
 */
export function verdictBetween(
  table: Table,
  first: ComparedSide,
  second: ComparedSide,
  measured: Measured,
  pick: (side: ComparedSide) => Float64Array,
): Verdict {
  const sample = (side: ComparedSide) => ({ label: side.side.label, minutes: pick(side) });
  const shared = sharedIncidents(table, first.selection, second.selection);
  return verdictOf(sample(first), sample(second), measured, shared);
}

/** How many incidents are among both selections. */
function sharedIncidents(table: Table, one: Selection, other: Selection): number {
  const among = new Set(incidentsOf(table, one.rows));
  return incidentsOf(table, other.rows).filter((incident) => among.has(incident)).length;
}
