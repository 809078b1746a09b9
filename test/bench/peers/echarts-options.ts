import type { BarSeriesOption, CustomSeriesOption, HeatmapSeriesOption } from 'echarts/charts';
import type { GridComponentOption, VisualMapComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { ColumnSummary, Prepared } from './column-summary.ts';
import { BAR_COLOUR, IMPACT_COLOURS, MOST_ELEMENTS, STEPS } from './look.ts';
import { quarterLabel } from './quarters.ts';

type Option = ComposeOption<
  BarSeriesOption | CustomSeriesOption | HeatmapSeriesOption | GridComponentOption | VisualMapComponentOption
>;

/** Rectangles of the latest outages. */
export function timelineOption(data: Prepared, { rows }: ColumnSummary): Option {
  const { start, length, instance, impact, instances, span } = data;
  return {
    animation: false,
    grid: { left: 10, right: 10, top: 10, bottom: 30 },
    xAxis: { type: 'time', min: span[0] * 1000, max: span[1] * 1000 },
    yAxis: { type: 'value', min: 0, max: instances.length, show: false },
    series: {
      type: 'custom',
      progressive: 0,
      silent: true,
      renderItem(_, api) {
        const [x = 0, y = 0] = api.coord([api.value(0), api.value(2)]);
        const [end = 0, below = 0] = api.coord([api.value(1), Number(api.value(2)) + 1]);
        return {
          type: 'rect',
          shape: { x, y: below, width: Math.max(1, end - x), height: y - below },
          style: { fill: IMPACT_COLOURS[Number(api.value(3))]! },
        };
      },
      data: latestRows(data, rows).map((row) => {
        const began = start[row]! * 1000;
        return [began, began + length[row]! * 1000, instance[row]!, impact[row]!];
      }),
    },
  };
}

/** Minutes by region and quarter. */
export function heatmapOption(
  { regions, quarters, firstQuarter }: Prepared,
  { cells }: ColumnSummary,
): Option {
  return {
    animation: false,
    grid: { left: 110, right: 10, top: 10, bottom: 30 },
    xAxis: {
      type: 'category',
      data: Array.from({ length: quarters }, (_, at) => quarterLabel(firstQuarter + at)),
    },
    yAxis: { type: 'category', data: [...regions] },
    visualMap: {
      show: false,
      min: 0,
      max: cells.reduce((a, b) => Math.max(a, b), 1),
      inRange: { color: [...STEPS] },
    },
    series: {
      type: 'heatmap',
      progressive: 0,
      silent: true,
      data: Array.from(cells, (minutes, at) => [at % quarters, Math.floor(at / quarters), minutes]),
    },
  };
}

/** Outages by cause, the most at the top. */
export function barOption({ causes: names }: Prepared, { causes }: ColumnSummary): Option {
  const order = Array.from(causes.keys())
    .filter((cause) => causes[cause]! > 0)
    .sort((a, b) => causes[a]! - causes[b]!);
  return {
    animation: false,
    grid: { left: 120, right: 40, top: 10, bottom: 30 },
    xAxis: { type: 'value' },
    yAxis: { type: 'category', data: order.map((cause) => names[cause]!) },
    series: {
      type: 'bar',
      silent: true,
      color: BAR_COLOUR,
      label: { show: true, position: 'right' },
      data: order.map((cause) => causes[cause]!),
    },
  };
}

/** Only rows of the last quarters are sorted, since to sort all takes longer than to draw these. */
function latestRows({ quarter, start }: Prepared, rows: Int32Array): number[] {
  const counts: number[] = [];
  for (const row of rows) counts[quarter[row]!] = (counts[quarter[row]!] ?? 0) + 1;
  let since = counts.length;
  for (let enough = 0; since > 0 && enough < MOST_ELEMENTS;) enough += counts[--since] ?? 0;
  const late = rows.filter((row) => quarter[row]! >= since);
  return Array.from(late)
    .sort((a, b) => start[b]! - start[a]!)
    .slice(0, MOST_ELEMENTS);
}
