import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extendCatalog } from '#core/extend-catalog.ts';
import type { Incident } from '#core/incident.ts';
import { columnsOf } from '#core/pack/columns.ts';
import type { Index } from '#core/pack/index-format.ts';
import { joinIndex } from '#core/pack/join-index.ts';
import { textAt, type TextColumn } from '#core/pack/text-column.ts';
import { select } from '#core/select.ts';
import { availability } from '#core/summary/availability.ts';
import { breakdown } from '#core/summary/breakdown.ts';
import { facets } from '#core/summary/facets.ts';
import { heatmap } from '#core/summary/heatmap.ts';
import { hoursOfWeek } from '#core/summary/hours.ts';
import { incidentList } from '#core/summary/incident-list.ts';
import { lengths } from '#core/summary/lengths.ts';
import { totals } from '#core/summary/totals.ts';
import { buildTable, type Table } from '#core/table.ts';
import { bucketsOver } from '#core/time/buckets.ts';
import { DEFAULT_VIEW, type View } from '#core/filter/codec.ts';
import { aCatalog, aDataset, aLane, anIncident, anOutage } from '../../support/builders.ts';
import { incidents, someCatalog, views } from '../../support/random-datasets.ts';

function joinedOf(list: readonly Incident[], more: readonly Incident[], catalog: unknown): Index {
  const base = columnsOf(aDataset(list, catalog));
  const extended = extendCatalog(base.catalog, more);
  const added = columnsOf({ name: '', catalog: extended, incidents: more, rejected: [] }, base.offsets);
  return joinIndex(base, added);
}

const texts = (column: TextColumn): string[] => Array.from(column.at, (_, item) => textAt(column, item));

function figuresOf(table: Table, view: View): unknown {
  const selection = select(table, view);
  const list = incidentList(table, selection, 'began', true);
  const rowOfLane = Int32Array.from(table.lanes.keys());
  return {
    totals: totals(table, selection),
    availability: availability(table, selection),
    lengths: lengths(table, selection.rows),
    causes: breakdown(table, selection, 'cause', 'minutes'),
    hours: hoursOfWeek(table, selection),
    facets: facets(table, selection),
    months: heatmap(
      table,
      selection,
      bucketsOver('month', '2024-01-01', table.asOf),
      rowOfLane,
      rowOfLane.length,
    ),
    list: Array.from({ length: list.total }, (_, place) => list.at(place)),
  };
}

describe('an index joined with another', () => {
  it('gives the figures that a table of all incidents at once gives', () => {
    fc.assert(
      fc.property(
        incidents,
        someCatalog,
        fc.infiniteStream(fc.boolean()),
        views,
        (list, catalog, own, view) => {
          const mine = new Set(list.filter(() => own.next().value));
          const joined = joinedOf(
            list.filter((item) => !mine.has(item)),
            [...mine],
            catalog,
          );
          const whole = columnsOf(aDataset(list, joined.catalog));
          expect(figuresOf(buildTable(joined), view)).toEqual(figuresOf(buildTable(whole), view));
        },
      ),
    );
  });

  it('has each incident with its own texts, windows and lanes, and each text once', () => {
    fc.assert(
      fc.property(incidents, someCatalog, fc.infiniteStream(fc.boolean()), (list, catalog, own) => {
        const mine = new Set(list.filter(() => own.next().value));
        const joined = joinedOf(
          list.filter((item) => !mine.has(item)),
          [...mine],
          catalog,
        );
        const whole = columnsOf(aDataset(list, joined.catalog));
        for (const name of ['id', 'title', 'summary'] as const) {
          expect(texts(joined.incidents[name])).toEqual(texts(whole.incidents[name]));
          expect(joined.incidents[name].from.length).toBe(whole.incidents[name].from.length);
        }
        const setsOf = ({ windows, productSets }: Index): unknown =>
          Array.from(windows.productSet, (set) => productSets[set]);
        expect(setsOf(joined)).toEqual(setsOf(whole));
        const { productSet: _, ...windows } = joined.windows;
        expect(whole.windows).toMatchObject(windows);
        expect(joined.offsets.map(({ zone }) => zone)).toEqual(whole.offsets.map(({ zone }) => zone));
      }),
    );
  });

  it('keeps the hashes and the rejected records of the base', () => {
    const base = {
      ...columnsOf(aDataset([anIncident(), { id: 'bad' }])),
      shards: ['a'],
      fingerprint: 'b',
    };
    const added = columnsOf(aDataset([anIncident({ id: 'z' })], base.catalog));
    const { shards, fingerprint, rejected, name } = joinIndex(base, added);
    expect({ shards, fingerprint, name }).toEqual({ shards: ['a'], fingerprint: 'b', name: 'made up' });
    expect(rejected).toEqual(base.rejected);
  });
});

describe('a catalog that further incidents extend', () => {
  const catalog = aCatalog({ instances: [aLane({ id: 'NA05' })] });

  it('keeps what it lists and appends lanes, products and regions that it lacks', () => {
    const extended = extendCatalog(catalog, [
      anIncident({
        instances: ['XX99'],
        products: ['Esploro'],
        region: 'Moon',
        dataCenter: 'Crater',
        timeZone: 'Asia/Kolkata',
        outages: [anOutage({ start: '2025-02-03', end: null, precision: 'day' })],
      }),
    ]);
    expect(extended.regions).toEqual([...catalog.regions, 'Moon']);
    expect(extended.products.map(({ name }) => name)).toEqual([
      ...catalog.products.map(({ name }) => name),
      'Esploro',
    ]);
    expect(extended.instances[0]).toEqual(catalog.instances[0]);
    expect(extended.instances[1]).toMatchObject({
      id: 'XX99',
      named: true,
      region: 'Moon',
      dataCenter: 'Crater',
      platform: 'Esploro',
      timeZone: 'Asia/Kolkata',
    });
  });

  it('calls a lane that only they name covered on no day', () => {
    const joined = joinedOf([anIncident()], [anIncident({ id: 'x', instances: ['XX99'] })], catalog);
    const table = buildTable(joined);
    const lane = table.lanes.find(({ id }) => id === 'XX99')!;
    expect(lane.coveredFrom).toBe(lane.coveredTo);
    const view = { ...DEFAULT_VIEW, filter: { ...EVERYTHING, instance: ['XX99'] } };
    const selection = select(table, view);
    expect(availability(table, selection)).toMatchObject({ lanes: 0, coveredMinutes: 0 });
    const rows = Int32Array.from(table.lanes, ({ id }) => (id === 'XX99' ? 0 : -1));
    const months = heatmap(table, selection, bucketsOver('month', '2025-06-01', '2025-09-01'), rows, 1);
    expect([...months.uncovered]).toEqual([1, 1, 1]);
    expect([...months.outages]).toEqual([0, 1, 0]);
  });

  it('lets the data end after the last of them, and covers no more for that', () => {
    const extended = extendCatalog(catalog, [
      anIncident({ outages: [anOutage({ start: '2026-05-03', end: null, precision: 'day' })] }),
    ]);
    expect(extended.asOf).toBe('2026-05-04');
    expect(extended.instances).toEqual(catalog.instances);
  });
});

const EVERYTHING = {
  instance: [],
  product: [],
  region: [],
  cause: [],
  trigger: [],
  impact: [],
  period: null,
  q: '',
};
