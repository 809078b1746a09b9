import type { Dataset } from './dataset.ts';
import { endsBefore, spanOf, type Incident, type Outage } from './incident.ts';
import { FLAG, INDEX_VERSION, type Index } from './index-format.ts';
import { lanesOf } from './lane.ts';
import { CAUSES, IMPACTS, TRIGGERS } from './vocabulary.ts';

/** Lays a dataset out as columns. */
export function columnsOf(dataset: Dataset): Index {
  const laneAt = new Map(dataset.catalog.instances.map((item, index) => [item.id, index]));
  const sets = new Map<string, number>();
  const productSets: (readonly string[])[] = [];
  const setOf = (products: readonly string[]): number => {
    const key = JSON.stringify(products);
    const known = sets.get(key);
    if (known !== undefined) return known;
    sets.set(key, productSets.length);
    return productSets.push(products) - 1;
  };
  const ordered = dataset.incidents
    .map((incident) => ({ incident, windows: windowsOf(incident) }))
    .sort((a, b) => a.windows[0]!.start - b.windows[0]!.start || (a.incident.id < b.incident.id ? -1 : 1));
  const windows = ordered.flatMap(({ incident, windows: own }) =>
    own.map((item) => ({
      ...item,
      productSet: setOf(item.outage.products ?? incident.products),
      lanes: lanesOf(incident, item.outage).map((lane) => laneAt.get(lane)!),
    })),
  );
  const each = <T>(read: (incident: Incident) => T): T[] => ordered.map(({ incident }) => read(incident));
  return {
    version: INDEX_VERSION,
    name: dataset.name,
    catalog: dataset.catalog,
    rejected: dataset.rejected,
    productSets,
    incidents: {
      id: each((incident) => incident.id),
      title: each((incident) => incident.title),
      summary: each((incident) => incident.cause.summary ?? ''),
      cause: each((incident) => CAUSES.findIndex((term) => term.id === incident.cause.category)),
      trigger: each((incident) => TRIGGERS.findIndex((term) => term.id === incident.cause.trigger)),
      findings: each((incident) => incident.findings.length),
      windows: ordered.map((item) => item.windows.length),
    },
    windows: {
      start: windows.map((item) => item.start / 1000),
      until: windows.map((item) => item.until / 1000),
      flags: windows.map((item) => item.flags),
      impact: windows.map((item) => IMPACTS.findIndex((term) => term.id === item.outage.impact)),
      productSet: windows.map((item) => item.productSet),
      lanes: windows.map((item) => item.lanes),
    },
  };
}

interface Window {
  readonly outage: Outage;
  readonly start: number;
  readonly until: number;
  readonly flags: number;
}

function windowsOf(incident: Incident): Window[] {
  return incident.outages
    .map((outage) => windowOf(incident, outage))
    .sort((a, b) => a.start - b.start || a.until - b.until);
}

function windowOf(incident: Incident, outage: Outage): Window {
  const { start, end } = spanOf(incident, outage);
  let flags = start.precision === 'day' ? FLAG.startDay : 0;
  let until: number;
  if (end === null) {
    flags |= FLAG.endMissing;
    until = start.until;
  } else if (endsBefore(start, end)) {
    flags |= FLAG.endBeforeStart;
    until = start.instant;
  } else {
    if (end.precision === 'day') flags |= FLAG.endDay;
    until = end.until;
  }
  return { outage, start: start.instant, until, flags };
}
