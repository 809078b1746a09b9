import { narrow } from '#core/figure/narrow.ts';
import type { Selection } from '#core/select.ts';
import { countIncidents } from '#core/summary/emptied.ts';
import type { Table } from '#core/table.ts';
import type { Metric } from './region-cells.ts';
import type { RegionMatrix } from './region-matrix.ts';

/**
 * What each region of a closed matrix has over all its buckets, and all regions together. Minutes and outages are sums;
 * an incident counts once in its region, though its outages began in several buckets, and once in the total.
 */
export function regionSums(
  table: Table,
  selection: Selection,
  { layout, matrix }: RegionMatrix,
  metric: Metric,
): { sums: number[]; total: number } {
  if (metric === 'incidents') {
    const within = (region: string): Selection => narrow(table, selection, { values: { region } });
    return {
      sums: layout.rows.map(({ label }) => countIncidents(table, within(label).rows)),
      total: countIncidents(table, selection.rows),
    };
  }
  const { columnCount } = matrix;
  const sums = layout.rows.map((_, row) =>
    Array.from(matrix[metric].subarray(row * columnCount, (row + 1) * columnCount)).reduce(
      (sum, value) => sum + value,
      0,
    ),
  );
  return { sums, total: sums.reduce((sum, value) => sum + value, 0) };
}
