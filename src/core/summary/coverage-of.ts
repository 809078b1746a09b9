import type { Table } from '../table.ts';

/** The days from the first to the last that reports cover on any of the lanes; null where they cover none. */
export function coverageOf(table: Table, lanes: readonly number[]): { from: string; to: string } | null {
  let from: string | null = null;
  let to: string | null = null;
  for (const at of lanes) {
    const { coverage } = table.lanes[at]!;
    if (coverage.from >= coverage.to) continue;
    if (from === null || coverage.from < from) from = coverage.from;
    if (to === null || coverage.to > to) to = coverage.to;
  }
  return from === null || to === null ? null : { from, to };
}
