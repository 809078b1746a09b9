import { addDays } from '#core/time/day.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSides, type Comparison } from '#core/compare/compare-sides.ts';
import { comparisonRecords } from '#core/compare/comparison-records.ts';
import { explainGaps } from '#core/compare/explain-gaps.ts';
import { pooledGaps } from '#core/summary/gaps.ts';
import type { Window } from '#core/compare/period-value.ts';
import { partOfQuarter, quartersOf } from '#core/compare/quarters.ts';
import { COMPARED, readSides, type ComparedBy } from '#core/compare/sides.ts';
import type { Dataset } from '#core/dataset.ts';
import { narrow } from '#core/figure/narrow.ts';
import type { View } from '#core/filter/codec.ts';
import { withPeriod, withValues } from '#core/filter/filter.ts';
import { columnsOf } from '#core/pack/columns.ts';
import { RULES } from '#core/rule.ts';
import { select, type Selection } from '#core/select.ts';
import { quantile } from '#core/summary/lengths.ts';
import { quietSpells } from '#core/summary/spells.ts';
import { totals } from '#core/summary/totals.ts';
import { buildTable, type Table } from '#core/table.ts';
import { aDataset } from '#test/support/builders.ts';
import {
  distinct,
  midnight,
  moments,
  naiveDays,
  naiveOutages,
  passes,
  weighted,
  type NaiveOutage,
} from '#test/support/naive.ts';
import { incidents, someCatalog, views } from '#test/support/random-datasets.ts';

interface Case {
  readonly dataset: Dataset;
  readonly table: Table;
  readonly view: View;
  readonly selection: Selection;
  readonly all: readonly NaiveOutage[];
  readonly by: ComparedBy;
  readonly values: readonly string[];
  readonly comparison: Comparison;
}

const VALUES: Record<ComparedBy, readonly string[]> = {
  instance: ['NA01', 'NA02', 'EU01', 'AP02', 'IN01', 'campusM NA01', 'nowhere'],
  product: ['Platform', 'Alma', 'Primo VE', 'campusM', 'nothing'],
  region: ['North America', 'Europe', 'Asia Pacific', 'Mars'],
  period: [
    '2024-01-01..2025-01-01',
    '2025-01-01..2026-01-01',
    '2025-03-09..2025-03-31',
    '2025-09-01..2025-10-06',
    '2025-06-01..2027-01-01',
    'yesterday',
  ],
};

const questions = fc
  .constantFrom(...COMPARED)
  .chain((by) => fc.record({ by: fc.constant(by), values: fc.subarray([...VALUES[by]], { minLength: 1 }) }));

function always(check: (given: Case) => void, numRuns = 150): void {
  fc.assert(
    fc.property(incidents, someCatalog, views, questions, (list, catalog, view, { by, values }) => {
      const dataset = aDataset(list, catalog);
      const table = buildTable(columnsOf(dataset));
      const selection = select(table, view);
      const sides = readSides(table, by, values);
      const comparison = compareSides(table, selection, by, sides);
      check({ dataset, table, view, selection, all: naiveOutages(dataset), by, values, comparison });
    }),
    { numRuns },
  );
}

/** The outages of a side over its window, from the incident objects. */
function outagesOf(given: Case, value: string, window: Window): NaiveOutage[] {
  const { view, by, dataset, all } = given;
  const [from, to] = naiveDays(view.filter, dataset.catalog.asOf);
  const own = by === 'period' ? view.filter : withValues(view.filter, by, [value]);
  const both = {
    kind: 'range' as const,
    from: from !== null && from > window.from ? from : window.from,
    to: to !== null && to < window.to ? to : window.to,
  };
  const narrowed = { ...view, filter: withPeriod(own, both) };
  return all.filter((outage) => passes(outage, view, dataset, all) && passes(outage, narrowed, dataset, all));
}

const boundsOf =
  (view: View, window: Window) =>
  ({ timeZone }: { timeZone: string }): [number, number] => {
    const zone = view.zone === 'utc' ? 'UTC' : timeZone;
    return [midnight(window.from, zone), midnight(window.to, zone)];
  };

describe('the figures of a side', () => {
  it('are those of a recount over its window', () => {
    always((given) => {
      for (const { side, window, totals: found, lengths, availability, part } of given.comparison.sides) {
        const shown = outagesOf(given, side.value, window);
        expect(found.incidents).toBe(distinct(shown.map(({ incident }) => incident)));
        expect(found.outages).toBe(shown.length);
        expect(found.minutes).toBeCloseTo(
          weighted(moments(shown, boundsOf(given.view, window)), given.view.rule),
          6,
        );
        const windows = new Map(shown.filter(({ timed }) => timed).map((outage) => [outage.window, outage]));
        const minutes = [...windows.values()].map(({ start, until }) => (until - start) / 60_000);
        expect([...lengths.minutes]).toEqual(minutes.sort((a, b) => a - b));
        expect(lengths.median).toBe(quantile(minutes, 0.5));
        for (const { share } of availability.byRule) {
          if (share === null) continue;
          expect(share).toBeGreaterThanOrEqual(-1e-12);
          expect(share).toBeLessThanOrEqual(1);
        }
        // What the number opens is what it counts.
        expect(totals(given.table, narrow(given.table, given.selection, part))).toEqual(found);
      }
    });
  });

  it('count the lanes that availability counts', () => {
    always(({ table, comparison }) => {
      for (const { lanes, availability, selection } of comparison.sides) {
        const covered = lanes.filter((at) => {
          const { coveredFrom, coveredTo } = table.lanes[at]!;
          const { from, to } = selection.bounds;
          return Math.max(coveredFrom, from[at]!) < Math.min(coveredTo, to[at]!);
        });
        expect(availability.lanes).toBe(covered.length);
      }
    });
  });

  it('pool the gaps of each lane', () => {
    always(({ table, comparison }) => {
      for (const { selection, gaps } of comparison.sides) {
        const each = table.lanes.flatMap((_, lane) => [...quietSpells(table, selection, lane).gaps]);
        expect([...gaps.minutes]).toEqual(each.map((gap) => gap / 60_000).sort((a, b) => a - b));
        const explained = explainGaps(table, selection);
        expect(explained.amount).toBe(pooledGaps(table, selection).median);
        const longest = gaps.minutes.at(-1);
        expect(explained.behind[0]?.adds).toBe(longest);
      }
    });
  });

  it('are never over days without coverage or outside the page’s period', () => {
    always(({ table, selection, comparison, by }) => {
      for (const { window, lanes, side } of comparison.sides) {
        const spans = lanes.map((at) => table.lanes[at]!.coverage).filter(({ from, to }) => from < to);
        expect(spans.some(({ from }) => from <= window.from)).toBe(true);
        expect(spans.some(({ to }) => to >= window.to)).toBe(true);
        if (selection.days.from !== null) expect(window.from >= selection.days.from).toBe(true);
        if (selection.days.to !== null) expect(window.to <= selection.days.to).toBe(true);
        if (by === 'period') {
          expect(window.from >= side.period!.from && window.to <= side.period!.to).toBe(true);
        } else {
          expect(window).toEqual(comparison.sides[0]!.window);
        }
      }
      if (by !== 'period') expect(comparison.windows).toBe('same');
    });
  });

  it('leave no side that was asked for untold', () => {
    always(({ table, by, values, comparison }) => {
      const told = [
        ...readSides(table, by, values).filter(({ problem }) => problem !== null),
        ...comparison.sides.map(({ side }) => side),
        ...comparison.without.map(({ side }) => side),
      ];
      expect(told.map(({ value }) => value).sort()).toEqual([...values].sort());
      for (const { reason } of comparison.without) expect(reason).not.toBeNull();
    });
  });
});

describe('quarters', () => {
  it('add up to the outage time of the side and open what they count', () => {
    always(({ table, selection, comparison }) => {
      for (const side of comparison.sides) {
        const quarters = quartersOf(table, side);
        const minutes = quarters.reduce((sum, quarter) => sum + quarter.minutes, 0);
        expect(minutes).toBeCloseTo(side.totals.minutes, 6);
        quarters.forEach((quarter, at) => {
          if (!quarter.covered) return;
          const own = narrow(table, selection, partOfQuarter(side, quarters, at));
          expect(totals(table, own).incidents).toBe(quarter.incidents);
          const time = narrow(table, selection, { ...side.part, days: quarter.days });
          expect(totals(table, time).minutes).toBeCloseTo(quarter.minutes, 6);
        });
      }
    }, 80);
  });
});

describe('the records', () => {
  it('say the same figures, each with its rule, days and end of data', () => {
    always(({ table, view, comparison }) => {
      const records = comparisonRecords(table, comparison);
      for (const { side, totals: found, window, lengths } of comparison.sides) {
        const own = records.filter((record) => record.side === side.value);
        const value = (figure: string): number | null | undefined =>
          own.find((record) => record.figure === figure)?.value;
        expect(value('incidents')).toBe(found.incidents);
        expect(value('outages')).toBe(found.outages);
        expect(value('outage time')).toBe(found.minutes);
        expect(value('outage length, median')).toBe(lengths.median);
        expect(own.filter(({ figure }) => figure.startsWith('availability')).length).toBe(RULES.length);
        for (const record of own)
          expect(record).toMatchObject({ ...window, rule: view.rule, data_through: addDays(table.asOf, -1) });
      }
    }, 50);
  });
});
