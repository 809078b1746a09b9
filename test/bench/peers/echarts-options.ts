import type { BarSeriesOption, CustomSeriesOption, HeatmapSeriesOption } from 'echarts/charts';
import type { GridComponentOption, VisualMapComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { BAR_COLOUR, COLOUR_OF, MOST_ELEMENTS, STEPS } from './look.ts';
import type { Records } from './outage-records.ts';
import { quarterLabel } from './quarters.ts';
import { latestFew, type RecordSummary } from './record-summary.ts';

type Option = ComposeOption<
  BarSeriesOption | CustomSeriesOption | HeatmapSeriesOption | GridComponentOption | VisualMapComponentOption
>;

/** Rectangles of the latest outages. */
export function timelineOption({ instances, span }: Records, { shown }: RecordSummary): Option {
  const laneOf = new Map(instances.map((instance, at) => [instance, at]));
  const latest = latestFew(shown, MOST_ELEMENTS);
  return {
    animation: false,
    grid: { left: 10, right: 10, top: 10, bottom: 30 },
    xAxis: { type: 'time', min: span[0], max: span[1] },
    yAxis: { type: 'value', min: 0, max: instances.length, show: false },
    series: {
      type: 'custom',
      progressive: 0,
      silent: true,
      renderItem({ dataIndex }, api) {
        const [x = 0, y = 0] = api.coord([api.value(0), api.value(2)]);
        const [end = 0, below = 0] = api.coord([api.value(1), Number(api.value(2)) + 1]);
        return {
          type: 'rect',
          shape: { x, y: below, width: Math.max(1, end - x), height: y - below },
          style: { fill: COLOUR_OF[latest[dataIndex]!.impact]! },
        };
      },
      data: latest.map(({ start, until, lane }) => [start, until, laneOf.get(lane)!]),
    },
  };
}

/** Minutes by region and quarter. */
export function heatmapOption({ regions, quarters }: Records, { cells }: RecordSummary): Option {
  const [first, last] = quarters;
  return {
    animation: false,
    grid: { left: 110, right: 10, top: 10, bottom: 30 },
    xAxis: {
      type: 'category',
      data: Array.from({ length: last - first + 1 }, (_, at) => quarterLabel(first + at)),
    },
    yAxis: { type: 'category', data: [...regions] },
    visualMap: {
      show: false,
      min: 0,
      max: Math.max(1, ...cells.values()),
      inRange: { color: [...STEPS] },
    },
    series: {
      type: 'heatmap',
      progressive: 0,
      silent: true,
      data: Array.from(cells, ([key, minutes]) => {
        const [region = '', quarter] = key.split('|');
        return [Number(quarter) - first, regions.indexOf(region), minutes];
      }),
    },
  };
}

/** Incidents by cause, the most at the top. */
export function barOption({ causes }: RecordSummary): Option {
  const rising = causes.toReversed();
  return {
    animation: false,
    grid: { left: 120, right: 40, top: 10, bottom: 30 },
    xAxis: { type: 'value' },
    yAxis: { type: 'category', data: rising.map(({ cause }) => cause) },
    series: {
      type: 'bar',
      silent: true,
      color: BAR_COLOUR,
      label: { show: true, position: 'right' },
      data: rising.map(({ incidents }) => incidents),
    },
  };
}
