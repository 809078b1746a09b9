import { heatmap, type HeatmapMatrix } from '#core/summary/heatmap.ts';
import { shownDays } from '#core/summary/shown-days.ts';
import type { Selection } from '#core/select.ts';
import type { Table } from '#core/table.ts';
import { bucketsOver, type Buckets, type BucketUnit } from '#core/time/buckets.ts';
import { heatmapRows, type HeatmapLayout } from './heatmap-rows.ts';

/** The regions of a selection against buckets of time. */
export interface RegionMatrix {
  readonly layout: HeatmapLayout;
  readonly buckets: Buckets;
  readonly matrix: HeatmapMatrix;
}

const made = new WeakMap<Selection, Map<BucketUnit, RegionMatrix>>();

/** Works out the matrix of a selection's regions, all closed; once, for the section's title and its chart both need it. */
export function regionMatrix(table: Table, selection: Selection, unit: BucketUnit): RegionMatrix {
  const known = made.get(selection) ?? new Map<BucketUnit, RegionMatrix>();
  made.set(selection, known);
  let found = known.get(unit);
  if (found === undefined) {
    const days = shownDays(table, selection);
    const layout = heatmapRows(table, selection, []);
    const buckets = bucketsOver(unit, days.from, days.to);
    const matrix = heatmap(table, selection, buckets, layout.regionRow, layout.rows.length);
    found = { layout, buckets, matrix };
    known.set(unit, found);
  }
  return found;
}

/** The same with the lanes of some regions in rows of their own; a lane counts in its region's row and in its own. */
export function openedMatrix(
  table: Table,
  selection: Selection,
  unit: BucketUnit,
  open: readonly string[],
): RegionMatrix {
  const closed = regionMatrix(table, selection, unit);
  const layout = heatmapRows(table, selection, open);
  if (!layout.rows.some((row) => row.depth === 1)) return closed;
  const matrix = heatmap(table, selection, closed.buckets, layout.laneRow, layout.rows.length);
  let region = 0;
  layout.rows.forEach((row, at) => {
    if (row.depth === 0) copyRow(closed.matrix, region++, matrix, at);
  });
  return { ...closed, layout, matrix };
}

const COLUMNS = ['minutes', 'outages', 'incidents', 'untimed', 'uncovered'] as const;

/** Both matrices have the same columns. */
function copyRow(from: HeatmapMatrix, row: number, to: HeatmapMatrix, at: number): void {
  const width = from.columnCount;
  for (const name of COLUMNS) to[name].set(from[name].subarray(row * width, (row + 1) * width), at * width);
}
