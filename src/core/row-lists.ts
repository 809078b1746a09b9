import { addBit, bitsOf, emptyBitset, type Bitset } from './bitset.ts';
import type { Table } from './table.ts';

/** A function of a table's set, worked out once for each set: several figures begin with the same list. */
export function oncePerSet<Result>(make: (table: Table, set: Bitset) => Result): (table: Table, set: Bitset) => Result {
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

/** The outages of a set that have a stated length, as places in the table's `laneOrder`. */
export const lanePlaces = oncePerSet((table, set) => {
  const { placeOf } = table.laneOrder;
  const rows = rowsOf(table, set);
  const places = emptyBitset(table.laneOrder.row.length);
  for (let i = 0; i < rows.length; i++) {
    const place = placeOf[rows[i]!]!;
    if (place >= 0) addBit(places, place);
  }
  return bitsOf(places);
});

/** The incidents that have a row in a set, in their order. */
export const incidentsOf = oncePerSet((table, set) => {
  const { incident } = table;
  const rows = rowsOf(table, set);
  const found = new Int32Array(rows.length);
  let count = 0;
  let seen = -1;
  for (let i = 0; i < rows.length; i++) {
    const at = incident[rows[i]!]!;
    if (at === seen) continue;
    seen = at;
    found[count++] = at;
  }
  return found.slice(0, count);
});
