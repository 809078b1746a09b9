import type { Filter } from '../filter/filter.ts';
import { rowsOf } from '../row-lists.ts';
import { rowsWithAny } from '../rows-with.ts';
import type { Table } from '../table.ts';

/**
 * The lanes that the instance, product and region clauses of a filter leave, places in the table. A lane is left by a
 * product when it has an outage of it, at any time.
 */
export function lanesLeft(table: Table, { instance, region, product }: Filter): number[] {
  const hit = product.length === 0 ? null : lanesHit(table, product);
  return table.lanes.flatMap((lane, place) => {
    if (instance.length > 0 && !instance.includes(lane.id)) return [];
    if (region.length > 0 && !region.includes(lane.region)) return [];
    return hit === null || hit[place] === 1 ? [place] : [];
  });
}

/** Per lane 1 where any of the products ever had an outage on it. */
function lanesHit(table: Table, products: readonly string[]): Uint8Array {
  const places = products.flatMap((name) => table.keys.product.at.get(name) ?? []);
  const hit = new Uint8Array(table.lanes.length);
  for (const row of rowsOf(table, rowsWithAny(table, 'product', places))) hit[table.lane[row]!] = 1;
  return hit;
}
