import { incidentsOf, rowsOf } from '../row-lists.ts';
import { ruleOf } from '../rule.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { unionTime } from './union-time.ts';
import { levelsOf, withoutImpact } from './weighing.ts';

export interface Totals {
  readonly incidents: number;
  /** Windows on lanes: one window on four instances is four outages. */
  readonly outages: number;
  readonly lanes: number;
  /** Instance-minutes under the view's rule, overlaps once, clipped to the period. */
  readonly minutes: number;
  /** The part of `minutes` that only windows of unknown impact add (they count in full under every rule). */
  readonly unknownMinutes: number;
  /** Outages left out of `minutes` because their length is not stated. */
  readonly untimed: number;
  /** Incidents that repeat an earlier one (`repeats.ts`). */
  readonly repeats: number;
  /** Start of the first and of the last outage, epoch milliseconds, and their lanes' zones; null when there is none. */
  readonly first: Edge | null;
  readonly last: Edge | null;
}

export interface Edge {
  readonly instant: number;
  readonly zone: string;
}

/** The figures of a selection that need no more than one pass. */
export function totals(table: Table, selection: Selection): Totals {
  const { rows, bounds, view } = selection;
  const { start, lane, timed } = table;
  const list = rowsOf(table, rows);
  const lanes = new Uint8Array(table.lanes.length);
  let timedCount = 0;
  let firstRow = -1;
  let lastRow = -1;
  let first = Infinity;
  let last = -Infinity;
  for (let i = 0; i < list.length; i++) {
    const row = list[i]!;
    const begins = start[row]!;
    if (begins < first) {
      first = begins;
      firstRow = row;
    }
    if (begins > last) {
      last = begins;
      lastRow = row;
    }
    lanes[lane[row]!] = 1;
    timedCount += timed[row]!;
  }
  const incidents = incidentsOf(table, rows);
  let repeats = 0;
  for (const incident of incidents) if (table.repeats[incident]! >= 0) repeats++;

  const levels = levelsOf(ruleOf(view.rule));
  const all = levels.map((level) => level.impacts);
  const time = unionTime(table, rows, bounds, [
    ...all,
    ...all.map((impacts) => withoutImpact(impacts, 'unknown')),
  ]);
  const minutesFrom = (first: number): number =>
    levels.reduce((sum, { share }, k) => sum + (share * time[first + k]!) / 60_000, 0);
  const minutes = minutesFrom(0);
  const edge = (row: number): Edge | null =>
    row < 0 ? null : { instant: table.start[row]!, zone: table.lanes[table.lane[row]!]!.timeZone };
  return {
    incidents: incidents.length,
    outages: list.length,
    lanes: lanes.reduce((sum, lane) => sum + lane, 0),
    minutes,
    unknownMinutes: minutes - minutesFrom(levels.length),
    untimed: list.length - timedCount,
    repeats,
    first: edge(firstRow),
    last: edge(lastRow),
  };
}
