import type { Filter } from '../filter/filter.ts';
import { rowsWithAny } from '../rows-with.ts';
import { rowsOf } from '../row-lists.ts';
import type { Table } from '../table.ts';
import type { Window } from './period-value.ts';

/** The lanes that the instance, product and region clauses of a filter leave, as `availability` counts them. */
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

/** The days from the first to the last that reports cover on any of the lanes; null where they cover none. */
export function coverageOf(table: Table, lanes: readonly number[]): Window | null {
  let from: string | null = null;
  let to: string | null = null;
  for (const at of lanes) {
    const { coverage } = table.lanes[at]!;
    if (coverage.from >= coverage.to) continue;
    if (from === null || coverage.from < from) from = coverage.from;
    if (to === null || coverage.to > to) to = coverage.to;
  }
  return from === null || to === null ? null : { from, to };
}
