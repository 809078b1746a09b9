import { rowsOf } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { bucketsOver, type BucketUnit } from '../time/buckets.ts';
import { offsetAt } from '../time/offsets.ts';
import { isoDate } from '../time/day.ts';

export interface TrendPoint {
  /** First day of the bucket. */
  readonly start: string;
  readonly incidents: number;
}

/**
 * Incidents by the bucket in which their first shown outage begins, on the clock of that outage's
 * lane (or UTC); one that began before the span counts in its first bucket.
 */
export function trend(
  table: Table,
  selection: Selection,
  unit: BucketUnit,
  from: string,
  to: string,
): TrendPoint[] {
  const { edges } = bucketsOver(unit, from, to);
  const counts = new Int32Array(Math.max(0, edges.length - 1));
  const utc = selection.view.zone === 'utc';
  let seen = -1;
  for (const row of rowsOf(table, selection.rows)) {
    const incident = table.incident[row]!;
    if (incident === seen || counts.length === 0) continue;
    seen = incident;
    const start = table.start[row]!;
    const day = isoDate(start + (utc ? 0 : offsetAt(table.lanes[table.lane[row]!]!.offsets, start) * 60_000));
    const after = edges.findIndex((edge) => edge > day);
    counts[Math.min(Math.max(0, after < 0 ? counts.length - 1 : after - 1), counts.length - 1)]!++;
  }
  return Array.from(counts, (incidents, at) => ({ start: edges[at]!, incidents }));
}
