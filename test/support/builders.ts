import { Temporal } from 'temporal-polyfill';
import type { Catalog, CatalogInstance } from '#core/catalog.ts';
import { columnsOf } from '#core/pack/columns.ts';
import { readDataset, type Dataset } from '#core/dataset.ts';
import type { Incident, Outage } from '#core/incident.ts';
import { buildTable, type Table } from '#core/table.ts';

/** An incident that passes the schema, but for what is said otherwise. */
export function anIncident(over: Partial<Incident> = {}): Incident {
  return {
    id: '2025-07-19-na05',
    title: 'NA05 - RCA - July 19, 2025',
    source: { publisher: 'Made up', url: 'https://example.org/rca', published: null, state: 'final' },
    products: ['Alma'],
    instances: ['NA05'],
    region: 'North America',
    dataCenter: null,
    timeZone: 'America/Los_Angeles',
    timeZoneStated: null,
    outages: [anOutage()],
    scope: null,
    services: [],
    cause: {
      category: 'human-error',
      also: [],
      trigger: 'none-stated',
      summary: 'A switch was turned.',
      resolution: null,
    },
    measures: [],
    findings: [],
    ...over,
  };
}

export function anOutage(over: Partial<Outage> = {}): Outage {
  return {
    start: '2025-07-19T13:45:00-07:00[America/Los_Angeles]',
    end: '2025-07-19T14:25:00-07:00[America/Los_Angeles]',
    precision: 'minute',
    impact: 'partial',
    statedMinutes: null,
    instances: null,
    products: null,
    ...over,
  };
}

/** An outage of so many minutes from an instant (`2025-07-19T20:45Z`) in a zone. */
export function outageAt(start: string, minutes: number, zone: string, over: Partial<Outage> = {}): Outage {
  const begin = Temporal.Instant.from(start);
  return anOutage({ start: momentText(begin, zone), end: momentText(begin.add({ minutes }), zone), ...over });
}

/** A moment as the incident format writes it. */
export function momentText(instant: Temporal.Instant, zone: string): string {
  return instant.toZonedDateTimeISO(zone).toString({ smallestUnit: 'second' });
}

export function aLane(over: Partial<CatalogInstance> & { id: string }): CatalogInstance {
  return {
    named: true,
    platform: 'Alma',
    region: 'North America',
    dataCenter: null,
    timeZone: 'America/Los_Angeles',
    sisters: [],
    coverage: { from: '2024-01-01', to: '2027-01-01' },
    ...over,
  };
}

export function aCatalog(over: Partial<Catalog> = {}): Catalog {
  return {
    publisher: 'Made up',
    asOf: '2026-01-01',
    regions: ['North America', 'Europe', 'Asia Pacific'],
    dataCenters: [],
    products: [
      { name: 'Platform', carries: ['Alma', 'Primo VE'] },
      { name: 'Alma', carries: [] },
      { name: 'Primo VE', carries: [] },
      { name: 'campusM', carries: [] },
    ],
    instances: [],
    ...over,
  };
}

/** A dataset read the way that files are. */
export function aDataset(incidents: readonly unknown[], catalog: unknown = null): Dataset {
  return readDataset(
    'made up',
    incidents.map((value, at) => ({ file: `${at}.json`, value })),
    catalog,
  );
}

/** The table of incidents, which must all be readable. */
export function aTable(incidents: readonly Incident[], catalog: Catalog | null = null): Table {
  const dataset = aDataset(incidents, catalog);
  if (dataset.rejected.length > 0) throw new TypeError(JSON.stringify(dataset.rejected));
  return buildTable(columnsOf(dataset));
}
