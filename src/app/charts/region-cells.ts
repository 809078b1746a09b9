import { bucketLabel, type BucketUnit } from '#core/time/buckets.ts';
import { countInWords, minutesInWords, plural } from '#core/time/words.ts';
import type { HeatmapCell, HeatmapColumn } from '#ui/charts/heatmapModel.ts';
import { quantileSteps } from '#ui/charts/steps.ts';
import type { RegionMatrix } from './region-matrix.ts';

export type Metric = 'minutes' | 'outages' | 'incidents';

/** What the heatmap of regions draws: in the page and in a saved picture. */
export interface RegionCells {
  readonly columns: readonly HeatmapColumn[];
  readonly steps: readonly number[];
  cell(row: number, column: number): HeatmapCell;
}

/** The columns, steps and cells of a matrix of regions in one metric. */
export function regionCells(
  { matrix, layout: { rows }, buckets }: RegionMatrix,
  metric: Metric,
  unit: BucketUnit,
): RegionCells {
  const values = matrix[metric];
  const lanesOf = rows.map((row) => row.lanes);
  return {
    columns: buckets.edges.slice(0, -1).map((edge) => ({
      id: edge,
      label: shortLabel(unit, edge),
      ...(unit === 'year' ? {} : { group: edge.slice(0, 4) }),
    })),
    steps: quantileSteps([...values].filter((value) => value > 0)),
    cell(row, column) {
      const at = row * matrix.columnCount + column;
      const value = values[at]!;
      const where = `${rows[row]!.label}, ${bucketLabel(unit, buckets.edges[column]!)}`;
      const lanes = lanesOf[row]!;
      const partly = matrix.lanesCovered[at]!;
      const covered = lanes > 1 ? `; ${partly} of ${lanes} lanes covered` : '';
      if (matrix.outages[at] === 0 && value === 0) {
        return matrix.uncovered[at] === 1
          ? {
              value: null,
              text: '',
              state: 'uncovered',
              name: `${where}: not covered, no reports were collected`,
            }
          : { value: null, text: '', state: 'quiet', name: `${where}: no outage collected${covered}` };
      }
      const parts = `${minutesInWords(matrix.minutes[at]!)} of outage (${countInWords(matrix.minutes[at]!)} instance-minutes), ${plural(matrix.outages[at]!, 'outage')} begun, ${plural(matrix.incidents[at]!, 'incident')}`;
      const vague =
        matrix.untimed[at]! > 0 ? `; ${plural(matrix.untimed[at]!, 'outage')} without a stated length` : '';
      const name = `${where}: ${parts}${vague}${covered}`;
      return value === 0
        ? { value: null, text: '', state: 'unmeasured', name }
        : { value, text: cellText(value), state: 'value', name };
    },
  };
}

function shortLabel(unit: BucketUnit, edge: string): string {
  const label = bucketLabel(unit, edge);
  return unit === 'year' ? label : label.slice(0, -5);
}

function cellText(value: number): string {
  if (value < 1) return '<1';
  if (value < 1000) return String(Math.round(value));
  return value < 100_000
    ? `${(value / 1000).toFixed(value < 10_000 ? 1 : 0)}k`
    : `${Math.round(value / 1000)}k`;
}
