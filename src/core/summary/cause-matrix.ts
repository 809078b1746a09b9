import { rowsOf } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { CAUSES } from '../vocabulary.ts';

/** Incidents by root-cause category (rows, in the order of the vocabulary) and region (columns). */
export interface CauseMatrix {
  /** Row-major, one row a category, one column a region of the table. */
  readonly incidents: Int32Array;
}

/** Counts each incident once in every region it hit, under its first category. */
export function causeMatrix(table: Table, selection: Selection): CauseMatrix {
  const columns = table.regions.length;
  const incidents = new Int32Array(CAUSES.length * columns);
  const seen = new Int32Array(columns).fill(-1);
  for (const row of rowsOf(table, selection.rows)) {
    const region = table.region[row]!;
    if (seen[region] === table.incident[row]) continue;
    seen[region] = table.incident[row]!;
    incidents[table.cause[row]! * columns + region]!++;
  }
  return { incidents };
}
