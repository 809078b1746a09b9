import { addBit, emptyBitset, intersect } from '../bitset.ts';
import { DIMENSIONS, withPeriod, withValues, type Filter } from '../filter/filter.ts';
import { rowsOf } from '../row-lists.ts';
import { select, type Selection } from '../select.ts';
import { hourOfRow } from '../summary/hours.ts';
import type { Table } from '../table.ts';
import { isoDate } from '../time/day.ts';
import { offsetAt } from '../time/offsets.ts';
import type { DaySpan, Part } from './figure.ts';

/**
 * The part of a selection that a mark stands for, as a selection of its own; the selection itself for an empty part.
 * Empty where the part lies outside the filter.
 */
export function narrow(table: Table, selection: Selection, part: Part): Selection {
  const filter = narrowedFilter(selection, part);
  if (filter === null) return { ...selection, rows: emptyBitset(table.rowCount) };
  const inner = filter === selection.view.filter ? selection : select(table, { ...selection.view, filter });
  const tests = testsOf(table, selection, part);
  if (inner === selection && tests.length === 0) return selection;
  // The mark is of what was shown: values of a part must not widen the filter that is set.
  const both = intersect(table.rowCount, [selection.rows, inner.rows]);
  if (tests.length === 0) return { ...inner, rows: both };
  const rows = emptyBitset(table.rowCount);
  const first = part.firstBegan === undefined ? null : firstRows(table, selection);
  for (const row of rowsOf(table, both)) {
    if (!tests.every((test) => test(row))) continue;
    if (first === null || within(part.firstBegan!, dayOf(table, selection, first.get(table.incident[row]!)!)))
      addBit(rows, row);
  }
  return { ...inner, rows };
}

/**
 * The filter that shows just this part on the page; the same one where hours or beginnings alone narrow it, null where
 * the part lies outside the filter in force.
 */
export function narrowedFilter({ view, days }: Selection, part: Part): Filter | null {
  let { filter } = view;
  for (const dimension of DIMENSIONS) {
    const value = part.values?.[dimension];
    if (value === undefined) continue;
    // Products nest: what hit one may be among what hit another.
    const set = filter[dimension];
    if (dimension !== 'product' && set.length > 0 && !set.includes(value)) return null;
    filter = withValues(filter, dimension, [value]);
  }
  if (part.days === undefined) return filter;
  const from = latest(days.from, part.days.from);
  const to = earliest(days.to, part.days.to);
  if (from !== null && to !== null && from >= to) return null;
  return withPeriod(filter, { kind: 'range', from, to });
}

type RowTest = (row: number) => boolean;

function testsOf(table: Table, selection: Selection, part: Part): RowTest[] {
  const tests: RowTest[] = [];
  const { began, hour } = part;
  if (began !== undefined) tests.push((row) => within(began, dayOf(table, selection, row)));
  if (hour !== undefined) tests.push((row) => hourOfRow(table, selection.view.zone === 'utc', row) === hour);
  if (part.firstBegan !== undefined) tests.push(() => true);
  return tests;
}

/** The first row shown of each incident. */
function firstRows(table: Table, selection: Selection): Map<number, number> {
  const first = new Map<number, number>();
  for (const row of rowsOf(table, selection.rows)) {
    const incident = table.incident[row]!;
    if (!first.has(incident)) first.set(incident, row);
  }
  return first;
}

/** The calendar day on which an outage began, on its lane's clock, or in UTC where the view says so. */
function dayOf(table: Table, { view }: Selection, row: number): string {
  const start = table.start[row]!;
  if (view.zone === 'utc') return isoDate(start);
  return isoDate(start + offsetAt(table.lanes[table.lane[row]!]!.offsets, start) * 60_000);
}

function within({ from, to }: DaySpan, day: string): boolean {
  return (from === null || day >= from) && (to === null || day < to);
}

function latest(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}

function earliest(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a;
}
