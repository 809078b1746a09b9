import crossfilter from 'crossfilter2';
import { config, heatMap, redrawAll, renderAll, rowChart } from 'dc';
import 'dc/dist/style/dc.css';
import 'dc/src/compat/d3v6.js';
import { BAR_COLOUR, BARS, HEATMAP, LISTED, STEPS } from './look.ts';
import { fetchRecords, minutesOf, type OutageRecord } from './outage-records.ts';
import { layOutPage } from './page-parts.ts';
import { handOver, type Ask, type Figures, type OpenPage } from './peer.ts';
import { quarterLabel } from './quarters.ts';
import { mergedMinutes } from './record-figures.ts';
import { timelineCanvas } from './timeline-canvas.ts';

/**
 * crossfilter2 with dc: its heat map and row chart; the timeline on a canvas of our own, all outages. A period means what
 * begins in it, for crossfilter's ranges know one time of a record.
 */
config.disableTransitions = true;

async function open(): Promise<OpenPage> {
  const data = await fetchRecords();
  const parts = layOutPage();
  const all = crossfilter(data.outages);
  const instance = all.dimension((outage) => outage.instance);
  const region = all.dimension((outage) => outage.region);
  const cause = all.dimension((outage) => outage.cause);
  const start = all.dimension((outage) => outage.start);
  const cell = all.dimension((outage) => `${outage.region}|${outage.quarter}`);
  const length = all.dimension((outage) => (outage.timed ? (outage.until - outage.start) / 60_000 : -1));

  const outagesOf = new Int32Array(data.incidents);
  const incidents = all.groupAll<number>().reduce(
    (count, { incident }) => count + Number(outagesOf[incident]!++ === 0),
    (count, { incident }) => count - Number(--outagesOf[incident]! === 0),
    () => 0,
  );
  const [instances, regions, causes] = [instance, region, cause].map((dimension) =>
    dimension.group<string, number>().reduceCount(),
  ) as [Counts, Counts, Counts];
  const lengths = length.group<number, number>().reduceCount();

  heatMap(parts.heatmap)
    .width(HEATMAP.width)
    .height(HEATMAP.height)
    .dimension(cell)
    .group(cell.group<string, number>().reduceSum(minutesOf))
    .keyAccessor(({ key }) => Number(key.slice(key.indexOf('|') + 1)))
    .valueAccessor(({ key }) => key.slice(0, key.indexOf('|')))
    .colors(STEPS)
    .colorAccessor(({ value }) => value)
    .on('preRender', (chart) => chart.calculateColorDomain())
    .on('preRedraw', (chart) => chart.calculateColorDomain())
    .colsLabel((quarter) => (quarter % 4 === 0 ? quarterLabel(quarter).slice(0, 4) : ''))
    .xBorderRadius(0)
    .yBorderRadius(0);
  rowChart(parts.causes)
    .width(BARS.width)
    .height(BARS.height)
    .dimension(cause)
    .group(causes)
    .ordering(({ value }) => -value)
    .colors([BAR_COLOUR])
    .elasticX(true);
  const drawTimeline = timelineCanvas(parts.timeline, data);

  let shown: Figures = { incidents: 0, outages: 0, minutes: 0 };
  const show = (draw: () => void): void => {
    draw();
    const outages: OutageRecord[] = all.allFiltered();
    shown = { incidents: incidents.value(), outages: outages.length, minutes: mergedMinutes(outages) };
    parts.showTiles(shown, medianOf(lengths.all()));
    parts.showChoices([instances, regions, causes].map(offered));
    parts.showList(start.top(LISTED));
    drawTimeline(outages);
  };
  show(renderAll);

  let asked: Ask = {};
  return {
    apply(ask) {
      if (ask.instance !== asked.instance) filter(instance, ask.instance);
      if (ask.region !== asked.region) filter(region, ask.region);
      if (ask.cause !== asked.cause) filter(cause, ask.cause);
      if (ask.period !== undefined) start.filterRange([ask.period[0], ask.period[1]]);
      else if (asked.period !== undefined) start.filterAll();
      asked = ask;
      show(redrawAll);
      return Promise.resolve();
    },
    figures: () => shown,
  };
}

type Counts = crossfilter.Group<OutageRecord, string, number>;

function offered(counts: Counts): number {
  return counts.all().filter(({ value }) => value > 0).length;
}

function filter(dimension: crossfilter.Dimension<OutageRecord, string>, value: string | undefined): void {
  if (value === undefined) dimension.filterAll();
  else dimension.filterExact(value);
}

/** The middle of lengths that are grouped in order, those below 0 not stated. */
function medianOf(groups: readonly { key: number; value: number }[]): number {
  const stated = groups.filter(({ key }) => key >= 0);
  let left = stated.reduce((sum, { value }) => sum + value, 0) / 2;
  return stated.find(({ value }) => (left -= value) < 0)?.key ?? 0;
}

handOver(open());
