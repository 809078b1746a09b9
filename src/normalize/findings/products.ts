import type { Catalog } from '#core/catalog.ts';
import type { Fact } from '../fact.ts';
import type { Found } from '../outages/draft.ts';
import { productNamesOf, productsOf } from '../place/product-names.ts';
import type { PartName } from '../structure/headings.ts';
import type { Parts } from '../structure/parts.ts';

/** Where title, product list, timeline and introduction name different products. */
export function productFindings(parts: Parts, catalog: Catalog): Found[] {
  const names = productNamesOf(catalog);
  const of = (part: PartName): Fact<string>[] => parts.lines[part].flatMap((line) => productsOf(line, names));
  const [introduction, title, timeline] = [of('introduction'), of('title'), of('timeline')];
  const main = [...of('products'), ...title, ...timeline];
  const found: Found[] = [];
  if (
    introduction.length > 0 &&
    main.length > 0 &&
    !introduction.some(({ value }) => main.some((one) => one.value === value))
  )
    found.push({
      code: 'introduction-product',
      message: `The introduction speaks of ${list(introduction)}; the rest of the report names ${list(main)}.`,
      spans: [introduction[0]!.span, main[0]!.span],
    });
  const nested = (a: string, b: string): boolean =>
    a === b ||
    catalog.products.some(
      ({ name, carries }) => (name === a && carries.includes(b)) || (name === b && carries.includes(a)),
    );
  if (
    title.length > 0 &&
    timeline.length > 0 &&
    !title.some(({ value }) => timeline.some((one) => nested(one.value, value)))
  )
    found.push({
      code: 'product-mismatch',
      message: `The title names ${list(title)}; the timeline names ${list(timeline)}.`,
      spans: [title[0]!.span, timeline[0]!.span],
    });
  return found;
}

function list(facts: readonly Fact<string>[]): string {
  return [...new Set(facts.map(({ value }) => value))].join(', ');
}
