import crossfilter from 'crossfilter2';
import { config, heatMap, redrawAll, renderAll, rowChart } from 'dc';
import 'dc/dist/style/dc.css';
import 'dc/src/compat/d3v6.js';
import type { OutageRecord } from '../dataset.ts';
import { BAR_COLOUR, BARS, HEATMAP, STEPS } from './look.ts';
import { fetchRecords } from './outage-records.ts';
import { layOutPage } from './page-parts.ts';
import { handOver, type Ask, type OpenPage } from './peer.ts';
import { quarterLabel } from './quarters.ts';
import { summariseShown, type ShownSummary } from './record-summary.ts';
import { timelineCanvas } from './timeline-canvas.ts';

/**
 * crossfilter2 with dc: its heat map and row chart; the timeline on a canvas of our own, all outages. A period means what
 * begins in it, for crossfilter's ranges know one time of a record.
 */
config.disableTransitions = true;

type Incidents = Map<number, number>;

async function open(): Promise<OpenPage> {
  const data = await fetchRecords();
  const parts = layOutPage();
  const all = crossfilter(data.outages);
  const instance = all.dimension((outage) => outage.lane);
  const product = all.dimension((outage) => outage.products as string[], true);
  const region = all.dimension((outage) => outage.region);
  const cause = all.dimension((outage) => outage.cause);
  const trigger = all.dimension((outage) => outage.trigger);
  const impact = all.dimension((outage) => outage.impact);
  const start = all.dimension((outage) => outage.start);
  const hour = all.dimension((outage) => outage.hour);
  const offered = [instance, product, region, cause, trigger, impact].map((dimension) =>
    dimension.group<string, Incidents>().reduce(addIncident, removeIncident, () => new Map<number, number>()),
  );
  const hours = hour.group<number, number>().reduceCount();
  const cell = all.dimension((outage) => `${outage.region}|${outage.quarter}`);
  let shown: ShownSummary = summariseShown(all.allFiltered());

  heatMap(parts.heatmap)
    .width(HEATMAP.width)
    .height(HEATMAP.height)
    .dimension(cell)
    // Minutes of which overlaps count once are no sum of records, so crossfilter cannot keep them.
    .group(allOf(() => Array.from(shown.cells, ([key, value]) => ({ key, value }))))
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
    .group(allOf(() => offered[3]!.all().map(({ key, value }) => ({ key, value: value.size }))))
    .ordering(({ value }) => -value)
    .colors([BAR_COLOUR])
    .elasticX(true);
  const drawTimeline = timelineCanvas(parts.timeline, data);

  const show = (draw: () => void): void => {
    shown = summariseShown(all.allFiltered());
    draw();
    parts.showTiles(shown);
    parts.showChoices(offered.map((group) => group.all().reduce((sum, { value }) => sum + value.size, 0)));
    parts.showHours(hourly(hours.all()));
    parts.showList(shown.latest);
    drawTimeline(shown.shown);
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

/** What a chart takes for a group. */
function allOf(all: () => { key: string; value: number }[]) {
  return { all, top: (most: number) => all().slice(0, most) };
}

function filter(dimension: crossfilter.Dimension<OutageRecord, string>, value: string | undefined): void {
  if (value === undefined) dimension.filterAll();
  else dimension.filterExact(value);
}

function hourly(groups: readonly { key: number; value: number }[]): number[] {
  const counts = Array.from({ length: 169 }, () => 0);
  for (const { key, value } of groups) counts[key] = value;
  return counts;
}

function addIncident(outages: Incidents, { incident }: OutageRecord): Incidents {
  return outages.set(incident, (outages.get(incident) ?? 0) + 1);
}

function removeIncident(outages: Incidents, { incident }: OutageRecord): Incidents {
  const left = (outages.get(incident) ?? 0) - 1;
  if (left > 0) outages.set(incident, left);
  else outages.delete(incident);
  return outages;
}

handOver(open());
