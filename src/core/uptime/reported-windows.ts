import { FLAG } from '../pack/index-format.ts';
import { textAt } from '../pack/text-column.ts';
import type { Table } from '../table.ts';

/** One outage that a root-cause report tells of, on one lane. */
export interface ReportedWindow {
  readonly row: number;
  readonly id: string;
  readonly lane: string;
  /** Whether its report names no instance, so that it may be of another one of the region. */
  readonly unnamed: boolean;
  readonly products: readonly string[];
  /** Whether the products it names have to do with that of the uptime report. */
  readonly sameProduct: boolean;
  /** The other lanes of the same window. */
  readonly also: readonly string[];
  /** Epoch milliseconds; `end` is the start where none is stated, the end of a day where only that is. */
  readonly start: number;
  readonly end: number;
  readonly minutes: number | null;
  /** Why the length is not known; null where it is. */
  readonly vague: 'days' | 'no end' | 'backwards' | null;
  /** Place in the vocabulary. */
  readonly impact: number;
}

/**
 * The outages that may be what an uptime report lists: those of the lane, and those of reports that name no instance
 * for the same region and a product that has to do with the report's. In order of start.
 */
export function reportedWindows(
  table: Table,
  lane: number,
  product: string,
  from: number,
  to: number,
): ReportedWindow[] {
  const { region } = table.lanes[lane]!;
  return table.lanes
    .flatMap((other, at) => {
      if (at !== lane && (other.named || other.region !== region)) return [];
      return rowsAround(table, at, from, to).map((row) => windowAt(table, row, product, at !== lane));
    })
    .filter((window) => !window.unnamed || window.sameProduct)
    .sort((a, b) => a.start - b.start);
}

/** Ids of incidents with an outage on any other lane that began within so many milliseconds of an instant, and the lane. */
export function beganElsewhere(
  table: Table,
  instants: readonly number[],
  within: number,
  except: (lane: number) => boolean,
): { id: string; lane: string }[] {
  const found: { id: string; lane: string }[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    const lane = table.lane[row]!;
    const start = table.start[row]!;
    if (!instants.some((instant) => Math.abs(instant - start) <= within) || except(lane)) continue;
    const dated = (table.index.windows.flags[table.window[row]!]! & FLAG.startDay) !== 0;
    if (!dated) found.push({ id: idOf(table, row), lane: table.lanes[lane]!.id });
  }
  return found;
}

function rowsAround(table: Table, lane: number, from: number, to: number): number[] {
  const { from: first, row } = table.laneOrder;
  return [...row.subarray(first[lane]!, first[lane + 1]!)].filter(
    (at) => table.start[at]! < to && Math.max(table.until[at]!, table.start[at]! + 1) > from,
  );
}

function windowAt(table: Table, row: number, product: string, unnamed: boolean): ReportedWindow {
  const { windows, catalog, productSets } = table.index;
  const window = table.window[row]!;
  const flags = windows.flags[window]!;
  const start = table.start[row]!;
  const timed = table.timed[row] === 1;
  const products = productSets[table.productSet[row]!]!;
  const end = Math.max(table.until[row]!, start);
  return {
    row,
    id: idOf(table, row),
    lane: table.lanes[table.lane[row]!]!.id,
    unnamed,
    products,
    sameProduct: products.some((name) => haveToDo(catalog.products, name, product)),
    also: [...windows.lane.subarray(windows.laneFrom[window]!, windows.laneFrom[window + 1]!)]
      .filter((lane) => lane !== table.lane[row])
      .map((lane) => table.lanes[lane]!.id),
    start,
    end,
    minutes: timed ? (end - start) / 60_000 : null,
    vague: timed
      ? null
      : (flags & (FLAG.startDay | FLAG.endDay)) !== 0
        ? 'days'
        : (flags & FLAG.endMissing) !== 0
          ? 'no end'
          : 'backwards',
    impact: table.impact[row]!,
  };
}

/** Whether two products are one, or one carries the other. */
function haveToDo(
  products: readonly { name: string; carries: readonly string[] }[],
  one: string,
  other: string,
): boolean {
  const carries = (platform: string, name: string): boolean =>
    products.some((item) => item.name === platform && item.carries.includes(name));
  return one === other || carries(one, other) || carries(other, one);
}

function idOf(table: Table, row: number): string {
  return textAt(table.index.incidents.id, table.incident[row]!);
}
