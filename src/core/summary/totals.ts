import { lanePlacesOf } from '../lane-order.ts';
import { oncePerSelection } from '../once-per-selection.ts';
import { incidentsOf } from '../row-lists.ts';
import { ruleOf } from '../rule.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { CAUSES } from '../vocabulary.ts';
import { downTime, IMPACT_SETS } from './down-time.ts';
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
  /** Incidents that repeat an earlier one (`repeats.ts`), and of how many the cause is known, so that they could. */
  readonly repeats: number;
  readonly knownCauses: number;
  /** Start of the first and of the last outage, epoch milliseconds, and their lanes' zones; null when there is none. */
  readonly first: Edge | null;
  readonly last: Edge | null;
}

export interface Edge {
  readonly instant: number;
  readonly zone: string;
}

const UNKNOWN = CAUSES.findIndex(({ id }) => id === 'unknown');

/** The figures of a selection that need no more than one pass. */
export const totals = oncePerSelection(countTotals);

function countTotals(table: Table, selection: Selection): Totals {
  const { rows, view } = selection;
  const { from, place } = lanePlacesOf(table, rows);
  const { row, start, vague } = table.laneOrder;
  let lanes = 0;
  let first = -1;
  let last = -1;
  for (let lane = 0; lane + 1 < from.length; lane++) {
    if (from[lane] === from[lane + 1]) continue;
    lanes++;
    const begin = place[from[lane]!]!;
    const end = place[from[lane + 1]! - 1]!;
    if (first < 0 || start[begin]! < start[first]!) first = begin;
    if (last < 0 || start[end]! > start[last]!) last = end;
  }
  let untimed = 0;
  for (let i = 0; i < place.length; i++) untimed += vague[place[i]!]!;
  const incidents = incidentsOf(table, rows);
  const { cause } = table.index.incidents;
  let repeats = 0;
  let knownCauses = 0;
  for (let i = 0; i < incidents.length; i++) {
    if (table.repeats[incidents[i]!]! >= 0) repeats++;
    if (cause[incidents[i]!] !== UNKNOWN) knownCauses++;
  }

  const levels = levelsOf(ruleOf(view.rule));
  const time = downTime(table, selection);
  const minutesOf = (setOf: (impacts: number) => number): number =>
    levels.reduce(
      (sum, { impacts, share }) => sum + (share * time[IMPACT_SETS.indexOf(setOf(impacts))]!) / 60_000,
      0,
    );
  const minutes = minutesOf((impacts) => impacts);
  const edge = (at: number): Edge | null =>
    at < 0 ? null : { instant: start[at]!, zone: table.lanes[table.lane[row[at]!]!]!.timeZone };
  return {
    incidents: incidents.length,
    outages: place.length,
    lanes,
    minutes,
    unknownMinutes: minutes - minutesOf((impacts) => withoutImpact(impacts, 'unknown')),
    untimed,
    repeats,
    knownCauses,
    first: edge(first),
    last: edge(last),
  };
}
