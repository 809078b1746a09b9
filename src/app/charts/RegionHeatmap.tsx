import { useCallback, useMemo } from 'react';
import { toggleValue, withPeriod, withValues } from '#core/filter/filter.ts';
import { bucketLabel, type BucketUnit } from '#core/time/buckets.ts';
import { countInWords, minutesInWords, plural } from '#core/time/words.ts';
import { Heatmap } from '#ui/charts/Heatmap.tsx';
import type { HeatmapCell } from '#ui/charts/heatmapModel.ts';
import { HeatmapLegend } from '#ui/charts/HeatmapLegend.tsx';
import { quantileSteps } from '#ui/charts/steps.ts';
import { useSelected } from '../selected.ts';
import { useView } from '../use-view.ts';
import { openedMatrix } from './region-matrix.ts';

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
  const { matrix, layout, buckets } = useMemo(
    () => openedMatrix(table, selection, unit, open),
    [table, selection, unit, open],
  );
  const { rows } = layout;
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
