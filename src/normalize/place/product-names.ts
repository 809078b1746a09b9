import type { Catalog } from '#core/catalog.ts';
import type { Fact } from '../fact.ts';
import type { Line } from '../structure/line.ts';
import { phraseAt, phrases, type Phrase } from '../words/phrases.ts';

/** Further names of products; every product of the catalog is known by its own name too. */
const ALSO: readonly (readonly [string, readonly string[]])[] = [
  ['Higher-Ed Platform', ['higher ed platform', 'higher education platform', 'hep', 'highered platform']],
  ['Primo VE', ['primo ve', 'primove']],
  ['Primo Central / CDI', ['primo central', 'cdi', 'central discovery index']],
  ['360', ['360 services|products|core|link|marc|counter|resource|search', 'intota', 'client center']],
  ['RefWorks', ['refworks', 'refwoks', 'refwork']],
  ['Summon', ['summon', 'thesummon']],
  ['Primo', ['primo mt', 'primo tc', 'primo']],
  ['campusM', ['campusm', 'campus m']],
];

/** The names to look for, longest first, with the product each one means. */
export interface ProductNames {
  readonly list: readonly Phrase[];
  readonly productOf: ReadonlyMap<Phrase, string>;
}

const known = new WeakMap<Catalog, ProductNames>();

/** The product names of a catalog, compiled once for it. */
export function productNamesOf(catalog: Catalog): ProductNames {
  const names = known.get(catalog) ?? compile(catalog);
  known.set(catalog, names);
  return names;
}

function compile(catalog: Catalog): ProductNames {
  const productOf = new Map<Phrase, string>();
  for (const { name } of catalog.products) {
    const own = name
      .toLowerCase()
      .replaceAll(/[^\p{L}0-9]/gu, ' ')
      .split(' ')
      .filter((word) => word !== '')
      .join(' ');
    const written = new Set([
      ...(ALSO.find(([product]) => product === name)?.[1] ?? []),
      ...(own === '360' ? [] : [own]),
    ]);
    for (const phrase of phrases(...written)) productOf.set(phrase, name);
  }
  const list = [...productOf.keys()].toSorted((a, b) => b.tests.length - a.tests.length);
  return { list, productOf };
}

/** The products that a line names, in order of first mention, each with every place. */
export function productsOf(line: Line, names: ProductNames): Fact<string>[] {
  const found: Fact<string>[] = [];
  for (let at = 0; at < line.tokens.length; at++) {
    const hit = phraseAt(line.tokens, at, names.list);
    if (hit === null) continue;
    found.push({
      value: names.productOf.get(hit.phrase)!,
      certainty: 'certain',
      span: hit.span,
      finder: 'product name',
    });
    at += hit.phrase.tests.length - 1;
  }
  return found;
}
