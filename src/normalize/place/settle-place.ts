import type { Catalog } from '#core/catalog.ts';
import type { Read } from '../outages/draft.ts';
import type { Parts } from '../structure/parts.ts';
import { settleInstances } from './settle-instances.ts';
import { settleProducts } from './settle-products.ts';
import { settleSite } from './settle-site.ts';

/** Where a report says it happened. */
export interface Place {
  readonly products: Read<readonly string[]>;
  readonly instances: Read<readonly string[]>;
  readonly region: Read<string>;
  readonly dataCenter: Read<string | null>;
}

/** Settles products, instances, region and data center from the parts of a report. */
export function settlePlace(parts: Parts, catalog: Catalog): Place {
  const products = settleProducts(parts, catalog);
  const instances = settleInstances(parts, catalog, products.value);
  const site = settleSite(parts, catalog, instances.value, products.value);
  return { products, instances, ...site };
}
