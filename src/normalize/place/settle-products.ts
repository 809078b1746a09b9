import type { Catalog } from '#core/catalog.ts';
import type { Fact } from '../fact.ts';
import type { Read } from '../outages/draft.ts';
import type { Parts } from '../structure/parts.ts';
import { productNamesOf, productsOf } from './product-names.ts';

/** The parts that are asked in turn: a list of products or a title is surer than a sentence made from a template. */
type Source = 'products' | 'title' | 'timeline' | 'introduction';

/**
 * The products: of the list of affected products, else the title, the timeline, the introduction, whichever
 * names one first. Where that names the whole platform, what the others name of it is added.
 */
export function settleProducts(parts: Parts, catalog: Catalog): Read<readonly string[]> {
  const names = productNamesOf(catalog);
  const bySource = new Map<Source, Fact<string>[]>();
  for (const source of ['products', 'title', 'timeline', 'introduction'] as const)
    bySource.set(
      source,
      parts.lines[source].flatMap((line) => productsOf(line, names)),
    );
  const order = [...bySource];
  const first = order.find(([, found]) => found.length > 0);
  if (first === undefined)
    return { value: [], certainty: 'unknown', spans: [], note: 'No product is named.' };
  const [source, found] = first;
  const value = new Set(found.map((fact) => fact.value));
  const spans = found.map(({ span }) => span);
  const carries = catalog.products.filter(({ carries: list }) => list.length > 0);
  if ([...value].every((name) => carries.some((platform) => platform.name === name))) {
    for (const [, more] of order.slice(order.findIndex(([one]) => one === source) + 1)) {
      for (const fact of more) {
        if (carries.some((platform) => value.has(platform.name) && platform.carries.includes(fact.value))) {
          value.add(fact.value);
          spans.push(fact.span);
        }
      }
    }
  }
  return { value: [...value], certainty: 'certain', spans, note: null };
}
