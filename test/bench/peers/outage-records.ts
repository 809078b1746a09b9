import { dataAddress } from './peer.ts';
import { quarterOf } from './quarters.ts';

/** One outage as `records.json` has it. Times in epoch milliseconds. */
export interface WrittenRecord {
  /** Place of its incident among all incidents. */
  readonly incident: number;
  readonly instance: string;
  readonly region: string;
  readonly cause: string;
  /** Place among the impacts. */
  readonly impact: number;
  readonly start: number;
  readonly until: number;
  /** Whether its length is stated. */
  readonly timed: boolean;
}

/** `records.json`: outages in order of instance, then start. */
export interface RecordFile {
  readonly incidents: number;
  readonly instances: readonly string[];
  readonly regions: readonly string[];
  readonly causes: readonly string[];
  readonly outages: WrittenRecord[];
}

export interface OutageRecord extends WrittenRecord {
  quarter: number;
}

export interface Records extends RecordFile {
  readonly outages: OutageRecord[];
  /** First and last quarter, and first and last instant. */
  readonly quarters: readonly [number, number];
  readonly span: readonly [number, number];
}

/** Fetches the outages as objects, each with its quarter. */
export async function fetchRecords(): Promise<Records> {
  const file = (await (await fetch(dataAddress('records.json'))).json()) as Records;
  let first = Infinity;
  let last = -Infinity;
  for (const outage of file.outages) {
    outage.quarter = quarterOf(outage.start);
    if (outage.start < first) first = outage.start;
    if (outage.until > last) last = outage.until;
  }
  const began = file.outages.reduce((most, { quarter }) => Math.max(most, quarter), 0);
  return { ...file, quarters: [quarterOf(first), began], span: [first, last] };
}

/** The length of an outage, 0 where it is not stated. */
export function minutesOf({ timed, until, start }: WrittenRecord): number {
  return timed ? (until - start) / 60_000 : 0;
}
