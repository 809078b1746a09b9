import type { Catalog } from './catalog.ts';

/**
 * For each set of products that a report names, the products whose filter includes it. Products nest:
 * a report on a platform hit all that the platform carries, and a platform's filter shows everything on it.
 *
 * @returns per set, places in `products`
 */
export function productLists(
  products: Catalog['products'],
  sets: readonly (readonly string[])[],
): Int32Array[] {
  const at = new Map(products.map((item, index) => [item.name, index]));
  return sets.map((set) => {
    const included = new Set<number>();
    for (const name of set) {
      const own = at.get(name);
      if (own !== undefined) included.add(own);
      for (const [index, product] of products.entries()) {
        if (product.carries.includes(name)) included.add(index);
        const carried = product.name === name ? product.carries : [];
        for (const inner of carried) {
          const place = at.get(inner);
          if (place !== undefined) included.add(place);
        }
      }
    }
    return Int32Array.from(included).sort();
  });
}

/** Whether a set of products includes `product` only because it names the platform that carries it. */
export function isPlatformWide(
  products: Catalog['products'],
  set: readonly string[],
  product: string,
): boolean {
  if (set.includes(product)) return false;
  return products.some((item) => item.carries.includes(product) && set.includes(item.name));
}
