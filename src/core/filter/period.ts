import { addDays, addMonths } from '../time/day.ts';
import type { Period } from './filter.ts';

/** Days `[from, to)`; null where a side is open. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** The days a period means, relative ones counted back from the as-of day (exclusive). */
export function daysOf(period: Period | null, asOf: string): Days {
  if (period === null) return { from: null, to: null };
  if (period.kind === 'range') return { from: period.from, to: period.to };
  const from =
    period.unit === 'd'
      ? addDays(asOf, -period.count)
      : addMonths(asOf, -period.count * (period.unit === 'y' ? 12 : 1));
  return { from, to: asOf };
}
