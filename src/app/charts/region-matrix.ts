import type { Part } from '#core/figure/figure.ts';
import { narrow } from '#core/figure/narrow.ts';
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

/**
 * The same with the lanes of open regions and the products of open lanes in rows of their own. A lane counts in its
 * region's row and in its own; what hit a platform counts in each product that it carries.
 */
export function openedMatrix(
  table: Table,
  selection: Selection,
  unit: BucketUnit,
  open: readonly string[],
): RegionMatrix {
  const closed = regionMatrix(table, selection, unit);
  const layout = heatmapRows(table, selection, open);
  if (!layout.rows.some((row) => row.depth === 1)) return closed;
  return { ...closed, layout, matrix: withParts(table, selection, { ...closed, layout }, closed.matrix) };
}

/** The matrix of a part of the selection in the rows and buckets of the whole. */
export function matrixWithin(
  table: Table,
  part: Selection,
  { layout, buckets }: Pick<RegionMatrix, 'layout' | 'buckets'>,
): HeatmapMatrix {
  const regions = layout.rows.flatMap(({ depth }, at) => (depth === 0 ? [at] : []));
  const rowOfLane = layout.regionRow.map((row) => regions.indexOf(row));
  const closed = heatmap(table, part, buckets, rowOfLane, regions.length);
  return layout.rows.length === regions.length ? closed : withParts(table, part, { layout, buckets }, closed);
}

/** The rows of regions, which are there already, with those of lanes and products between them. */
function withParts(
  table: Table,
  selection: Selection,
  { layout, buckets }: Pick<RegionMatrix, 'layout' | 'buckets'>,
  closed: HeatmapMatrix,
): HeatmapMatrix {
  const matrix = heatmap(table, selection, buckets, layout.laneRow, layout.rows.length);
  let region = 0;
  layout.rows.forEach((row, at) => {
    if (row.depth === 0) copyRow(closed, region++, matrix, at);
    if (row.depth === 2) copyRow(productRow(table, selection, buckets, row.values), 0, matrix, at);
  });
  return matrix;
}

/** One row: what a lane's outages come to that hit a product. */
function productRow(
  table: Table,
  selection: Selection,
  buckets: Buckets,
  values: NonNullable<Part['values']>,
): HeatmapMatrix {
  const rowOfLane = Int32Array.from(table.lanes, ({ id }) => (id === values.instance ? 0 : -1));
  return heatmap(table, narrow(table, selection, { values }), buckets, rowOfLane, 1);
}

const COLUMNS = ['minutes', 'outages', 'incidents', 'untimed', 'uncovered', 'lanesCovered'] as const;

/** Both matrices have the same columns. */
function copyRow(from: HeatmapMatrix, row: number, to: HeatmapMatrix, at: number): void {
  const width = from.columnCount;
  for (const name of COLUMNS) to[name].set(from[name].subarray(row * width, (row + 1) * width), at * width);
}
