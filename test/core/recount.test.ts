import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsOf } from '#core/bitset.ts';
import { columnsOf } from '#core/pack/columns.ts';
import { deriveCatalog, readDataset } from '#core/dataset.ts';
import { DEFAULT_VIEW, type View } from '#core/filter/codec.ts';
import { DIMENSIONS, type Filter } from '#core/filter/filter.ts';
import { spanOf, type Incident } from '#core/incident.ts';
import { lanesOf } from '#core/lane.ts';
import { RULES, ruleOf } from '#core/rule.ts';
import { select } from '#core/select.ts';
import { availability } from '#core/summary/availability.ts';
import { breakdown } from '#core/summary/breakdown.ts';
import { dayTotals } from '#core/summary/days.ts';
import { facets } from '#core/summary/facets.ts';
import { heatmap } from '#core/summary/heatmap.ts';
import { hoursOfWeek } from '#core/summary/hours.ts';
import { lengths } from '#core/summary/lengths.ts';
import { timeline } from '#core/summary/timeline.ts';
import { totals } from '#core/summary/totals.ts';
import { trend } from '#core/summary/trend.ts';
import { buildTable, type Table } from '#core/table.ts';
import { bucketsOver } from '#core/time/buckets.ts';
import { addDays } from '#core/time/day.ts';
import { localDate } from '#core/time/words.ts';
import { startOfLocalDay } from '#core/time/zone.ts';
import { incidentLists, PLATFORM, PRODUCTS } from '#test/support/datasets.ts';

/** An outage as a person would list it from the reports, with no table in between. */
interface Listed {
  readonly incident: Incident;
  readonly lane: string;
  readonly zone: string;
  readonly start: number;
  readonly until: number;
  readonly timed: boolean;
  readonly impact: Incident['outages'][number]['impact'];
}

const MINUTE = 60_000;

function listed(incidents: readonly Incident[], table: Table): Listed[] {
  return incidents.flatMap((incident) =>
    incident.outages.flatMap((outage) => {
      const { start, end } = spanOf(incident, outage);
      const timed = start.precision === 'minute' && end?.precision === 'minute';
      const dayAfter = (date: string): number => startOfLocalDay(addDays(date, 1), incident.timeZone!);
      const open = start.precision === 'day' ? dayAfter(outage.start) : start.instant;
      const until = end === null ? open : end.precision === 'day' ? dayAfter(outage.end!) : end.instant;
      return lanesOf(incident, outage).map((lane) => ({
        incident,
        lane,
        zone: table.lanes.find(({ id }) => id === lane)!.timeZone,
        start: start.instant,
        until,
        timed,
        impact: outage.impact,
      }));
    }),
  );
}

/** Products whose filter includes what a report names, said over: itself, its platform, what it carries. */
function productsOf(incident: Incident): Set<string> {
  const found = new Set(incident.products);
  for (const { name, carries } of PLATFORM) {
    if (incident.products.includes(name)) for (const inner of carries) found.add(inner);
    if (carries.some((inner) => incident.products.includes(inner))) found.add(name);
  }
  return found;
}

function bounds(view: View, outage: Listed): [number, number] {
  const { period } = view.filter;
  const zone = view.zone === 'utc' ? 'UTC' : outage.zone;
  if (period?.kind !== 'range') return [-Infinity, Infinity];
  return [
    period.from === null ? -Infinity : startOfLocalDay(period.from, zone),
    period.to === null ? Infinity : startOfLocalDay(period.to, zone),
  ];
}

function passes(view: View, outage: Listed, skip: string | null): boolean {
  const { filter } = view;
  const values: Record<string, (value: string) => boolean> = {
    instance: (value) => outage.lane === value,
    product: (value) => productsOf(outage.incident).has(value),
    region: (value) => outage.incident.region === value,
    cause: (value) => outage.incident.cause.category === value,
    trigger: (value) => outage.incident.cause.trigger === value,
    impact: (value) => outage.impact === value,
  };
  const [from, to] = bounds(view, outage);
  const within = outage.start < to && (outage.until > from || outage.start >= from);
  const text = outage.incident.title.toLowerCase().includes(filter.q.toLowerCase());
  return (
    DIMENSIONS.every((key) => key === skip || filter[key].length === 0 || filter[key].some(values[key]!)) &&
    (skip === 'period' || within) &&
    (skip === 'q' || text)
  );
}

/** Weighted minutes of outages, walking every moment at which something changes; the worst weight wins. */
function minutesOf(outages: readonly Listed[], view: View, rule = ruleOf(view.rule)): number {
  let sum = 0;
  for (const lane of new Set(outages.map((outage) => outage.lane))) {
    const spans = outages
      .filter((outage) => outage.lane === lane && outage.timed)
      .map((outage) => {
        const [from, to] = bounds(view, outage);
        return {
          from: Math.max(outage.start, from),
          to: Math.min(outage.until, to),
          weight: rule.weight[outage.impact],
        };
      });
    const edges = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
    for (let i = 0; i + 1 < edges.length; i++) {
      const open = spans.filter(({ from, to }) => from <= edges[i]! && to >= edges[i + 1]!);
      sum += ((edges[i + 1]! - edges[i]!) / MINUTE) * Math.max(0, ...open.map(({ weight }) => weight));
    }
  }
  return sum;
}

const dates = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2024-02-20', days));
const filters: fc.Arbitrary<Filter> = fc.record({
  instance: fc.subarray(['A1', 'A2', 'B1', 'Alpha · West', 'nowhere'], { maxLength: 2 }),
  product: fc.subarray([...PRODUCTS, 'no product'], { maxLength: 2 }),
  region: fc.subarray(['East', 'South', 'West'], { maxLength: 2 }),
  cause: fc.subarray(['configuration', 'software-defect', 'unknown'], { maxLength: 2 }),
  trigger: fc.subarray(['load', 'software-fault'], { maxLength: 1 }),
  impact: fc.subarray(['partial', 'unavailable', 'unknown'], { maxLength: 2 }),
  period: fc.option(
    fc.tuple(fc.option(dates), fc.option(dates)).map(([a, b]) => {
      const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
      return { kind: 'range' as const, from, to: from === to && to !== null ? addDays(to, 1) : to };
    }),
  ),
  q: fc.constantFrom('', 'disk', 'zürich'),
});
const views: fc.Arbitrary<View> = fc.record({
  filter: filters,
  zone: fc.constantFrom('instance' as const, 'utc' as const, 'local' as const),
  rule: fc.constantFrom(...RULES.map((rule) => rule.id)),
  target: fc.constant(null),
  hours: fc.constant(DEFAULT_VIEW.hours),
  unread: fc.constant([]),
});

function tableOf(incidents: readonly Incident[]): Table {
  const catalog = { ...deriveCatalog(incidents), products: PLATFORM };
  const dataset = readDataset(
    'test',
    incidents.map((value, at) => ({ file: `${at}`, value })),
    catalog,
  );
  expect(dataset.rejected).toEqual([]);
  return buildTable(columnsOf(dataset));
}

/** Checks a claim about (table, view, the outages that a naive filter leaves). */
function recount(check: (table: Table, view: View, shown: Listed[], all: Listed[]) => void): void {
  fc.assert(
    fc.property(incidentLists, views, (incidents, view) => {
      const table = tableOf(incidents);
      const all = listed(incidents, table);
      check(
        table,
        view,
        all.filter((outage) => passes(view, outage, null)),
        all,
      );
    }),
    { numRuns: 300 },
  );
}

const incidentCount = (outages: readonly Listed[]): number =>
  new Set(outages.map(({ incident }) => incident.id)).size;

describe('every figure equals a naive recount, whatever the filter', () => {
  it('selects the outages that a reader of the reports would', () => {
    recount((table, view, shown, all) => {
      const selection = select(table, view);
      expect(bitsOf(selection.rows).length).toBe(shown.length);
      for (const clause of [...DIMENSIONS, 'period', 'q'] as const) {
        const others = all.filter((outage) => passes(view, outage, clause));
        expect(bitsOf(selection.except(clause)).length).toBe(others.length);
      }
    });
  });

  it('counts incidents, outages and weighted minutes', () => {
    recount((table, view, shown) => {
      const found = totals(table, select(table, view));
      expect(found.incidents).toBe(incidentCount(shown));
      expect(found.outages).toBe(shown.length);
      expect(found.untimed).toBe(shown.filter(({ timed }) => !timed).length);
      expect(found.minutes).toBeCloseTo(minutesOf(shown, view), 6);
    });
  });

  it('offers beside each choice what it would leave', () => {
    recount((table, view, _, all) => {
      const found = facets(table, select(table, view));
      table.keys.product.values.forEach((value, at) => {
        const others = all.filter(
          (outage) => passes(view, outage, 'product') && productsOf(outage.incident).has(value),
        );
        expect(found.product.counts[at]).toBe(incidentCount(others));
      });
      table.keys.instance.values.forEach((value, at) => {
        const others = all.filter((outage) => passes(view, outage, 'instance') && outage.lane === value);
        expect(found.instance.counts[at]).toBe(incidentCount(others));
      });
      table.keys.impact.values.forEach((value, at) => {
        const others = all.filter((outage) => passes(view, outage, 'impact') && outage.impact === value);
        expect(found.impact.counts[at]).toBe(incidentCount(others));
      });
    });
  });

  it('gives the same sums in heatmap, days, causes, timeline and trend', () => {
    recount((table, view, shown) => {
      const selection = select(table, view);
      const { minutes, incidents, outages } = totals(table, selection);
      const lanes = Int32Array.from(table.lanes, (_, at) => at);
      const buckets = bucketsOver('month', '2024-01-01', '2026-01-01');
      const cells = heatmap(table, selection, buckets, lanes, lanes.length);
      expect(sum(cells.minutes)).toBeCloseTo(minutes, 6);
      expect(sum(cells.outages)).toBe(outages);
      const days = [...dayTotals(table, selection).values()];
      expect(sum(days.map((day) => day.minutes))).toBeCloseTo(minutes, 6);
      expect(breakdown(table, selection, 'cause', 'incidents').incidents).toBe(incidents);
      expect(breakdown(table, selection, 'trigger', 'minutes').incidents).toBe(incidents);
      expect(timeline(table, selection).outages.length).toBe(outages);
      expect(
        sum(trend(table, selection, 'quarter', '2024-01-01', '2026-01-01').map((point) => point.incidents)),
      ).toBe(incidents);
      const hours = hoursOfWeek(table, selection);
      expect(sum(hours.counts) + hours.undated).toBe(shown.length);
    });
  });

  it('puts each minute into the local month in which it passed', () => {
    recount((table, view) => {
      const selection = select(table, view);
      const buckets = bucketsOver('month', '2024-01-01', '2026-01-01');
      const lanes = Int32Array.from(table.lanes, (_, at) => at);
      const cells = heatmap(table, selection, buckets, lanes, lanes.length);
      buckets.edges.slice(0, -1).forEach((from, column) => {
        const to = buckets.edges[column + 1]!;
        const period = view.filter.period?.kind === 'range' ? view.filter.period : { from: null, to: null };
        const later = period.from !== null && period.from > from ? period.from : from;
        const earlier = period.to !== null && period.to < to ? period.to : to;
        let expected = 0;
        if (later < earlier) {
          const narrowed = {
            ...view,
            filter: { ...view.filter, period: { kind: 'range' as const, from: later, to: earlier } },
          };
          expected = totals(table, select(table, narrowed)).minutes;
        }
        const found = table.lanes.reduce(
          (total, _, lane) => total + cells.minutes[lane * cells.columnCount + column]!,
          0,
        );
        expect(found).toBeCloseTo(expected, 6);
      });
    });
  });

  it('measures each window once, in full', () => {
    recount((table, view, shown) => {
      const windows = new Map(
        shown
          .filter(({ timed }) => timed)
          .map((o) => [`${o.incident.id} ${o.start} ${o.until} ${o.impact}`, o]),
      );
      const found = lengths(table, select(table, view).rows);
      const distinct = [...windows.values()]
        .map(({ start, until }) => (until - start) / MINUTE)
        .sort((a, b) => a - b);
      // A report may print one window twice; the recount above can't tell the two apart.
      expect(new Set(found.minutes)).toEqual(new Set(distinct));
      if (distinct.length === 1 && found.minutes.length === 1) expect(found.median).toBe(distinct[0]);
    });
  });

  it('keeps availability within its range and never above what is covered', () => {
    recount((table, view) => {
      const { byRule, coveredMinutes } = availability(table, select(table, view));
      const shares = byRule.flatMap(({ share }) => (share === null ? [] : [share]));
      for (const share of shares) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      for (const { minutes } of byRule) expect(minutes).toBeLessThanOrEqual(coveredMinutes + 1e-6);
      expect(Math.min(1, ...shares)).toBe(byRule[0]!.share ?? 1);
    });
  });

  it('names the local day of an outage', () => {
    recount((table, view, shown) => {
      if (view.filter.period !== null) return;
      const days = dayTotals(table, select(table, view));
      for (const outage of shown) {
        const zone = view.zone === 'utc' ? 'UTC' : outage.zone;
        expect([...days.keys()]).toContain(localDate(outage.start, zone));
      }
    });
  });
});

it('the default view shows everything', () => {
  fc.assert(
    fc.property(incidentLists, (incidents) => {
      expect(totals(tableOf(incidents), select(tableOf(incidents), DEFAULT_VIEW)).incidents).toBe(
        incidents.length,
      );
    }),
  );
});

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((total, value) => total + value, 0);
}
