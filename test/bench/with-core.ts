import { DEFAULT_VIEW, type View } from '#core/filter/codec.ts';
import { DIMENSIONS, NO_FILTER } from '#core/filter/filter.ts';
import { select } from '#core/select.ts';
import { availability } from '#core/summary/availability.ts';
import { breakdown } from '#core/summary/breakdown.ts';
import { facets } from '#core/summary/facets.ts';
import { heatmap } from '#core/summary/heatmap.ts';
import { hoursOfWeek } from '#core/summary/hours.ts';
import { latestIncidents } from '#core/summary/latest-incidents.ts';
import { lengths } from '#core/summary/lengths.ts';
import { shownDays } from '#core/summary/shown-days.ts';
import { timeline } from '#core/summary/timeline.ts';
import { totals } from '#core/summary/totals.ts';
import type { Table } from '#core/table.ts';
import { bucketsOver } from '#core/time/buckets.ts';
import { isoDate } from '#core/time/day.ts';
import type { Answer, Ask } from './figures.ts';

/** The overview as the page asks the core for it. */
export function withCore(table: Table): (ask: Ask) => Answer {
  const rowOfLane = Int32Array.from(table.lanes, (lane) => lane.regionAt);
  return (ask) => {
    const selection = select(table, viewOf(ask));
    const { from, to } = shownDays(table, selection);
    const offered = facets(table, selection);
    availability(table, selection);
    const matrix = heatmap(
      table,
      selection,
      bucketsOver('quarter', from, to),
      rowOfLane,
      table.regions.length,
    );
    const causes = breakdown(table, selection, 'cause', 'incidents');
    const hours = hoursOfWeek(table, selection);
    timeline(table, selection);
    const list = latestIncidents(table, selection, 20);
    const figures = totals(table, selection);
    return {
      ...figures,
      median: lengths(table, selection.rows).median ?? NaN,
      causeMinutes: causes.minutes,
      heatmapOutages: sum(matrix.outages),
      heatmapIncidents: sum(matrix.incidents),
      offered: DIMENSIONS.map((dimension) => sum(offered[dimension].counts)),
      latest: list.rows[0]?.incident,
      hours: hours.outages + hours.undated,
    };
  };
}

function sum(values: Int32Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function viewOf({ instance, product, region, period }: Ask): View {
  const list = (value: string | undefined): string[] => (value === undefined ? [] : [value]);
  return {
    ...DEFAULT_VIEW,
    zone: 'utc',
    filter: {
      ...NO_FILTER,
      instance: list(instance),
      product: list(product),
      region: list(region),
      period:
        period === undefined ? null : { kind: 'range', from: isoDate(period[0]), to: isoDate(period[1]) },
    },
  };
}

/** The same table with nothing worked out before: what is kept with a set is kept by the set's identity. */
export function unused(table: Table): Table {
  const sets = Object.fromEntries(
    Object.entries(table.sets).map(([dimension, own]) => [dimension, own.map((set) => ({ ...set }))]),
  ) as unknown as Table['sets'];
  return { ...table, all: { ...table.all }, sets };
}
