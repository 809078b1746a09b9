import { addBit, addBits, emptyBitset, intersect, type Bitset } from './bitset.ts';
import type { View } from './filter/codec.ts';
import { clausesOf, type Clause, type Dimension } from './filter/filter.ts';
import { daysOf, type Days } from './filter/period.ts';
import { rowsWithAny } from './rows-with.ts';
import type { Table } from './table.ts';
import { rowsWithText } from './text.ts';
import { startOfDay } from './time/offsets.ts';
import { startOfLocalDay } from './time/zone.ts';

/** Per lane the instants between which minutes are counted; infinite where the period is open. */
export interface Bounds {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** What a view shows of a table. */
export interface Selection {
  readonly view: View;
  readonly days: Days;
  /** Rows that pass every clause. */
  readonly rows: Bitset;
  /** Rows that pass every clause but one: what a control of that clause offers. */
  except(clause: Clause): Bitset;
  /** Rows that pass the clauses named, and no others. */
  only(clauses: readonly Clause[]): Bitset;
  readonly bounds: Bounds;
}

/**
 * Applies a view to a table. The period is counted in days of each lane's own zone, or of UTC when
 * the view shows UTC; the reader's zone changes only how times are written, so a link gives the same
 * figures everywhere.
 */
export function select(table: Table, view: View): Selection {
  const { filter } = view;
  const days = daysOf(filter.period, table.asOf);
  const bounds = boundsOf(table, days, view.zone === 'utc');
  const sets = new Map<Clause, Bitset>();
  for (const clause of clausesOf(filter)) {
    if (clause === 'period') sets.set(clause, rowsWithin(table, bounds));
    else if (clause === 'q') sets.set(clause, rowsWithText(table, filter.q));
    else sets.set(clause, rowsWithValues(table, clause, filter[clause]));
  }
  const of = (keep: (clause: Clause) => boolean): Bitset => {
    const kept = [...sets].filter(([clause]) => keep(clause)).map(([, set]) => set);
    return kept.length === 0 ? table.all : intersect(table.rowCount, kept);
  };
  const rows = of(() => true);
  const excepted = new Map<Clause, Bitset>();
  return {
    view,
    days,
    rows,
    bounds,
    except(clause) {
      if (!sets.has(clause)) return rows;
      const known = excepted.get(clause) ?? of((other) => other !== clause);
      excepted.set(clause, known);
      return known;
    },
    only: (clauses) => of((clause) => clauses.includes(clause)),
  };
}

function rowsWithValues(table: Table, dimension: Dimension, values: readonly string[]): Bitset {
  const { at } = table.keys[dimension];
  return rowsWithAny(
    table,
    dimension,
    values.flatMap((value) => at.get(value) ?? []),
  );
}

/** Outages that are open at some moment of the period; one without length counts where it starts. */
function rowsWithin(table: Table, bounds: Bounds): Bitset {
  const set = emptyBitset(table.rowCount);
  const { start, until, lane, firstRow, latestUntil } = table;
  const { from, to } = bounds;
  const [firstFrom, lastFrom] = extent(from);
  const [firstTo, lastTo] = extent(to);
  const rowWhere = (holds: (incident: number) => boolean): number =>
    firstRow[firstWhere(table.incidentCount, holds)]!;
  const began = (incident: number): number => start[firstRow[incident]!]!;
  // Incidents are in order of start: before `first` all are over, from `last` on none has begun, and
  // between `sure` and `unsure` each begins and ends within the period, whatever the lane's zone.
  const first = rowWhere((incident) => latestUntil[incident]! >= firstFrom);
  const last = rowWhere((incident) => began(incident) >= lastTo);
  const sure = rowWhere((incident) => began(incident) >= lastFrom);
  const unsure = Math.max(
    sure,
    rowWhere((incident) => latestUntil[incident]! >= firstTo),
  );
  const test = (begin: number, end: number): void => {
    for (let row = begin; row < end; row++) {
      const at = lane[row]!;
      const begins = start[row]!;
      if (begins < to[at]! && (until[row]! > from[at]! || begins >= from[at]!)) addBit(set, row);
    }
  };
  test(first, Math.min(sure, last));
  addBits(set, sure, Math.min(unsure, last));
  test(Math.max(first, unsure), last);
  return set;
}

function extent(values: Float64Array): [least: number, most: number] {
  return [
    values.reduce((a, b) => Math.min(a, b), Infinity),
    values.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
}

/** The first place below `count` from which on a condition holds that does not cease to; `count` if none. */
function firstWhere(count: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function boundsOf(table: Table, days: Days, utc: boolean): Bounds {
  const byZone = new Map<string, [number, number]>();
  const from = new Float64Array(table.lanes.length);
  const to = new Float64Array(table.lanes.length);
  table.lanes.forEach((lane, at) => {
    const zone = utc ? 'UTC' : lane.timeZone;
    const begin = (day: string): number => (utc ? startOfLocalDay(day, zone) : startOfDay(day, lane.offsets));
    const known = byZone.get(zone) ?? [
      days.from === null ? -Infinity : begin(days.from),
      days.to === null ? Infinity : begin(days.to),
    ];
    byZone.set(zone, known);
    [from[at], to[at]] = known;
  });
  return { from, to };
}

/** Values of a filter that the dataset does not have; they match nothing and are shown as such. */
export function unknownValues(table: Table, view: View, dimension: Dimension): readonly string[] {
  return view.filter[dimension].filter((value) => !table.keys[dimension].at.has(value));
}
