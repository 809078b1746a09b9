import type { OutageRecord } from '../dataset.ts';
import { dataAddress } from './peer.ts';
import { quarterOf } from './quarters.ts';

/** `records.json`: outages in order of instance, then start, as columns of codes, which travel better than objects. */
export interface RecordFile {
  readonly incidents: number;
  readonly instances: readonly string[];
  readonly regions: readonly string[];
  readonly causes: readonly string[];
  readonly triggers: readonly string[];
  readonly impacts: readonly string[];
  readonly productSets: readonly (readonly string[])[];
  /** Per outage; times in epoch seconds, the rest places in the lists above. */
  readonly columns: Readonly<
    Record<
      | 'incident'
      | 'window'
      | 'lane'
      | 'region'
      | 'cause'
      | 'trigger'
      | 'impact'
      | 'productSet'
      | 'start'
      | 'until'
      | 'timed'
      | 'repeat',
      readonly number[]
    >
  >;
}

export interface Records {
  readonly instances: readonly string[];
  readonly regions: readonly string[];
  readonly outages: OutageRecord[];
  /** First and last quarter, and first and last instant. */
  readonly quarters: readonly [number, number];
  readonly span: readonly [number, number];
}

/** Fetches the outages and makes objects of them. */
export async function fetchRecords(): Promise<Records> {
  const file = (await (await fetch(dataAddress('records.json'))).json()) as RecordFile;
  const { columns } = file;
  const outages = columns.start.map((second, at): OutageRecord => {
    const start = second * 1000;
    return {
      incident: columns.incident[at]!,
      window: columns.window[at]!,
      lane: file.instances[columns.lane[at]!]!,
      products: file.productSets[columns.productSet[at]!]!,
      region: file.regions[columns.region[at]!]!,
      cause: file.causes[columns.cause[at]!]!,
      trigger: file.triggers[columns.trigger[at]!]!,
      impact: file.impacts[columns.impact[at]!]!,
      start,
      until: columns.until[at]! * 1000,
      timed: columns.timed[at] === 1,
      repeat: columns.repeat[at] === 1,
      quarter: quarterOf(start),
      hour: (((Math.floor(start / 3_600_000) + 72) % 168) + 168) % 168,
    };
  });
  const extent = (values: (outage: OutageRecord) => number): [number, number] =>
    outages.reduce<[number, number]>(
      ([least, most], outage) => [Math.min(least, values(outage)), Math.max(most, values(outage))],
      [Infinity, -Infinity],
    );
  const { instances, regions } = file;
  const span: [number, number] = [extent(({ start }) => start)[0], extent(({ until }) => until)[1]];
  return { instances, regions, outages, quarters: extent(({ quarter }) => quarter), span };
}
