import { BarChart, CustomChart, HeatmapChart } from 'echarts/charts';
import { GridComponent, VisualMapComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { prepare, summarise, type ColumnSummary, type Prepared } from './column-summary.ts';
import { barOption, heatmapOption, timelineOption } from './echarts-options.ts';
import { BARS, HEATMAP, TIMELINE } from './look.ts';
import { fetchColumnsJson } from './outage-columns.ts';
import { layOutPage, type Listed } from './page-parts.ts';
import { handOver, type OpenPage } from './peer.ts';

/**
 * ECharts on canvas over typed columns. Its custom series has no mode for many items and makes an element of each, so the
 * timeline shows the latest outages only.
 */
register([BarChart, CustomChart, HeatmapChart, GridComponent, VisualMapComponent, CanvasRenderer]);

async function open(): Promise<OpenPage> {
  const data = prepare(await fetchColumnsJson());
  const parts = layOutPage();
  const timeline = init(parts.timeline, null, TIMELINE);
  const heatmap = init(parts.heatmap, null, HEATMAP);
  const causes = init(parts.causes, null, BARS);
  let shown: ColumnSummary = summarise(data, {});
  const show = (): void => {
    parts.showTiles(shown, shown.median);
    parts.showChoices(shown.offered);
    parts.showList(shown.latest.map((row) => listed(data, row)));
    timeline.setOption(timelineOption(data, shown));
    heatmap.setOption(heatmapOption(data, shown));
    causes.setOption(barOption(data, shown));
    // Now rather than in a frame to come.
    for (const chart of [timeline, heatmap, causes]) chart.getZr().flush();
  };
  show();
  return {
    apply(ask) {
      shown = summarise(data, ask);
      show();
      return Promise.resolve();
    },
    figures: () => shown,
  };
}

function listed({ start, length, instance, instances, cause, causes }: Prepared, row: number): Listed {
  const began = start[row]! * 1000;
  return {
    start: began,
    until: began + length[row]! * 1000,
    instance: instances[instance[row]!]!,
    cause: causes[cause[row]!]!,
  };
}

handOver(open());
