import { placeText, textAt, type TextColumn } from '../pack/text-column.ts';
import { oncePerSet, runsOf, type Runs } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import {
  describe,
  lanesOfRun,
  startsOf,
  wallMinutes,
  worstImpact,
  type IncidentRow,
  type IncidentSort,
} from './incidents.ts';

/** The incidents of a selection in an order. Only those that are asked for are described. */
export interface IncidentList {
  readonly total: number;
  /** The incident at a place of the list, as its place in the table. */
  incidentAt(place: number): number;
  /** The incident at a place of the list, described. */
  at(place: number): IncidentRow;
}

/**
 * All incidents of a selection in order of a column, unstated lengths last either way; ties in order of
 * start, latest first. Sorted here, once: keep the list for as long as the selection and the order stay.
 */
export function incidentList(
  table: Table,
  selection: Selection,
  by: IncidentSort,
  descending: boolean,
): IncidentList {
  const runs = runsOf(table, selection.rows);
  const latest = latestFirst(table, selection.rows);
  const order =
    by === 'began' && descending ? latest : sorted(latest, ranksBy(table, runs, by, descending), descending);
  return {
    total: order.length,
    incidentAt: (place) => runs.incident[order[place]!]!,
    at: (place) => describe(table, runs, order[place]!),
  };
}

/** The runs of a set in order of start, latest first; of the same start in order of id. */
const latestFirst = oncePerSet((table, set): Int32Array => {
  const runs = runsOf(table, set);
  const starts = startsOf(table, runs);
  const id = (at: number): string => textAt(table.index.incidents.id, runs.incident[at]!);
  // The table is in order of first start, so that little is left to do: a plain array's sort makes use of that.
  const places = Array.from(starts, (_, at) => starts.length - 1 - at);
  places.sort((a, b) => starts[b]! - starts[a]! || (id(a) < id(b) ? -1 : 1));
  return Int32Array.from(places);
});

/** A counting sort, which leaves what has the same rank in the order it came in. */
function sorted(places: Int32Array, ranks: Int32Array, descending: boolean): Int32Array {
  let most = 0;
  for (const rank of ranks) if (rank > most) most = rank;
  const place = (at: number): number => (descending ? most - ranks[at]! : ranks[at]!);
  const next = new Int32Array(most + 2);
  for (const at of places) next[place(at) + 1]!++;
  for (let rank = 1; rank < next.length; rank++) next[rank]! += next[rank - 1]!;
  const order = new Int32Array(places.length);
  for (const at of places) order[next[place(at)]!++] = at;
  return order;
}

/** Per run a whole number from 0 on that stands for its value of a column. */
function ranksBy(table: Table, runs: Runs, by: IncidentSort, descending: boolean): Int32Array {
  const { rows, from, incident } = runs;
  switch (by) {
    case 'began':
      return ranksOfNumbers(startsOf(table, runs));
    case 'length':
      return ranksOfNumbers(
        Float64Array.from(incident, (_, at) => wallMinutes(table, runs, at) ?? (descending ? -1 : Infinity)),
      );
    case 'impact':
      return incident.map((_, at) => worstImpact(table, runs, at));
    case 'cause':
    case 'trigger':
      return incident.map((_, at) => table[by][rows[from[at]!]!]!);
    case 'title': {
      const { title } = table.index.incidents;
      const ranks = ranksOfColumn(title);
      return incident.map((own) => ranks[title.at[own]!]!);
    }
    case 'instances':
      return ranksOfTexts(Array.from(incident, (_, at) => lanesOfRun(table, runs, at).join()));
  }
}

const ranked = new WeakMap<TextColumn, Int32Array>();

/** Per place of a column the rank of its text. Comparing texts is slow, so it is done once for all selections. */
function ranksOfColumn(column: TextColumn): Int32Array {
  let ranks = ranked.get(column);
  if (ranks === undefined) {
    ranks = ranksOfTexts(
      Array.from({ length: column.from.length - 1 }, (_, place) => placeText(column, place)),
    );
    ranked.set(column, ranks);
  }
  return ranks;
}

/** How many are lower than each. */
function ranksOfNumbers(values: Float64Array): Int32Array {
  const ordered = Float64Array.from(values).sort();
  return Int32Array.from(values, (value) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (ordered[middle]! < value) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}

function ranksOfTexts(values: readonly string[]): Int32Array {
  const distinct = [...new Set(values)].sort();
  const rank = new Map(distinct.map((value, at) => [value, at]));
  return Int32Array.from(values, (value) => rank.get(value)!);
}
