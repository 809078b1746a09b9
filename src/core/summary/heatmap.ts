import { rowsOf } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { edgeInstants, type Buckets } from '../time/buckets.ts';
import { startOfDay, type OffsetTable } from '../time/offsets.ts';
import { eachLaneSegments } from './segments.ts';

/** One cell: a row (region, lane) in a bucket of time. */
export interface HeatmapMatrix {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Row-major. Instance-minutes under the rule, clipped and split at local midnight. */
  readonly minutes: Float64Array;
  /** Outages that begin in the cell (the first and last bucket also hold what begins before and after all). */
  readonly outages: Int32Array;
  /** Incidents with an outage counted in the cell. */
  readonly incidents: Int32Array;
  /** Outages in the cell whose length is not stated, so that they add no minutes. */
  readonly untimed: Int32Array;
  /** 1 where no report was collected for any lane of the row at any time of the bucket. */
  readonly uncovered: Uint8Array;
  /** Lanes of the row that reports cover at some time of the bucket. */
  readonly lanesCovered: Int32Array;
}

/**
 * Outage time by row and bucket.
 *
 * @param rowOfLane the row each lane belongs to, or -1 to leave it out
 */
export function heatmap(
  table: Table,
  selection: Selection,
  buckets: Buckets,
  rowOfLane: Int32Array,
  rowCount: number,
): HeatmapMatrix {
  const columnCount = Math.max(0, buckets.edges.length - 1);
  const size = rowCount * columnCount;
  const matrix = {
    rowCount,
    columnCount,
    minutes: new Float64Array(size),
    outages: new Int32Array(size),
    incidents: new Int32Array(size),
    untimed: new Int32Array(size),
    uncovered: new Uint8Array(size).fill(1),
    lanesCovered: new Int32Array(size),
  };
  if (size === 0) return matrix;
  const edges = edgesByLane(table, selection, buckets);
  addMinutes(matrix, table, selection, edges, rowOfLane);
  addOutages(matrix, table, rowsOf(table, selection.rows), edges, rowOfLane);
  markCovered(table, matrix, edges, rowOfLane);
  return matrix;
}

function addMinutes(
  matrix: HeatmapMatrix,
  table: Table,
  selection: Selection,
  edges: Float64Array,
  rowOfLane: Int32Array,
): void {
  const { minutes, columnCount } = matrix;
  eachLaneSegments(table, selection, (lane, { count, start, end, weight }) => {
    const row = rowOfLane[lane]!;
    if (row < 0) return;
    const own = lane * (columnCount + 1);
    let column = 0;
    for (let i = 0; i < count; i++) {
      let from = start[i]!;
      const to = end[i]!;
      column = columnAt(edges, own, columnCount, from, column);
      let at = row * columnCount + column;
      for (let next = own + column + 1; next < own + columnCount && edges[next]! < to; next++) {
        minutes[at++]! += (edges[next]! - from) * weight[i]!;
        from = edges[next]!;
      }
      minutes[at]! += (to - from) * weight[i]!;
    }
  });
  for (let cell = 0; cell < minutes.length; cell++) minutes[cell]! /= 60_000;
}

function addOutages(
  matrix: HeatmapMatrix,
  table: Table,
  rows: Int32Array,
  edges: Float64Array,
  rowOfLane: Int32Array,
): void {
  const { incident, lane, start, timed } = table;
  const { outages, untimed, incidents, columnCount } = matrix;
  const seen = new Int32Array(outages.length).fill(-1);
  let column = 0;
  for (let i = 0; i < rows.length; i++) {
    const at = rows[i]!;
    const row = rowOfLane[lane[at]!]!;
    if (row < 0) continue;
    column = columnAt(edges, lane[at]! * (columnCount + 1), columnCount, start[at]!, column);
    const cell = row * columnCount + column;
    outages[cell]!++;
    if (timed[at] === 0) untimed[cell]!++;
    // Without a branch: which rows are an incident's first in a cell can't be foretold.
    incidents[cell]! += Number(seen[cell] !== incident[at]);
    seen[cell] = incident[at]!;
  }
}

/**
 * The bucket an instant falls in: the first for an instant before all, the last for one after all.
 * Instants come nearly in order, so it is sought from the place of the one before.
 */
function columnAt(edges: Float64Array, own: number, columns: number, instant: number, near: number): number {
  let column = near;
  while (column > 0 && edges[own + column]! > instant) column--;
  while (column < columns - 1 && edges[own + column + 1]! <= instant) column++;
  return column;
}

/** The edges of the buckets on each lane's clock, lane after lane. */
function edgesByLane(table: Table, selection: Selection, buckets: Buckets): Float64Array {
  const byZone = new Map<string, Float64Array>();
  const edges = new Float64Array(table.lanes.length * buckets.edges.length);
  table.lanes.forEach((lane, at) => {
    const zone = selection.view.zone === 'utc' ? 'UTC' : lane.timeZone;
    const own =
      byZone.get(zone) ?? (zone === 'UTC' ? edgeInstants(buckets, zone) : edgesIn(buckets, lane.offsets));
    byZone.set(zone, own);
    edges.set(own, at * buckets.edges.length);
  });
  return edges;
}

function edgesIn(buckets: Buckets, offsets: OffsetTable): Float64Array {
  return Float64Array.from(buckets.edges, (date) => startOfDay(date, offsets));
}

function markCovered(table: Table, matrix: HeatmapMatrix, edges: Float64Array, rowOfLane: Int32Array): void {
  table.lanes.forEach((lane, at) => {
    const row = rowOfLane[at]!;
    if (row < 0 || lane.coveredFrom >= lane.coveredTo) return;
    const own = at * (matrix.columnCount + 1);
    for (let column = 0; column < matrix.columnCount; column++) {
      if (lane.coveredFrom < edges[own + column + 1]! && lane.coveredTo > edges[own + column]!) {
        matrix.uncovered[row * matrix.columnCount + column] = 0;
        matrix.lanesCovered[row * matrix.columnCount + column]!++;
      }
    }
  });
}
