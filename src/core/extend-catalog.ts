import type { Catalog } from './catalog.ts';
import { completeCatalog, deriveCatalog } from './dataset.ts';
import type { Incident } from './incident.ts';

/**
 * A catalog with what further incidents name and it does not: lanes, products and regions, at the end of each list. The
 * day on which the data ends moves to after the last of them. Nobody collected reports for a lane that only they name, so
 * such a lane is covered on no day: its coverage ends where it begins, with its first outage.
 */
export function extendCatalog(catalog: Catalog, incidents: readonly Incident[]): Catalog {
  const complete = completeCatalog(catalog, deriveCatalog(incidents));
  const known = new Set(catalog.instances.map((item) => item.id));
  return {
    ...complete,
    instances: complete.instances.map((item) =>
      known.has(item.id) ? item : { ...item, coverage: { from: item.coverage.from, to: item.coverage.from } },
    ),
  };
}
