import { eachBit, type Bitset } from '../bitset.ts';
import { DIMENSIONS, type Dimension } from '../filter/filter.ts';
import { isPlatformWide } from '../products.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';

/** Incidents per value of a dimension, in the order of its keys. */
export interface Facet {
  readonly counts: Int32Array;
  /** Products only: of each count, the incidents that name just the platform which carries it. */
  readonly platformWide: Int32Array | null;
}

export type Facets = Readonly<Record<Dimension, Facet>>;

/** For each control the incidents behind each choice, under all the other clauses. */
export function facets(table: Table, selection: Selection): Facets {
  const groups = new Map<Bitset, Dimension[]>();
  for (const dimension of DIMENSIONS) {
    const rows = selection.except(dimension);
    groups.set(rows, [...(groups.get(rows) ?? []), dimension]);
  }
  const found: Partial<Record<Dimension, Facet>> = {};
  for (const [rows, dimensions] of groups) {
    for (const dimension of dimensions) found[dimension] = count(table, rows, dimension);
  }
  return found as Facets;
}

function count(table: Table, rows: Bitset, dimension: Dimension): Facet {
  if (dimension === 'product') return countProducts(table, rows);
  if (dimension === 'trigger') return countTriggers(table, rows);
  const column = { instance: table.lane, region: table.region, cause: table.cause, impact: table.impact }[dimension];
  const { length } = table.keys[dimension].values;
  const counts = new Int32Array(length);
  const seen = new Int32Array(length).fill(-1);
  eachBit(rows, (row) => {
    const key = column[row]!;
    const incident = table.incident[row]!;
    if (seen[key] === incident) return;
    seen[key] = incident;
    counts[key]!++;
  });
  return { counts, platformWide: null };
}

function countTriggers(table: Table, rows: Bitset): Facet {
  const counts = new Int32Array(table.keys.trigger.values.length);
  const { trigger } = table.index.incidents;
  let seen = -1;
  eachBit(rows, (row) => {
    const incident = table.incident[row]!;
    if (incident === seen) return;
    seen = incident;
    counts[trigger[incident]!]!++;
  });
  return { counts, platformWide: null };
}

function countProducts(table: Table, rows: Bitset): Facet {
  const { values } = table.keys.product;
  const { products } = table.index.catalog;
  const wide = table.index.productSets.map((set) => values.map((value) => isPlatformWide(products, set, value)));
  const counts = new Int32Array(values.length);
  const platformWide = new Int32Array(values.length);
  const seen = new Int32Array(values.length).fill(-1);
  eachBit(rows, (row) => {
    const incident = table.incident[row]!;
    const set = table.productSet[row]!;
    for (const product of table.productsOfSet[set]!) {
      if (seen[product] === incident) continue;
      seen[product] = incident;
      counts[product]!++;
      if (wide[set]![product]) platformWide[product]!++;
    }
  });
  return { counts, platformWide };
}
