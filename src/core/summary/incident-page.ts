import { runsOf, type Runs } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import {
  describe,
  lanesOfRun,
  wallMinutes,
  worstImpact,
  type IncidentRow,
  type IncidentSort,
} from './incidents.ts';

/** Part of the list of a selection's incidents, and how many there are in all. */
export interface IncidentPage {
  readonly rows: readonly IncidentRow[];
  readonly total: number;
}

/**
 * The incidents from `offset` on, at most `count`, in order of a column; ties and unstated lengths end in order
 * of start, latest first. Only what is shown is described, so that a list of a hundred thousand costs no more
 * than its page.
 */
export function incidentPage(
  table: Table,
  selection: Selection,
  by: IncidentSort,
  descending: boolean,
  offset: number,
  count: number,
): IncidentPage {
  const runs = runsOf(table, selection.rows);
  const keys = keysOf(table, runs, by);
  const start = (at: number): number => table.start[runs.rows[runs.from[at]!]!]!;
  const id = (at: number): string => table.index.incidents.id[runs.incident[at]!]!;
  const sign = descending ? -1 : 1;
  const compare = (a: number, b: number): number => {
    const left = keys[a]!;
    const right = keys[b]!;
    if (left !== right) return left < right ? -sign : sign;
    return start(b) - start(a) || (id(a) < id(b) ? -1 : 1);
  };
  const places = lowest(runs.incident.length, offset + count, compare).slice(offset);
  return { rows: places.map((at) => describe(table, runs, at)), total: runs.incident.length };
}

function keysOf(table: Table, runs: Runs, by: IncidentSort): ArrayLike<number | string> {
  const { incidents } = table.index;
  switch (by) {
    case 'began':
      return startsOf(table, runs);
    case 'length':
      return Float64Array.from(runs.incident, (_, at) => wallMinutes(table, runs, at) ?? -1);
    case 'impact':
      return runs.incident.map((_, at) => worstImpact(table, runs, at));
    case 'cause':
    case 'trigger':
      return runs.incident.map((incident) => incidents[by][incident]!);
    case 'title':
      return Array.from(runs.incident, (incident) => incidents.title[incident]!);
    case 'instances':
      return Array.from(runs.incident, (_, at) => lanesOfRun(table, runs, at).join());
  }
}

function startsOf(table: Table, { rows, from, incident }: Runs): Float64Array {
  const starts = new Float64Array(incident.length);
  for (let at = 0; at < starts.length; at++) starts[at] = table.start[rows[from[at]!]!]!;
  return starts;
}

/** The `most` lowest of the places below `count`, in order. */
function lowest(count: number, most: number, compare: (a: number, b: number) => number): number[] {
  if (most > 500)
    return Array.from({ length: count }, (_, at) => at)
      .sort(compare)
      .slice(0, most);
  const found: number[] = [];
  if (most <= 0) return found;
  // From the latest on, which ties and the usual order put first: few of the others then find a place.
  for (let at = count - 1; at >= 0; at--) {
    if (found.length === most && compare(at, found[most - 1]!) >= 0) continue;
    let place = found.length;
    while (place > 0 && compare(at, found[place - 1]!) < 0) place--;
    found.splice(place, 0, at);
    if (found.length > most) found.pop();
  }
  return found;
}
