import { bitsOf, type Bitset } from './bitset.ts';
import type { Table } from './table.ts';

/** A function of a table's set, worked out once for each set: several figures begin with the same list. */
export function oncePerSet<Result>(
  make: (table: Table, set: Bitset) => Result,
): (table: Table, set: Bitset) => Result {
  const made = new WeakMap<Bitset, Result>();
  return (table, set) => {
    let result = made.get(set);
    if (result === undefined) {
      result = make(table, set);
      made.set(set, result);
    }
    return result;
  };
}

/** The rows of a set in order of incident, then window. */
export const rowsOf = oncePerSet((_: Table, set) => bitsOf(set));

/** The rows of each incident of a set: incident `incident[i]` has those from `from[i]` to `from[i + 1]` of `rows`. */
export interface Runs {
  readonly rows: Int32Array;
  readonly incident: Int32Array;
  readonly from: Int32Array;
}

export const runsOf = oncePerSet((table, set): Runs => {
  const rows = rowsOf(table, set);
  const incident = new Int32Array(rows.length);
  const from = new Int32Array(rows.length + 1);
  let count = 0;
  let seen = -1;
  for (let i = 0; i < rows.length; i++) {
    const at = table.incident[rows[i]!]!;
    if (at === seen) continue;
    seen = at;
    incident[count] = at;
    from[count++] = i;
  }
  from[count] = rows.length;
  return { rows, incident: incident.slice(0, count), from: from.slice(0, count + 1) };
});

/** The incidents that have a row in a set, in their order. */
export function incidentsOf(table: Table, set: Bitset): Int32Array {
  return runsOf(table, set).incident;
}
