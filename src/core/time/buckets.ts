import { addMonths } from './day.ts';
import { startOfLocalDay } from './zone.ts';

/** Calendar units that charts put outages into, as months a bucket. */
export const BUCKET_MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;
export type BucketUnit = keyof typeof BUCKET_MONTHS;

/** Half-open buckets: bucket `i` runs from day `edges[i]` to day `edges[i + 1]`, local midnight to local midnight. */
export interface Buckets {
  readonly unit: BucketUnit;
  readonly edges: readonly string[];
}

/** The buckets of a unit that together cover the days `[from, to)`; none when the span is empty. */
export function bucketsOver(unit: BucketUnit, from: string, to: string): Buckets {
  if (from >= to) return { unit, edges: [] };
  const months = BUCKET_MONTHS[unit];
  const month = Number(from.slice(5, 7)) - 1;
  const first = Math.floor(month / months) * months;
  const edges = [`${from.slice(0, 4)}-${String(first + 1).padStart(2, '0')}-01`];
  while (edges.at(-1)! < to) edges.push(addMonths(edges.at(-1)!, months));
  return { unit, edges };
}

/** The instants of the buckets' edges in a zone: its local midnights. */
export function edgeInstants(buckets: Buckets, zone: string): Float64Array {
  return Float64Array.from(buckets.edges, (date) => startOfLocalDay(date, zone));
}

/** How a bucket is written: `2025`, `H2 2025`, `Q3 2025`, `Jul 2025`. */
export function bucketLabel(unit: BucketUnit, start: string): string {
  const year = start.slice(0, 4);
  const month = Number(start.slice(5, 7));
  if (unit === 'year') return year;
  if (unit === 'half') return `H${month > 6 ? 2 : 1} ${year}`;
  if (unit === 'quarter') return `Q${Math.ceil(month / 3)} ${year}`;
  return `${MONTHS[month - 1]} ${year}`;
}

export const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
