import fc from 'fast-check';
import { expect } from 'vitest';
import type { CatalogInstance } from '#core/catalog.ts';
import type { Dataset } from '#core/dataset.ts';
import type { View } from '#core/filter/codec.ts';
import { columnsOf } from '#core/pack/columns.ts';
import { select, type Selection } from '#core/select.ts';
import { buildTable, type Table } from '#core/table.ts';
import { aDataset } from './builders.ts';
import { naiveBounds, naiveOutages, passes, type NaiveOutage } from './naive.ts';
import { incidents, someCatalog, views } from './random-datasets.ts';

/** A random dataset with a view, and the outages that a naive filter leaves. */
export interface Case {
  readonly dataset: Dataset;
  readonly table: Table;
  readonly view: View;
  readonly selection: Selection;
  readonly all: readonly NaiveOutage[];
  readonly shown: readonly NaiveOutage[];
  readonly bounds: (lane: CatalogInstance) => [number, number];
  readonly zoneOf: (lane: CatalogInstance) => string;
}

/** Checks a claim on random datasets and views against the same counted from the incident objects. */
export function always(check: (given: Case) => void, numRuns = 200): void {
  fc.assert(
    fc.property(incidents, someCatalog, views, (list, catalog, view) => {
      const dataset = aDataset(list, catalog);
      expect(dataset.rejected).toEqual([]);
      const table = buildTable(columnsOf(dataset));
      const all = naiveOutages(dataset);
      check({
        dataset,
        table,
        view,
        selection: select(table, view),
        all,
        shown: all.filter((outage) => passes(outage, view, dataset, all)),
        bounds: (lane) => naiveBounds(view, dataset.catalog.asOf, lane),
        zoneOf: (lane) => (view.zone === 'utc' ? 'UTC' : lane.timeZone),
      });
    }),
    { numRuns },
  );
}
