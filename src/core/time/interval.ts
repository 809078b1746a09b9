/** A half-open span of time `[start, end)` in epoch milliseconds. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** The same moments as disjoint intervals in ascending order; touching ones become one. */
export function union(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals.filter((item) => item.start < item.end).sort((a, b) => a.start - b.start);
  const merged: Interval[] = [];
  for (const item of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && item.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, item.end) };
    } else merged.push(item);
  }
  return merged;
}

/** Total length in milliseconds of intervals that do not overlap. */
export function lengthOf(disjoint: readonly Interval[]): number {
  return disjoint.reduce((sum, item) => sum + item.end - item.start, 0);
}
