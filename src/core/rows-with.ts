import { addBit, emptyBitset, unite, type Bitset } from './bitset.ts';
import type { Dimension } from './filter/filter.ts';
import type { Table } from './table.ts';

/** The rows that have any of some values of a dimension, by their places among its keys. */
export function rowsWithAny(table: Table, dimension: Dimension, places: readonly number[]): Bitset {
  if (dimension !== 'instance') {
    const sets = table.sets[dimension];
    return unite(
      table.rowCount,
      places.map((place) => sets[place]!),
    );
  }
  // A set for each of hundreds of lanes would be large and nearly empty; their rows lie together already.
  const { from, row } = table.laneOrder;
  const rows = emptyBitset(table.rowCount);
  for (const lane of places) for (let at = from[lane]!; at < from[lane + 1]!; at++) addBit(rows, row[at]!);
  return rows;
}
