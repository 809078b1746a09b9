import { useMemo } from 'react';
import { cellPart } from '#core/figure/parts.ts';
import { toggleValue } from '#core/filter/filter.ts';
import type { BucketUnit } from '#core/time/buckets.ts';
import { Heatmap } from '#ui/charts/Heatmap.tsx';
import { HeatmapLegend } from '#ui/charts/HeatmapLegend.tsx';
import { useOpenFigure } from '../figure/use-figure.ts';
import { useHover, useLit } from '../hover/hovered.ts';
import { useSelected } from '../selected.ts';
import { useView } from '../use-view.ts';
import { regionCells, type Metric } from './region-cells.ts';
import { matrixWithin, openedMatrix } from './region-matrix.ts';

export const METRIC_LABELS: Record<Metric, string> = {
  minutes: 'Instance-minutes',
  outages: 'Outages',
  incidents: 'Incidents',
};

interface Props {
  readonly metric: Metric;
  readonly unit: BucketUnit;
  /** Regions and lanes that are open, showing their lanes and products; with no `onToggle` none opens. */
  readonly open: readonly string[];
  onToggle?(row: string): void;
}

/** Regions, their instances when opened, and the products of those, against calendar buckets. */
export function RegionHeatmap({ metric, unit, open, onToggle }: Props) {
  const { table, selection } = useSelected();
  const { view, change } = useView();
  const openFigure = useOpenFigure();
  const found = useMemo(() => openedMatrix(table, selection, unit, open), [table, selection, unit, open]);
  const {
    layout: { rows },
    buckets,
  } = found;
  const { columns, steps, cell } = useMemo(() => regionCells(found, metric, unit), [found, metric, unit]);
  const point = useHover('regions');
  const litSelection = useLit('regions');
  const lit = useMemo(() => {
    if (litSelection === null) return undefined;
    const { outages, minutes, columnCount } = matrixWithin(table, litSelection, found);
    return (row: number, column: number): boolean => {
      const at = row * columnCount + column;
      return outages[at]! > 0 || minutes[at]! > 0;
    };
  }, [table, litSelection, found]);
  return (
    <>
      <Heatmap
        caption={`${METRIC_LABELS[metric]} by region and ${unit === 'half' ? 'half-year' : unit}`}
        rows={rows.map((row) => ({
          id: row.id,
          label: row.label,
          depth: row.depth,
          selected: view.filter[row.dimension].includes(row.label),
          ...(row.depth < 2 && onToggle !== undefined
            ? { expanded: open.includes(row.label), onToggle: () => onToggle(row.label) }
            : {}),
        }))}
        columns={columns}
        cell={cell}
        steps={steps}
        onPick={(row, column) => {
          const cellOf = cellPart(metric, buckets, column, rows[row]!.values);
          openFigure(cellOf.figure, cellOf.part);
        }}
        lit={lit}
        onPoint={(place) => {
          const part =
            place === null ? null : cellPart(metric, buckets, place.column, rows[place.row]!.values).part;
          point(part);
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
