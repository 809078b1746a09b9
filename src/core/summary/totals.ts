import { countBits, eachBit, type Bitset } from '../bitset.ts';
import { ruleOf } from '../rule.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { IMPACTS } from '../vocabulary.ts';
import { eachSegment } from './segments.ts';

export interface Totals {
  readonly incidents: number;
  /** Windows on lanes: one window on four instances is four outages. */
  readonly outages: number;
  readonly lanes: number;
  /** Instance-minutes under the view's rule, overlaps once, clipped to the period. */
  readonly minutes: number;
  /** The part of `minutes` whose impact is unknown (it counts in full under every rule). */
  readonly unknownMinutes: number;
  /** Outages left out of `minutes` because their length is not stated. */
  readonly untimed: number;
  /** Incidents that repeat an earlier one (`repeats.ts`). */
  readonly repeats: number;
  /** Start of the first and of the last outage, epoch milliseconds, and their lanes' zones; null when there is none. */
  readonly first: Edge | null;
  readonly last: Edge | null;
}

interface Edge {
  readonly instant: number;
  readonly zone: string;
}

/** The figures of a selection that need no more than one pass. */
export function totals(table: Table, selection: Selection): Totals {
  const { rows, bounds, view } = selection;
  const unknown = IMPACTS.findIndex((impact) => impact.id === 'unknown');
  let minutes = 0;
  let unknownMinutes = 0;
  eachSegment(table, rows, bounds, ruleOf(view.rule), (_, start, end, weight, row) => {
    const value = ((end - start) / 60_000) * weight;
    minutes += value;
    if (table.impact[row] === unknown) unknownMinutes += value;
  });
  let incidents = 0;
  let repeats = 0;
  let untimed = 0;
  let seen = -1;
  let firstRow = -1;
  let lastRow = -1;
  const lanes = new Uint8Array(table.lanes.length);
  eachBit(rows, (row) => {
    if (firstRow < 0 || table.start[row]! < table.start[firstRow]!) firstRow = row;
    if (lastRow < 0 || table.start[row]! > table.start[lastRow]!) lastRow = row;
    lanes[table.lane[row]!] = 1;
    untimed += 1 - table.timed[row]!;
    const incident = table.incident[row]!;
    if (incident === seen) return;
    seen = incident;
    incidents++;
    if (table.repeats[incident]! >= 0) repeats++;
  });
  const edge = (row: number): Edge | null =>
    row < 0 ? null : { instant: table.start[row]!, zone: table.lanes[table.lane[row]!]!.timeZone };
  return {
    incidents,
    outages: countBits(rows),
    lanes: lanes.reduce((sum, lane) => sum + lane, 0),
    minutes,
    unknownMinutes,
    untimed,
    repeats,
    first: edge(firstRow),
    last: edge(lastRow),
  };
}

/** The incidents that have a row in the set, in order of start. */
export function incidentsOf(table: Table, rows: Bitset): Int32Array {
  const found: number[] = [];
  eachBit(rows, (row) => {
    const incident = table.incident[row]!;
    if (found.at(-1) !== incident) found.push(incident);
  });
  return Int32Array.from(found);
}
