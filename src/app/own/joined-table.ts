import type { Incident } from '#core/incident.ts';
import { hasBit, type Bitset } from '#core/bitset.ts';
import type { Table } from '#core/table.ts';

/** The table that is shown: the public one, or that and the reader's own incidents in one. */
export interface JoinedTable {
  readonly table: Table;
  /** Without the reader's own. */
  readonly base: Table;
  /** The reader's own incidents by their place in the table, in order of place. */
  readonly own: ReadonlyMap<number, Incident>;
}

/** A public table alone. */
export function publicAlone(base: Table): JoinedTable {
  return { table: base, base, own: new Map() };
}

/** The place in the public table of a public incident of the joined one. */
export function basePlace({ own }: JoinedTable, place: number): number {
  let before = 0;
  for (const at of own.keys()) if (at < place) before++;
  return place - before;
}

/** How many of the reader's own have an outage among rows. */
export function countOwn({ own, table }: JoinedTable, rows: Bitset): number {
  let count = 0;
  for (const place of own.keys()) {
    let row = table.firstRow[place]!;
    while (row < table.firstRow[place + 1]! && !hasBit(rows, row)) row++;
    if (row < table.firstRow[place + 1]!) count++;
  }
  return count;
}
