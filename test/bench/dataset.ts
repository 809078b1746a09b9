import type { Dataset } from '#core/dataset.ts';
import { columnsOf } from '#core/pack/columns.ts';
import { buildTable, type Table } from '#core/table.ts';
import { madeUpCatalog } from '#cli/made-up-places.ts';
import { FIRST_DAY, LAST_DAY, madeUpIncident } from '#cli/made-up.ts';
import { Random } from '#cli/random.ts';

/** The made-up dataset of `generate`. */
export function madeUpDataset(incidents: number, seed: number): Dataset {
  const random = new Random(seed);
  return {
    name: 'made up',
    incidents: Array.from({ length: incidents }, (_, at) => madeUpIncident(random, at)),
    catalog: madeUpCatalog(FIRST_DAY, LAST_DAY),
    rejected: [],
  };
}

/** The same as a table. */
export function madeUpTable(incidents: number, seed: number): Table {
  return buildTable(columnsOf(madeUpDataset(incidents, seed)));
}

/** One outage as an object, the way that the two other programs are given the data; in order of lane, then start. */
export interface OutageRecord {
  readonly incident: number;
  readonly window: number;
  readonly lane: string;
  readonly products: readonly string[];
  readonly region: string;
  readonly cause: string;
  readonly trigger: string;
  readonly impact: string;
  readonly start: number;
  readonly until: number;
  readonly timed: boolean;
  readonly repeat: boolean;
  /** Worked out beforehand for them: the quarter (UTC) and the local hour of the week in which it began. */
  readonly quarter: number;
  readonly hour: number;
}

export function recordsOf(table: Table, hours: ArrayLike<number>): OutageRecord[] {
  const { keys, lane, start } = table;
  const order = Array.from(lane.keys()).sort((a, b) => lane[a]! - lane[b]! || start[a]! - start[b]!);
  return order.map((row) => {
    const began = new Date(table.start[row]!);
    return {
      incident: table.incident[row]!,
      window: table.window[row]!,
      lane: keys.instance.values[table.lane[row]!]!,
      products: Array.from(table.productsOfSet[table.productSet[row]!]!, (at) => keys.product.values[at]!),
      region: keys.region.values[table.region[row]!]!,
      cause: keys.cause.values[table.cause[row]!]!,
      trigger: keys.trigger.values[table.trigger[row]!]!,
      impact: keys.impact.values[table.impact[row]!]!,
      start: table.start[row]!,
      until: table.until[row]!,
      timed: table.timed[row] === 1,
      repeat: table.repeats[table.incident[row]!]! >= 0,
      quarter: (began.getUTCFullYear() - 2000) * 4 + Math.floor(began.getUTCMonth() / 3),
      hour: hours[row]!,
    };
  });
}
