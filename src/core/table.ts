import { addBit, emptyBitset, fullBitset, type Bitset } from './bitset.ts';
import type { CatalogInstance } from './catalog.ts';
import type { Dimension } from './filter/filter.ts';
import type { Index } from './pack/index-format.ts';
import { laneOrderOf, type LaneOrder } from './lane-order.ts';
import { lengthOrderOf, type LengthOrder } from './length-order.ts';
import { isPlatformWide, productLists } from './products.ts';
import { findRepeats } from './repeats.ts';
import { searchTextsOf, type SearchTexts } from './search-texts.ts';
import { sharedValuesOf, type SharedValues } from './shared-values.ts';
import { startOfDay, tabulateOffsets, type OffsetTable } from './time/offsets.ts';
import { startOfLocalDay } from './time/zone.ts';
import { CAUSES, IMPACTS, TRIGGERS } from './vocabulary.ts';

/** A lane with its place in its region and the instants that reports cover. */
export interface Lane extends CatalogInstance {
  readonly regionAt: number;
  readonly offsets: OffsetTable;
  readonly coveredFrom: number;
  readonly coveredTo: number;
}

/** The values of a dimension in the order in which they are shown, and the rows of each. */
export interface Keys {
  readonly values: readonly string[];
  readonly at: ReadonlyMap<string, number>;
  readonly rows: readonly Bitset[];
}

/**
 * A dataset ready to be asked: one row an outage, that is one window of an incident on one lane.
 * Rows are in order of incident, then window, so an incident's rows follow each other.
 */
export interface Table {
  readonly index: Index;
  readonly lanes: readonly Lane[];
  readonly regions: readonly string[];
  /** The day after the last one collected, and its start in UTC (epoch milliseconds). */
  readonly asOf: string;
  readonly asOfInstant: number;
  readonly incidentCount: number;
  readonly rowCount: number;
  /** Per row. Times in epoch milliseconds; `timed` is 0 where the length is not stated. */
  readonly incident: Int32Array;
  readonly window: Int32Array;
  readonly lane: Int32Array;
  readonly region: Int32Array;
  readonly start: Float64Array;
  readonly until: Float64Array;
  readonly timed: Uint8Array;
  readonly impact: Uint8Array;
  readonly cause: Uint8Array;
  readonly trigger: Uint8Array;
  readonly productSet: Int32Array;
  /** All rows. */
  readonly all: Bitset;
  readonly laneOrder: LaneOrder;
  readonly lengthOrder: LengthOrder;
  /** Per incident: its first row (one more entry than incidents), and the earlier incident it repeats or -1. */
  readonly firstRow: Int32Array;
  /** Per incident: the latest end of its rows and of all rows before them, epoch milliseconds. */
  readonly latestUntil: Float64Array;
  readonly repeats: Int32Array;
  /** Per column and incident the value that all rows of the incident have, or -1. */
  readonly shared: SharedValues;
  /** Per product set: the products whose filter includes it, and those of them that it names itself. */
  readonly productsOfSet: readonly Int32Array[];
  readonly namedOfSet: readonly Int32Array[];
  readonly keys: Readonly<Record<Dimension, Keys>>;
  readonly search: SearchTexts;
}

/** Builds the table of an index. */
export function buildTable(index: Index): Table {
  const { windows, incidents, catalog } = index;
  const rowCount = windows.lane.length;
  const incidentCount = incidents.cause.length;
  const rows = {
    incident: new Int32Array(rowCount),
    window: new Int32Array(rowCount),
    lane: new Int32Array(rowCount),
    region: new Int32Array(rowCount),
    start: new Float64Array(rowCount),
    until: new Float64Array(rowCount),
    timed: new Uint8Array(rowCount),
    impact: new Uint8Array(rowCount),
    cause: new Uint8Array(rowCount),
    trigger: new Uint8Array(rowCount),
    productSet: new Int32Array(rowCount),
  };
  const lanes = buildLanes(index);
  const firstRow = new Int32Array(incidentCount + 1);
  const latestUntil = new Float64Array(incidentCount);
  let row = 0;
  let window = 0;
  let latest = -Infinity;
  for (let incident = 0; incident < incidentCount; incident++) {
    firstRow[incident] = row;
    for (const last = window + incidents.windows[incident]!; window < last; window++) {
      latest = Math.max(latest, windows.until[window]! * 1000);
      for (; row < windows.laneFrom[window + 1]!; row++) {
        const lane = windows.lane[row]!;
        rows.incident[row] = incident;
        rows.window[row] = window;
        rows.lane[row] = lane;
        rows.region[row] = lanes[lane]!.regionAt;
        rows.start[row] = windows.start[window]! * 1000;
        rows.until[row] = windows.until[window]! * 1000;
        rows.timed[row] = windows.flags[window] === 0 ? 1 : 0;
        rows.impact[row] = windows.impact[window]!;
        rows.cause[row] = incidents.cause[incident]!;
        rows.trigger[row] = incidents.trigger[incident]!;
        rows.productSet[row] = windows.productSet[window]!;
      }
    }
    latestUntil[incident] = latest;
  }
  firstRow[incidentCount] = row;

  const products = catalog.products.map((item) => item.name);
  const productsOfSet = productLists(catalog.products, index.productSets);
  return {
    index,
    lanes,
    regions: catalog.regions,
    asOf: catalog.asOf,
    asOfInstant: startOfLocalDay(catalog.asOf, 'UTC'),
    incidentCount,
    rowCount,
    ...rows,
    all: fullBitset(rowCount),
    laneOrder: laneOrderOf(rows, lanes.length),
    lengthOrder: lengthOrderOf(index),
    firstRow,
    latestUntil,
    repeats: findRepeats(lanes, rows, firstRow),
    shared: sharedValuesOf(rows, firstRow),
    productsOfSet,
    namedOfSet: productsOfSet.map((list, set) =>
      list.filter((at) => !isPlatformWide(catalog.products, index.productSets[set]!, products[at]!)),
    ),
    keys: {
      instance: keysOf(
        lanes.map((lane) => lane.id),
        rows.lane,
      ),
      product: keysOfLists(products, rows.productSet, productsOfSet),
      region: keysOf(catalog.regions, rows.region),
      cause: keysOf(
        CAUSES.map((term) => term.id),
        rows.cause,
      ),
      trigger: keysOf(
        TRIGGERS.map((term) => term.id),
        rows.trigger,
      ),
      impact: keysOf(
        IMPACTS.map((term) => term.id),
        rows.impact,
      ),
    } satisfies Record<Dimension, Keys>,
    search: searchTextsOf(index),
  };
}

/** Charts begin and end at most a year away from the outages, in whole years. */
const MARGIN = 400 * 86_400_000;

function buildLanes({ catalog, windows }: Index): Lane[] {
  const regionAt = new Map(catalog.regions.map((region, at) => [region, at]));
  const offsets = new Map<string, OffsetTable>();
  let first = startOfLocalDay(catalog.asOf, 'UTC') / 1000;
  let last = first;
  for (const second of windows.start) if (second < first) first = second;
  for (const second of windows.until) if (second > last) last = second;
  return catalog.instances.map((item) => {
    const zone = item.timeZone;
    if (!offsets.has(zone))
      offsets.set(zone, tabulateOffsets(zone, first * 1000 - MARGIN, last * 1000 + MARGIN));
    return {
      ...item,
      regionAt: regionAt.get(item.region) ?? 0,
      offsets: offsets.get(zone)!,
      coveredFrom: startOfDay(item.coverage.from, offsets.get(zone)!),
      coveredTo: startOfDay(item.coverage.to, offsets.get(zone)!),
    };
  });
}

/** The rows of each value of a column that has one value a row. */
function keysOf(values: readonly string[], column: Int32Array | Uint8Array): Keys {
  const rows = values.map(() => emptyBitset(column.length));
  for (let row = 0; row < column.length; row++) addBit(rows[column[row]!]!, row);
  return { values, at: placesOf(values), rows };
}

/** The same where a row has a list of values, one of `lists`. */
function keysOfLists(values: readonly string[], column: Int32Array, lists: readonly Int32Array[]): Keys {
  const rows = values.map(() => emptyBitset(column.length));
  for (let row = 0; row < column.length; row++) {
    const list = lists[column[row]!]!;
    for (let i = 0; i < list.length; i++) addBit(rows[list[i]!]!, row);
  }
  return { values, at: placesOf(values), rows };
}

function placesOf(values: readonly string[]): Map<string, number> {
  return new Map(values.map((value, at) => [value, at]));
}
