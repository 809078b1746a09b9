import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatalogInstance } from '#core/catalog.ts';
import type { Dataset } from '#core/dataset.ts';
import { DEFAULT_VIEW, type View } from '#core/filter/codec.ts';
import { withValues } from '#core/filter/filter.ts';
import type { Incident } from '#core/incident.ts';
import { columnsOf } from '#core/pack/columns.ts';
import { textAt } from '#core/pack/text-column.ts';
import { select } from '#core/select.ts';
import { unnamedReports, worldwideRegions } from '#core/summary/unnamed-reports.ts';
import { buildTable, type Table } from '#core/table.ts';
import { aCatalog, aDataset, aLane, anIncident, aTable, outageAt } from '#test/support/builders.ts';
import { concerns, midnight, naiveOutages, passes, type NaiveOutage } from '#test/support/naive.ts';
import { incidents, someCatalog, views } from '#test/support/random-datasets.ts';
import { realDataset } from '#test/support/real-data.ts';

const CHANCE = fc.constantFrom('as is', 'as is', 'worldwide', 'of nothing', 'unnamed');

/** Random incidents of which some name no instance, some of these no product or a region that is no place. */
const unnamed: fc.Arbitrary<Incident[]> = incidents.chain((list) =>
  fc.tuple(...list.map(() => CHANCE)).map((chances) =>
    list.map((incident, at): Incident => {
      const chance = chances[at]!;
      if (chance === 'as is') return incident;
      const outages = incident.outages.map((window) => ({ ...window, instances: null, products: null }));
      const region = chance === 'worldwide' ? 'Global' : incident.region;
      return {
        ...incident,
        region,
        instances: [],
        products: chance === 'of nothing' ? [] : incident.products,
        outages,
      };
    }),
  ),
);

const named = ({ incident, window }: NaiveOutage): boolean =>
  (window.instances ?? incident.instances).length > 0;

/** Ids of the reports that a person would put beside a lane, by looking at each. */
function byHand(
  lane: CatalogInstance,
  dataset: Dataset,
  view: View,
  all: readonly NaiveOutage[],
): Map<string, Set<string>> {
  const { catalog } = dataset;
  const isPlace = (region: string): boolean =>
    catalog.instances.some((item) => item.named && item.region === region);
  const products = catalog.products.some(({ name }) => name === lane.platform)
    ? [lane.platform]
    : all.flatMap((other) => (named(other) && other.lane.platform === lane.platform ? other.products : []));
  const [from, to] = [lane.coverage.from, lane.coverage.to].map((day) => midnight(day, lane.timeZone));
  const rest = {
    ...view,
    filter: withValues(withValues(view.filter, 'instance', []), 'region', []),
  };
  const found = new Map<string, Set<string>>();
  for (const outage of all) {
    const { incident, start, until } = outage;
    if (all.some((other) => other.incident === incident && named(other))) continue;
    if (incident.region !== lane.region && isPlace(incident.region)) continue;
    if (outage.products.length > 0 && !products.some((product) => concerns(outage, product, dataset)))
      continue;
    if (!(start < to! && (until > from! || start >= from!))) continue;
    if (!passes(outage, rest, dataset, all)) continue;
    found.set(incident.id, (found.get(incident.id) ?? new Set()).add(outage.lane.id));
  }
  return found;
}

const idsOf = (table: Table, places: readonly number[]): string[] =>
  places.map((incident) => textAt(table.index.incidents.id, incident));

describe('reports that name no instance', () => {
  it('are put beside each lane that they may have hit, as looking at each report has it', () => {
    let hits = 0;
    fc.assert(
      fc.property(unnamed, someCatalog, views, (list, catalog, view) => {
        const dataset = aDataset(list, catalog);
        const table = buildTable(columnsOf(dataset));
        const all = naiveOutages(dataset);
        table.lanes.forEach((lane, at) => {
          const subject = { ...view, filter: withValues(view.filter, 'instance', [lane.id]) };
          const found = unnamedReports(table, select(table, subject), at);
          const expected = lane.named ? byHand(lane, dataset, view, all) : new Map<string, Set<string>>();
          hits += expected.size;
          expect(idsOf(table, found.incidents).toSorted()).toEqual([...expected.keys()].sort());
          expect(found.lanes.map((place) => table.lanes[place]!.id).toSorted()).toEqual(
            [...new Set([...expected.values()].flatMap((ids) => [...ids]))].sort(),
          );
          const began = found.incidents.map((incident) => table.start[table.firstRow[incident]!]!);
          expect(began).toEqual(began.toSorted((a, b) => b - a));
        });
      }),
      { numRuns: 150 },
    );
    expect(hits).toBeGreaterThan(100);
  });

  const zone = 'America/Los_Angeles';
  const report = (id: string, day: string, over: Partial<Incident>) =>
    anIncident({ id, instances: [], outages: [outageAt(`${day}T10:00Z`, 30, zone)], ...over });
  const catalog = aCatalog({
    regions: ['North America', 'Europe', 'Asia Pacific', 'Global'],
    dataCenters: [{ name: 'Singapore', region: 'Asia Pacific', timeZone: null, alsoCalled: [] }],
    instances: [
      aLane({ id: 'NA05', platform: 'Platform' }),
      aLane({ id: 'Old NA01', platform: 'Old' }),
      aLane({ id: 'EU01', region: 'Europe', platform: 'Platform' }),
      aLane({ id: 'Late', platform: 'Platform', coverage: { from: '2026-01-01', to: '2026-01-01' } }),
    ],
  });
  const table = aTable(
    [
      report('here', '2025-01-01', {}),
      report('platform', '2025-01-02', { products: ['Platform'] }),
      report('everything', '2025-01-03', { products: [], region: 'Global' }),
      report('elsewhere', '2025-01-04', { region: 'Europe' }),
      report('its-data-center', '2025-01-05', { region: 'Asia Pacific' }),
      report('campus', '2025-01-06', { products: ['campusM'] }),
      report('too-early', '2023-12-01', {}),
      report('names-one', '2025-01-07', { instances: ['Old NA01'], products: ['campusM'] }),
    ],
    catalog,
  );
  const beside = (id: string): string[] => {
    const view = { ...DEFAULT_VIEW, filter: withValues(DEFAULT_VIEW.filter, 'instance', [id]) };
    return idsOf(
      table,
      unnamedReports(table, select(table, view), table.keys.instance.at.get(id)!).incidents,
    );
  };

  it('count where region and product fit, or where there is none', () => {
    expect([...worldwideRegions(table)]).toEqual(['Global']);
    expect(beside('NA05')).toEqual(['everything', 'platform', 'here']);
    expect(beside('EU01')).toEqual(['elsewhere', 'everything']);
    expect(beside('Alma · North America')).toEqual([]);
  });

  it('follow the products of reports where the catalog has no product of the platform’s name', () => {
    expect(beside('Old NA01')).toEqual(['campus', 'everything']);
  });

  it('stand beside no lane that is covered on no day', () => {
    expect(beside('Late')).toEqual([]);
  });

  it('of the embedded data, on Alma beside NA05: the night of 22 July 2020 and the collection of June 2021', () => {
    const real = buildTable(columnsOf(realDataset()));
    const view = { ...DEFAULT_VIEW, filter: withValues(DEFAULT_VIEW.filter, 'instance', ['NA05']) };
    const found = unnamedReports(real, select(real, view), real.keys.instance.at.get('NA05')!);
    expect(idsOf(real, found.incidents)).toEqual(['2021-06-08-alma-global', '2020-07-22-alma-north-america']);
    expect([...worldwideRegions(real)]).toEqual(['Global']);
  });
});
