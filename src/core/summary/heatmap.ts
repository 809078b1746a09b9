import { eachBit } from '../bitset.ts';
import { ruleOf } from '../rule.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { edgeInstants, type Buckets } from '../time/buckets.ts';
import { eachSegment } from './segments.ts';

/** One cell: a row (region, lane) in a bucket of time. */
export interface HeatmapMatrix {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Row-major. Instance-minutes under the rule, clipped and split at local midnight. */
  readonly minutes: Float64Array;
  /** Outages that begin in the cell (in the first shown bucket also those that began before it). */
  readonly outages: Int32Array;
  /** Incidents with an outage counted in the cell. */
  readonly incidents: Int32Array;
  /** Outages in the cell whose length is not stated, so that they add no minutes. */
  readonly untimed: Int32Array;
  /** 1 where no report was collected for any lane of the row at any time of the bucket. */
  readonly uncovered: Uint8Array;
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
  };
  if (size === 0) return matrix;
  const edges = edgesByLane(table, selection, buckets);
  eachSegment(table, selection.rows, selection.bounds, ruleOf(selection.view.rule), (lane, start, end, weight) => {
    const row = rowOfLane[lane]!;
    if (row < 0) return;
    const own = edges[lane]!;
    for (let column = columnAt(own, start), from = start; from < end && column < columnCount; column++) {
      const until = Math.min(end, own[column + 1]!);
      matrix.minutes[row * columnCount + column]! += ((until - from) / 60_000) * weight;
      from = until;
    }
  });
  const seen = new Int32Array(size).fill(-1);
  eachBit(selection.rows, (at) => {
    const lane = table.lane[at]!;
    const row = rowOfLane[lane]!;
    if (row < 0) return;
    const cell = row * columnCount + Math.min(columnAt(edges[lane]!, table.start[at]!), columnCount - 1);
    matrix.outages[cell]!++;
    matrix.untimed[cell]! += 1 - table.timed[at]!;
    if (seen[cell] === table.incident[at]) return;
    seen[cell] = table.incident[at]!;
    matrix.incidents[cell]!++;
  });
  markCovered(table, matrix, edges, rowOfLane);
  return matrix;
}

/** The bucket an instant falls in; the first one for an instant before it. */
function columnAt(edges: Float64Array, instant: number): number {
  let low = 0;
  let high = edges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (edges[middle]! <= instant) low = middle;
    else high = middle - 1;
  }
  return low;
}

function edgesByLane(table: Table, selection: Selection, buckets: Buckets): Float64Array[] {
  const byZone = new Map<string, Float64Array>();
  return table.lanes.map((lane) => {
    const zone = selection.view.zone === 'utc' ? 'UTC' : lane.timeZone;
    const known = byZone.get(zone) ?? edgeInstants(buckets, zone);
    byZone.set(zone, known);
    return known;
  });
}

function markCovered(table: Table, matrix: HeatmapMatrix, edges: Float64Array[], rowOfLane: Int32Array): void {
  table.lanes.forEach((lane, at) => {
    const row = rowOfLane[at]!;
    if (row < 0) return;
    const own = edges[at]!;
    for (let column = 0; column < matrix.columnCount; column++) {
      if (lane.coveredFrom < own[column + 1]! && lane.coveredTo > own[column]!) {
        matrix.uncovered[row * matrix.columnCount + column] = 0;
      }
    }
  });
}
