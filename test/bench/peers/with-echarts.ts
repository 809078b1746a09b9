import { BarChart, CustomChart, HeatmapChart } from 'echarts/charts';
import { GridComponent, VisualMapComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { barOption, heatmapOption, timelineOption } from './echarts-options.ts';
import { BARS, HEATMAP, TIMELINE } from './look.ts';
import { fetchRecords } from './outage-records.ts';
import { countAll, layOutPage } from './page-parts.ts';
import { handOver, type OpenPage } from './peer.ts';
import { summarise, type RecordSummary } from './record-summary.ts';

/**
 * ECharts on canvas over plain arrays. Its custom series has no mode for many items and makes an element of each, so the
 * timeline shows the latest outages only.
 */
register([BarChart, CustomChart, HeatmapChart, GridComponent, VisualMapComponent, CanvasRenderer]);

async function open(): Promise<OpenPage> {
  const data = await fetchRecords();
  const parts = layOutPage();
  const timeline = init(parts.timeline, null, TIMELINE);
  const heatmap = init(parts.heatmap, null, HEATMAP);
  const causes = init(parts.causes, null, BARS);
  let shown: RecordSummary = summarise(data, {});
  const show = (): void => {
    parts.showTiles(shown);
    parts.showChoices(shown.offered.map(countAll));
    parts.showHours(shown.hours);
    parts.showList(shown.latest);
    timeline.setOption(timelineOption(data, shown));
    heatmap.setOption(heatmapOption(data, shown));
    causes.setOption(barOption(shown));
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

handOver(open());
