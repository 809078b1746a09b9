import type { Buckets } from '../time/buckets.ts';
import { addDays } from '../time/day.ts';
import type { DaySpan, Part } from './figure.ts';

/** What a cell of a heatmap counts. */
export type CellMetric = 'minutes' | 'outages' | 'incidents';

/** The figure and part of a heatmap's cell: minutes are cut at the bucket's edges, outages count where they began. */
export function cellPart(
  metric: CellMetric,
  buckets: Buckets,
  column: number,
  values: NonNullable<Part['values']>,
): { figure: CellMetric; part: Part } {
  const span = bucketSpan(buckets, column);
  return {
    figure: metric,
    part: metric === 'minutes' ? { values, days: span } : { values, began: span },
  };
}

/** The days of a bucket; the first bucket also holds what is earlier than all, the last what is later. */
export function bucketSpan({ edges }: Buckets, column: number): DaySpan {
  return {
    from: column === 0 ? null : edges[column]!,
    to: column + 2 >= edges.length ? null : edges[column + 1]!,
  };
}

/** One calendar day. */
export function dayPart(date: string): Part {
  return { days: { from: date, to: addDays(date, 1) } };
}
