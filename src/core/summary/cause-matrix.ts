import { oncePerSelection } from '../once-per-selection.ts';
import { rowsOf } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { isoDate } from '../time/day.ts';
import { offsetAt } from '../time/offsets.ts';
import { CAUSES, TRIGGERS } from '../vocabulary.ts';

/** What causes are set against. */
export const CAUSE_AGAINST = ['region', 'trigger', 'year'] as const;
export type CauseAgainst = (typeof CAUSE_AGAINST)[number];

/** Incidents by root-cause category (rows, in the order of the vocabulary) and region, trigger or year (columns). */
export interface CauseMatrix {
  /** Regions of the table, ids of triggers, or the years from the first with an incident to the last. */
  readonly columns: readonly string[];
  /** Row-major, one row a category. */
  readonly incidents: Int32Array;
}

/**
 * Counts each incident under its first category: once in every region it hit, under its trigger, or in the year in
 * which its first shown outage began, on that outage's own clock (or in UTC, as the view says).
 */
export const causeMatrix = oncePerSelection(countMatrix);

function countMatrix(table: Table, selection: Selection, against: CauseAgainst): CauseMatrix {
  const years = against === 'year' ? firstYears(table, selection) : null;
  const span = years === null ? null : spanOf(years.values());
  const columns =
    span === null
      ? against === 'region'
        ? table.regions
        : TRIGGERS.map(({ id }) => id)
      : Array.from({ length: span.to - span.from + 1 }, (_, at) => String(span.from + at));
  const incidents = new Int32Array(CAUSES.length * columns.length);
  const seen = new Int32Array(columns.length).fill(-1);
  for (const row of rowsOf(table, selection.rows)) {
    const incident = table.incident[row]!;
    const column =
      against === 'region'
        ? table.region[row]!
        : against === 'trigger'
          ? table.trigger[row]!
          : years!.get(incident)! - span!.from;
    if (seen[column] === incident) continue;
    seen[column] = incident;
    incidents[table.cause[row]! * columns.length + column]!++;
  }
  return { columns, incidents };
}

function firstYears(table: Table, { rows, view }: Selection): Map<number, number> {
  const years = new Map<number, number>();
  for (const row of rowsOf(table, rows)) {
    const incident = table.incident[row]!;
    if (years.has(incident)) continue;
    const start = table.start[row]!;
    const minutes = view.zone === 'utc' ? 0 : offsetAt(table.lanes[table.lane[row]!]!.offsets, start);
    years.set(incident, Number(isoDate(start + minutes * 60_000).slice(0, 4)));
  }
  return years;
}

function spanOf(years: Iterable<number>): { from: number; to: number } {
  let [from, to] = [Infinity, -Infinity];
  for (const year of years) {
    from = Math.min(from, year);
    to = Math.max(to, year);
  }
  return from > to ? { from: 1, to: 0 } : { from, to };
}
