import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heaviest } from '#core/compare/heaviest.ts';
import { explainAvailability } from '#core/figure/explain-availability.ts';
import { columnsOf } from '#core/pack/columns.ts';
import { select } from '#core/select.ts';
import { availability } from '#core/summary/availability.ts';
import { buildTable } from '#core/table.ts';
import { aDataset } from '#test/support/builders.ts';
import { incidents, someCatalog, views } from '#test/support/random-datasets.ts';

test('the heaviest incident has the share of the counted minutes that no other exceeds', () => {
  fc.assert(
    fc.property(incidents, someCatalog, views, (list, catalog, view) => {
      const table = buildTable(columnsOf(aDataset(list, catalog)));
      const selection = select(table, view);
      const found = heaviest(table, selection);
      const all = availability(table, selection).byRule.find(({ rule }) => rule === view.rule)!.minutes;
      if (all === 0) {
        expect(found).toBeNull();
        return;
      }
      const { behind } = explainAvailability(table, selection);
      const most = Math.max(...behind.map(({ adds }) => adds));
      expect(found!.share * all).toBeCloseTo(most, 6);
      expect(behind.find(({ incident }) => incident === found!.incident)!.adds).toBe(most);
    }),
    { numRuns: 150 },
  );
});
