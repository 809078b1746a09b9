import type { Bitset } from '../bitset.ts';
import { DIMENSIONS, type Dimension } from '../filter/filter.ts';
import { oncePerSet, runsOf } from '../row-lists.ts';
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
  const found: Partial<Record<Dimension, Facet>> = {};
  for (const dimension of DIMENSIONS)
    found[dimension] = COUNTS[dimension](table, selection.except(dimension));
  return found as Facets;
}

const counted = (column: Column): ((table: Table, set: Bitset) => Facet) =>
  oncePerSet((table, set) => ({ counts: countValues(table, set, column), platformWide: null }));

const COUNTS: Record<Dimension, (table: Table, set: Bitset) => Facet> = {
  instance: counted('lane'),
  product: oncePerSet(countProducts),
  region: counted('region'),
  cause: counted('cause'),
  trigger: counted('trigger'),
  impact: counted('impact'),
};

type Column = 'lane' | 'region' | 'cause' | 'trigger' | 'impact';
const KEYS = {
  lane: 'instance',
  region: 'region',
  cause: 'cause',
  trigger: 'trigger',
  impact: 'impact',
} as const;

/** Counts an incident once under each value that its rows in the set have. */
function countValues(table: Table, set: Bitset, name: Column): Int32Array {
  const column = table[name];
  const shared = table.shared[name];
  const counts = new Int32Array(table.keys[KEYS[name]].values.length);
  const seen = new Int32Array(counts.length).fill(-1);
  const { rows, incident, from } = runsOf(table, set);
  for (let i = 0; i < incident.length; i++) {
    const value = shared[incident[i]!]!;
    if (value >= 0) {
      counts[value]!++;
      continue;
    }
    for (let at = from[i]!; at < from[i + 1]!; at++) {
      const own = column[rows[at]!]!;
      // Without a branch: which rows are an incident's first of a value can't be foretold.
      counts[own]! += Number(seen[own] !== i);
      seen[own] = i;
    }
  }
  return counts;
}

function countProducts(table: Table, set: Bitset): Facet {
  const { productSet, productsOfSet, namedOfSet } = table;
  const shared = table.shared.productSet;
  const bySet = new Int32Array(productsOfSet.length);
  const counts = new Int32Array(table.keys.product.values.length);
  const named = new Int32Array(counts.length);
  const { rows, incident, from } = runsOf(table, set);
  for (let i = 0; i < incident.length; i++) {
    const own = shared[incident[i]!]!;
    if (own >= 0) {
      bySet[own]!++;
      continue;
    }
    const sets = new Set<number>();
    for (let at = from[i]!; at < from[i + 1]!; at++) sets.add(productSet[rows[at]!]!);
    for (const product of joined(sets, productsOfSet)) counts[product]!++;
    for (const product of joined(sets, namedOfSet)) named[product]!++;
  }
  bySet.forEach((count, at) => {
    for (const product of productsOfSet[at]!) counts[product]! += count;
    for (const product of namedOfSet[at]!) named[product]! += count;
  });
  return { counts, platformWide: counts.map((count, product) => count - named[product]!) };
}

function joined(sets: ReadonlySet<number>, products: readonly Int32Array[]): Set<number> {
  return new Set([...sets].flatMap((set) => [...products[set]!]));
}
