import { oncePerSelection } from '../once-per-selection.ts';
import { incidentsOf } from '../row-lists.ts';
import { ruleOf } from '../rule.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { CAUSES, TRIGGERS } from '../vocabulary.ts';
import { unionTime } from './union-time.ts';
import { levelsOf } from './weighing.ts';

export type Axis = 'cause' | 'trigger';

/** One category or trigger with what it accounts for. */
export interface Share {
  readonly id: string;
  readonly label: string;
  readonly incidents: number;
  readonly minutes: number;
}

export interface Breakdown {
  /** Largest first, unknown last; values that do not occur are left out. */
  readonly shares: readonly Share[];
  readonly incidents: number;
  readonly minutes: number;
}

/**
 * Incidents and instance-minutes by root-cause category or trigger. An incident counts once, under
 * its first category. Minutes merge overlaps of one lane within a category; an overlap between two
 * categories counts for both, so the sum can exceed the total and is given as what it is.
 */
export const breakdown = oncePerSelection(breakDown);

function breakDown(table: Table, selection: Selection, axis: Axis, by: 'incidents' | 'minutes'): Breakdown {
  const terms = axis === 'cause' ? CAUSES : TRIGGERS;
  const { rows, bounds, view } = selection;
  const key = table.index.incidents[axis];
  const incidents = new Int32Array(terms.length);
  for (const incident of incidentsOf(table, rows)) incidents[key[incident]!]!++;
  const levels = levelsOf(ruleOf(view.rule));
  const impacts = levels.map((level) => level.impacts);
  const time = unionTime(table, rows, bounds, impacts, { count: terms.length, of: table.laneOrder[axis] });
  const minutes = terms.map((_, at) =>
    levels.reduce((sum, { share }, k) => sum + (share * time[at * levels.length + k]!) / 60_000, 0),
  );
  const last = terms[terms.length - 1]!.id;
  const shares = terms
    .map((term, at) => ({ id: term.id, label: term.label, incidents: incidents[at]!, minutes: minutes[at]! }))
    .filter((share) => share.incidents > 0)
    .sort((a, b) => Number(a.id === last) - Number(b.id === last) || b[by] - a[by] || (a.id < b.id ? -1 : 1));
  return {
    shares,
    incidents: shares.reduce((sum, share) => sum + share.incidents, 0),
    minutes: shares.reduce((sum, share) => sum + share.minutes, 0),
  };
}
