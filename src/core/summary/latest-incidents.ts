import { textAt } from '../pack/text-column.ts';
import { runsOf } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { describe, startsOf, type IncidentRow } from './incidents.ts';

/** The latest incidents of a selection, and how many there are in all. */
export interface LatestIncidents {
  readonly rows: readonly IncidentRow[];
  readonly total: number;
}

/** The `most` incidents that began last, latest first and of the same start in order of id, without sorting all. */
export function latestIncidents(table: Table, selection: Selection, most: number): LatestIncidents {
  const runs = runsOf(table, selection.rows);
  const starts = startsOf(table, runs);
  const id = (at: number): string => textAt(table.index.incidents.id, runs.incident[at]!);
  const compare = (a: number, b: number): number => starts[b]! - starts[a]! || (id(a) < id(b) ? -1 : 1);
  const found: number[] = [];
  // From the end of the table on, which is in order of first start: few of the others then find a place.
  for (let at = starts.length - 1; at >= 0 && most > 0; at--) {
    if (found.length === most && compare(at, found[most - 1]!) >= 0) continue;
    let place = found.length;
    while (place > 0 && compare(at, found[place - 1]!) < 0) place--;
    found.splice(place, 0, at);
    if (found.length > most) found.pop();
  }
  return { rows: found.map((at) => describe(table, runs, at)), total: starts.length };
}
