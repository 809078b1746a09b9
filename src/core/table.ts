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
import { startOfDay, type OffsetTable } from './time/offsets.ts';
import { startOfLocalDay } from './time/zone.ts';
import { CAUSES, IMPACTS, TRIGGERS } from './vocabulary.ts';

/** A lane with its place in its region and the instants that reports cover. */
export interface Lane extends CatalogInstance {
  readonly regionAt: number;
  readonly offsets: OffsetTable;
  readonly coveredFrom: number;
  readonly coveredTo: number;
}

/** The values of a dimension in the order in which they are shown, and the place of each. */
export interface Keys {
  readonly values: readonly string[];
  readonly at: ReadonlyMap<string, number>;
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
  /** The rows of each value, in the order of the keys; those of an instance lie together in `laneOrder`. */
  readonly sets: Readonly<Record<Exclude<Dimension, 'instance'>, readonly Bitset[]>>;
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
    lane: windows.lane,
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
  const regionOf = Int32Array.from(lanes, (lane) => lane.regionAt);
  const firstRow = new Int32Array(incidentCount + 1);
  const latestUntil = new Float64Array(incidentCount);
  let row = 0;
  let window = 0;
  let latest = -Infinity;
  for (let incident = 0; incident < incidentCount; incident++) {
    firstRow[incident] = row;
    for (const last = window + incidents.windows[incident]!; window < last; window++) {
      const start = windows.start[window]! * 1000;
      const until = windows.until[window]! * 1000;
      if (until > latest) latest = until;
      for (const end = windows.laneFrom[window + 1]!; row < end; row++) {
        rows.incident[row] = incident;
        rows.window[row] = window;
        rows.start[row] = start;
        rows.until[row] = until;
      }
    }
    latestUntil[incident] = latest;
  }
  firstRow[incidentCount] = row;
  for (row = 0; row < rowCount; row++) {
    window = rows.window[row]!;
    rows.region[row] = regionOf[windows.lane[row]!]!;
    rows.timed[row] = windows.flags[window] === 0 ? 1 : 0;
    rows.impact[row] = windows.impact[window]!;
    rows.productSet[row] = windows.productSet[window]!;
    const incident = rows.incident[row]!;
    rows.cause[row] = incidents.cause[incident]!;
    rows.trigger[row] = incidents.trigger[incident]!;
  }

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
      instance: keysOf(lanes.map((lane) => lane.id)),
      product: keysOf(products),
      region: keysOf(catalog.regions),
      cause: keysOf(CAUSES.map((term) => term.id)),
      trigger: keysOf(TRIGGERS.map((term) => term.id)),
      impact: keysOf(IMPACTS.map((term) => term.id)),
    } satisfies Record<Dimension, Keys>,
    sets: {
      product: setsOfLists(products.length, rows.productSet, productsOfSet),
      region: setsOf(catalog.regions.length, rows.region),
      cause: setsOf(CAUSES.length, rows.cause),
      trigger: setsOf(TRIGGERS.length, rows.trigger),
      impact: setsOf(IMPACTS.length, rows.impact),
    },
    search: searchTextsOf(index),
  };
}

function buildLanes({ catalog, offsets: tables }: Index): Lane[] {
  const regionAt = placesOf(catalog.regions);
  const offsets = new Map(tables.map((table) => [table.zone, table]));
  return catalog.instances.map((item) => {
    const own = offsets.get(item.timeZone)!;
    return {
      ...item,
      regionAt: regionAt.get(item.region) ?? 0,
      offsets: own,
      coveredFrom: startOfDay(item.coverage.from, own),
      coveredTo: startOfDay(item.coverage.to, own),
    };
  });
}

function keysOf(values: readonly string[]): Keys {
  return { values, at: placesOf(values) };
}

function placesOf(values: readonly string[]): Map<string, number> {
  return new Map(values.map((value, at) => [value, at]));
}

/** The rows of each value of a column that has one value a row. */
function setsOf(values: number, column: Int32Array | Uint8Array): Bitset[] {
  const sets = Array.from({ length: values }, () => emptyBitset(column.length));
  for (let row = 0; row < column.length; row++) addBit(sets[column[row]!]!, row);
  return sets;
}

/** The same where a row has a list of values, one of `lists`. */
function setsOfLists(values: number, column: Int32Array, lists: readonly Int32Array[]): Bitset[] {
  const sets = Array.from({ length: values }, () => emptyBitset(column.length));
  for (let row = 0; row < column.length; row++) {
    const list = lists[column[row]!]!;
    for (let i = 0; i < list.length; i++) addBit(sets[list[i]!]!, row);
  }
  return sets;
}
