import { catalogSchema, type Catalog } from './catalog.ts';
import { parseIncident, spanOf, type Incident } from './incident.ts';
import { lanesOf } from './lane.ts';
import type { Rejected } from './rejected.ts';
import { faultInWords } from './schema-words.ts';
import { addDays, isoDate } from './time/day.ts';
import { wallOf } from './time/zone.ts';

/** Incidents that passed the schema, with what they refer to and what was left out. */
export interface Dataset {
  readonly name: string;
  readonly incidents: readonly Incident[];
  readonly catalog: Catalog;
  readonly rejected: readonly Rejected[];
}

/** One record as it came, with the name of the place it came from. */
export interface RawRecord {
  readonly file: string;
  readonly value: unknown;
}

/**
 * Reads a dataset: each record is accepted whole or named in `rejected`; of two records with one id
 * the second is left out. Without a readable catalog one is derived from the incidents.
 */
export function readDataset(
  name: string,
  records: Iterable<RawRecord>,
  catalog: unknown,
  known: readonly Rejected[] = [],
): Dataset {
  const rejected = [...known];
  const incidents: Incident[] = [];
  const firstFile = new Map<string, string>();
  for (const { file, value } of records) {
    const result = parseIncident(value);
    if ('problems' in result) {
      rejected.push({ file, record: idOf(value), problems: result.problems });
      continue;
    }
    const { incident } = result;
    const earlier = firstFile.get(incident.id);
    if (earlier !== undefined) {
      const reason = `the id is already used by a record in ${earlier}; ids must be unique`;
      rejected.push({ file, record: incident.id, problems: [{ field: 'id', reason }] });
      continue;
    }
    firstFile.set(incident.id, file);
    incidents.push(incident);
  }
  return { name, incidents, catalog: readCatalog(catalog, incidents, rejected), rejected };
}

function readCatalog(value: unknown, incidents: readonly Incident[], rejected: Rejected[]): Catalog {
  const derived = deriveCatalog(incidents);
  if (value === null || value === undefined) return derived;
  const parsed = catalogSchema.safeParse(value, { error: faultInWords });
  if (parsed.success) return completeCatalog(parsed.data, derived);
  const problems = parsed.error.issues
    .slice(0, 20)
    .map((issue) => ({ field: issue.path.map(String).join('.'), reason: issue.message }));
  rejected.push({ file: 'catalog.json', record: null, problems });
  return derived;
}

/** A catalog with the lanes, regions and products that its incidents use but it does not list. */
export function completeCatalog(catalog: Catalog, derived: Catalog): Catalog {
  const lanes = new Set(catalog.instances.map((item) => item.id));
  const products = new Set(catalog.products.map((item) => item.name));
  const regions = new Set([
    ...catalog.regions,
    ...catalog.instances.map((item) => item.region),
    ...derived.regions,
  ]);
  return {
    ...catalog,
    asOf: catalog.asOf > derived.asOf ? catalog.asOf : derived.asOf,
    regions: [...regions],
    products: [...catalog.products, ...derived.products.filter((item) => !products.has(item.name))],
    instances: [...catalog.instances, ...derived.instances.filter((item) => !lanes.has(item.id))],
  };
}

/**
 * The catalog that incidents imply: lanes in order of name, each in the zone most of its incidents
 * use (the earliest on a tie), covered from the day of its first outage to the day after the last of all.
 */
export function deriveCatalog(incidents: readonly Incident[]): Catalog {
  const lanes = new Map<
    string,
    { incident: Incident; first: string; zones: Map<string, number>; named: boolean }
  >();
  let asOf = '1970-01-01';
  for (const incident of incidents) {
    for (const outage of incident.outages) {
      const { start, end } = spanOf(incident, outage);
      const zone = incident.timeZone ?? 'UTC';
      const first = isoDate(wallOf(start.instant, zone));
      const after = addDays(isoDate(wallOf(Math.max(start.instant, end?.instant ?? start.instant), zone)), 1);
      if (after > asOf) asOf = after;
      for (const id of lanesOf(incident, outage)) {
        const named = (outage.instances ?? incident.instances).length > 0;
        const lane = lanes.get(id) ?? { incident, first, zones: new Map<string, number>(), named };
        lanes.set(id, lane);
        if (first < lane.first) lane.first = first;
        lane.zones.set(zone, (lane.zones.get(zone) ?? 0) + 1);
      }
    }
  }
  const sorted = [...lanes].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    publisher: incidents[0]?.source.publisher ?? 'unknown publisher',
    asOf,
    regions: [...new Set(incidents.map((incident) => incident.region))].sort(),
    dataCenters: [],
    products: [...new Set(incidents.flatMap((incident) => incident.products))]
      .sort()
      .map((product) => ({ name: product, carries: [] })),
    instances: sorted.map(([id, lane]) => ({
      id,
      named: lane.named,
      platform: platformOf(id, lane.incident),
      region: lane.incident.region,
      dataCenter: lane.incident.dataCenter,
      timeZone: mostUsed(lane.zones),
      sisters: [],
      coverage: { from: lane.first, to: asOf },
    })),
  };
}

/** "campusM" of "campusM NA01"; a bare instance code or another name lies on its incident's first product. */
function platformOf(id: string, incident: Incident): string {
  const code = /^(\S.*) [A-Za-z]{1,6}\d{1,3}$/.exec(id);
  return code?.[1] !== undefined && !id.includes('·') ? code[1] : (incident.products[0] ?? 'All products');
}

function mostUsed(counts: ReadonlyMap<string, number>): string {
  let best: [string, number] = ['UTC', 0];
  for (const entry of counts) if (entry[1] > best[1]) best = entry;
  return best[0];
}

function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' ? value.id.slice(0, 80) : null;
}
