import type { Catalog } from '../catalog.ts';
import type { Dataset } from '../dataset.ts';
import { endsBefore, spanOf, type Incident, type Outage } from '../incident.ts';
import { lanesOf } from '../lane.ts';
import { extendOffsets, tabulateOffsets, type OffsetTable } from '../time/offsets.ts';
import { startOfLocalDay } from '../time/zone.ts';
import { CAUSES, IMPACTS, TRIGGERS } from '../vocabulary.ts';
import { FLAG, type Index } from './index-format.ts';
import { textColumn } from './text-column.ts';

/**
 * Lays a dataset out as columns.
 *
 * @param known offsets that were tabulated for other data of the same zones: they are extended, not made anew
 */
export function columnsOf(dataset: Dataset, known: readonly OffsetTable[] = []): Index {
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
  const laneFrom = new Int32Array(windows.length + 1);
  windows.forEach(({ lanes }, at) => {
    laneFrom[at + 1] = laneFrom[at]! + lanes.length;
  });
  return {
    name: dataset.name,
    catalog: dataset.catalog,
    rejected: dataset.rejected,
    productSets,
    offsets: offsetsOf(dataset.catalog, windows, known),
    shards: [],
    fingerprint: '',
    incidents: {
      id: textColumn(each((incident) => incident.id)),
      title: textColumn(each((incident) => incident.title)),
      summary: textColumn(each((incident) => incident.cause.summary ?? '')),
      cause: Uint8Array.from(
        each((incident) => CAUSES.findIndex((term) => term.id === incident.cause.category)),
      ),
      trigger: Uint8Array.from(
        each((incident) => TRIGGERS.findIndex((term) => term.id === incident.cause.trigger)),
      ),
      findings: Int32Array.from(each((incident) => incident.findings.length)),
      windows: Int32Array.from(ordered, (item) => item.windows.length),
    },
    windows: {
      start: Float64Array.from(windows, (item) => item.start / 1000),
      until: Float64Array.from(windows, (item) => item.until / 1000),
      flags: Uint8Array.from(windows, (item) => item.flags),
      impact: Uint8Array.from(windows, (item) => IMPACTS.findIndex((term) => term.id === item.outage.impact)),
      productSet: Int32Array.from(windows, (item) => item.productSet),
      laneFrom,
      lane: Int32Array.from(windows.flatMap((item) => item.lanes)),
    },
  };
}

/** Charts begin and end at most a year away from the outages, in whole years. */
const MARGIN = 400 * 86_400_000;

function offsetsOf(
  catalog: Catalog,
  windows: readonly Window[],
  known: readonly OffsetTable[],
): OffsetTable[] {
  let first = startOfLocalDay(catalog.asOf, 'UTC');
  let last = first;
  for (const { start, until } of windows) {
    if (start < first) first = start;
    if (until > last) last = until;
  }
  const zones = [...new Set(catalog.instances.map((item) => item.timeZone))];
  const from = known.reduce((least, table) => Math.min(least, table.from[0]!), first - MARGIN);
  const to = known.reduce((most, table) => Math.max(most, table.end), last + MARGIN);
  return zones.map((zone) => {
    const table = known.find((item) => item.zone === zone);
    return table === undefined ? tabulateOffsets(zone, from, to) : extendOffsets(table, from, to);
  });
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
