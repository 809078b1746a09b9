import crossfilter from 'crossfilter2';
import type { OutageRecord } from './dataset.ts';
import { figuresOf, latest, type Answer, type Ask } from './figures.ts';

/**
 * The overview kept by crossfilter2: a dimension and a group for each control and chart, distinct
 * incidents counted in the reductions, minutes merged per lane from the records that are left. Its
 * period means outages that begin in it, for its ranges know one time of a record.
 */
export function withCrossfilter(records: OutageRecord[]): (ask: Ask) => Answer {
  const all = crossfilter(records);
  const instance = all.dimension((record) => record.lane);
  const product = all.dimension((record) => record.products as string[], true);
  const region = all.dimension((record) => record.region);
  const cause = all.dimension((record) => record.cause);
  const trigger = all.dimension((record) => record.trigger);
  const impact = all.dimension((record) => record.impact);
  const start = all.dimension((record) => record.start);
  const cell = all.dimension((record) => `${record.region}|${record.quarter}`);
  const hour = all.dimension((record) => record.hour);
  const offered = [instance, product, region, cause, trigger, impact].map((dimension) =>
    dimension
      .group<string, Map<number, number>>()
      .reduce(addIncident, removeIncident, () => new Map<number, number>()),
  );
  const cellIncidents = cell
    .group<string, Map<number, number>>()
    .reduce(addIncident, removeIncident, () => new Map<number, number>());
  const cellOutages = cell.group<string, number>().reduceCount();
  const hours = hour.group<number, number>().reduceCount();
  let asked: Ask = {};
  return (ask) => {
    if (ask.instance !== asked.instance) filter(instance, ask.instance);
    if (ask.product !== asked.product) filter(product, ask.product);
    if (ask.region !== asked.region) filter(region, ask.region);
    if (ask.period !== asked.period) {
      if (ask.period === undefined) start.filterAll();
      else start.filterRange([ask.period[0], ask.period[1]]);
    }
    asked = ask;
    const figures = figuresOf(all.allFiltered());
    // An incident has at most 15 outages, so these hold 20 incidents.
    const list = latest(start.top(300), 20);
    return {
      ...figures,
      heatmapOutages: cellOutages.all().reduce((sum, { value }) => sum + value, 0),
      heatmapIncidents: cellIncidents.all().reduce((sum, { value }) => sum + value.size, 0),
      offered: offered.map((group) => group.all().reduce((sum, { value }) => sum + value.size, 0)),
      latest: list[0],
      hours: hours.all().reduce((sum, { value }) => sum + value, 0),
    };
  };
}

function filter(dimension: crossfilter.Dimension<OutageRecord, string>, value: string | undefined): void {
  if (value === undefined) dimension.filterAll();
  else dimension.filterExact(value);
}

function addIncident(outages: Map<number, number>, { incident }: OutageRecord): Map<number, number> {
  return outages.set(incident, (outages.get(incident) ?? 0) + 1);
}

function removeIncident(outages: Map<number, number>, { incident }: OutageRecord): Map<number, number> {
  const left = (outages.get(incident) ?? 0) - 1;
  if (left > 0) outages.set(incident, left);
  else outages.delete(incident);
  return outages;
}
