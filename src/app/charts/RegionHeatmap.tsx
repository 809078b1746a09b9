import { useCallback, useMemo } from 'react';
import { toggleValue, withPeriod, withValues } from '#core/filter/filter.ts';
import { heatmap, type HeatmapMatrix } from '#core/summary/heatmap.ts';
import { shownDays } from '#core/summary/shown-days.ts';
import { bucketLabel, bucketsOver, type BucketUnit } from '#core/time/buckets.ts';
import { countInWords, minutesInWords, plural } from '#core/time/words.ts';
import { Heatmap } from '#ui/charts/Heatmap.tsx';
import type { HeatmapCell } from '#ui/charts/heatmapModel.ts';
import { HeatmapLegend } from '#ui/charts/HeatmapLegend.tsx';
import { quantileSteps } from '#ui/charts/steps.ts';
import { useSelected } from '../selected.ts';
import { useView } from '../use-view.ts';
import { heatmapRows, type HeatmapLayout } from './heatmap-rows.ts';

export type Metric = 'minutes' | 'outages' | 'incidents';
export const METRIC_LABELS: Record<Metric, string> = {
  minutes: 'Instance-minutes',
  outages: 'Outages',
  incidents: 'Incidents',
};

interface Props {
  readonly metric: Metric;
  readonly unit: BucketUnit;
  /** Regions that are open, showing their lanes; with no `onToggle` regions do not open. */
  readonly open: readonly string[];
  onToggle?(region: string): void;
}

/** Regions, and their instances when opened, against calendar buckets. */
export function RegionHeatmap({ metric, unit, open, onToggle }: Props) {
  const { table, selection } = useSelected();
  const { view, change } = useView();
  const days = shownDays(table, selection);
  const { matrix, rows, buckets } = useMemo(() => {
    const layout = heatmapRows(table, selection, open);
    const columns = bucketsOver(unit, days.from, days.to);
    const compute = (rowOfLane: Int32Array) =>
      heatmap(table, selection, columns, rowOfLane, layout.rows.length);
    return { rows: layout.rows, buckets: columns, matrix: matrixOf(layout, compute) };
  }, [table, selection, open, unit, days.from, days.to]);
  const values = matrix[metric];
  const steps = useMemo(() => quantileSteps([...values].filter((value) => value > 0)), [values]);
  const columns = buckets.edges.slice(0, -1).map((edge) => ({
    id: edge,
    label: shortLabel(unit, edge),
    ...(unit === 'year' ? {} : { group: edge.slice(0, 4) }),
  }));
  const cell = useCallback(
    (row: number, column: number): HeatmapCell => {
      const at = row * matrix.columnCount + column;
      const value = values[at]!;
      const where = `${rows[row]!.label}, ${bucketLabel(unit, buckets.edges[column]!)}`;
      if (matrix.outages[at] === 0 && value === 0) {
        return matrix.uncovered[at] === 1
          ? {
              value: null,
              text: '',
              state: 'uncovered',
              name: `${where}: not covered, no reports were collected`,
            }
          : { value: null, text: '', state: 'quiet', name: `${where}: covered, no outage` };
      }
      const parts = `${minutesInWords(matrix.minutes[at]!)} of outage (${countInWords(matrix.minutes[at]!)} instance-minutes), ${plural(matrix.outages[at]!, 'outage')} begun, ${plural(matrix.incidents[at]!, 'incident')}`;
      const vague =
        matrix.untimed[at]! > 0 ? `; ${plural(matrix.untimed[at]!, 'outage')} without a stated length` : '';
      if (value === 0) {
        return { value: null, text: '', state: 'unmeasured', name: `${where}: ${parts}${vague}` };
      }
      return { value, text: cellText(value), state: 'value', name: `${where}: ${parts}${vague}` };
    },
    [rows, matrix, values, buckets, unit],
  );
  return (
    <>
      <Heatmap
        caption={`${METRIC_LABELS[metric]} by region and ${unit === 'half' ? 'half-year' : unit}`}
        rows={rows.map((row) => ({
          id: row.id,
          label: row.label,
          depth: row.depth,
          ...(row.depth === 0 && onToggle !== undefined
            ? { expanded: open.includes(row.label), onToggle: () => onToggle(row.label) }
            : {}),
        }))}
        columns={columns}
        cell={cell}
        steps={steps}
        onPick={(row, column) => {
          const period = {
            kind: 'range',
            from: buckets.edges[column]!,
            to: buckets.edges[column + 1]!,
          } as const;
          const { dimension, label } = rows[row]!;
          change({ ...view, filter: withPeriod(withValues(view.filter, dimension, [label]), period) });
        }}
        onPickRow={(row) => {
          const { dimension, label } = rows[row]!;
          change({ ...view, filter: toggleValue(view.filter, dimension, label) });
        }}
      />
      <HeatmapLegend steps={steps} unit={metric === 'minutes' ? 'min' : metric} />
    </>
  );
}

/** A lane counts in its region's row and, where the region is open, in its own: two passes laid together. */
function matrixOf(layout: HeatmapLayout, compute: (rowOfLane: Int32Array) => HeatmapMatrix): HeatmapMatrix {
  const regions = compute(layout.regionRow);
  if (!layout.rows.some((row) => row.depth === 1)) return regions;
  const lanes = compute(layout.laneRow);
  const size = regions.minutes.length;
  for (let at = 0; at < size; at++) {
    if (layout.rows[Math.floor(at / regions.columnCount)]!.depth === 0) continue;
    regions.minutes[at] = lanes.minutes[at]!;
    regions.outages[at] = lanes.outages[at]!;
    regions.incidents[at] = lanes.incidents[at]!;
    regions.untimed[at] = lanes.untimed[at]!;
    regions.uncovered[at] = lanes.uncovered[at]!;
  }
  return regions;
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
