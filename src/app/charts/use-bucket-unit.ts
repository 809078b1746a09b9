import { shownDays } from '#core/summary/shown-days.ts';
import { daysBetween } from '#core/time/day.ts';
import type { BucketUnit } from '#core/time/buckets.ts';
import { useSelected } from '../selected.ts';

/** The calendar unit that gives a heatmap at a glance between a dozen and some two dozen columns. */
export function useBucketUnit(): BucketUnit {
  const { table, selection } = useSelected();
  const { from, to } = shownDays(table, selection);
  const months = daysBetween(from, to) / 30.4;
  return months <= 26 ? 'month' : months <= 78 ? 'quarter' : months <= 156 ? 'half' : 'year';
}
