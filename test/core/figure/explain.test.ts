import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textAt } from '#core/pack/text-column.ts';
import { explain, type TableFigure } from '#core/figure/explain.ts';
import type { Explanation } from '#core/figure/explanation.ts';
import type { Part } from '#core/figure/figure.ts';
import { bucketSpan, cellPart, dayPart } from '#core/figure/parts.ts';
import type { Selection } from '#core/select.ts';
import { breakdown } from '#core/summary/breakdown.ts';
import { causeMatrix } from '#core/summary/cause-matrix.ts';
import { dayTotals } from '#core/summary/days.ts';
import { heatmap } from '#core/summary/heatmap.ts';
import { hoursOfWeek } from '#core/summary/hours.ts';
import { shownDays } from '#core/summary/shown-days.ts';
import { trend } from '#core/summary/trend.ts';
import type { Table } from '#core/table.ts';
import { bucketsOver } from '#core/time/buckets.ts';
import { percentRange, percentsInWords } from '#core/time/words.ts';
import { CAUSES } from '#core/vocabulary.ts';
import { distinct, moments, weighted, type NaiveOutage } from '#test/support/naive.ts';
import { always } from '#test/support/recounting.ts';

function opened(
  table: Table,
  selection: Selection,
  figure: TableFigure['figure'],
  part: Part = {},
): Explanation {
  const found = explain(table, selection, { figure, part });
  if ('unread' in found) throw new Error(found.unread);
  return found;
}

const sumOf = ({ behind }: Explanation): number => behind.reduce((sum, { adds }) => sum + adds, 0);
const idsBehind = (table: Table, { behind }: Explanation): string[] =>
  behind.map(({ incident }) => textAt(table.index.incidents.id, incident)).sort();
const idsOf = (outages: readonly NaiveOutage[]): string[] =>
  [...new Set(outages.map(({ incident }) => incident.id))].sort();

describe('what stands behind a figure', () => {
  it('is every incident of a count, and they add up to it', () => {
    always(({ table, selection, shown }) => {
      const incidents = opened(table, selection, 'incidents');
      expect(incidents.amount).toBe(distinct(shown.map(({ incident }) => incident)));
      expect(idsBehind(table, incidents)).toEqual(idsOf(shown));
      expect(sumOf(incidents)).toBe(incidents.amount);
      const outages = opened(table, selection, 'outages');
      expect(outages.amount).toBe(shown.length);
      expect(sumOf(outages)).toBe(shown.length);
    });
  });

  it('is the incidents that add minutes, each no more than it lasted and no less than it alone brought', () => {
    always(({ table, selection, view, shown, bounds }) => {
      const found = opened(table, selection, 'minutes');
      const all = moments(shown, bounds);
      const total = weighted(all, view.rule);
      expect(found.amount).toBeCloseTo(total, 6);
      expect(sumOf(found)).toBeCloseTo(total, 6);
      for (const { incident, adds } of found.behind) {
        const id = textAt(table.index.incidents.id, incident);
        const own = shown.filter((outage) => outage.incident.id === id);
        const others = shown.filter((outage) => outage.incident.id !== id);
        expect(adds).toBeLessThanOrEqual(weighted(moments(own, bounds), view.rule) + 1e-6);
        expect(adds).toBeGreaterThanOrEqual(total - weighted(moments(others, bounds), view.rule) - 1e-6);
      }
      const counting = shown.filter(({ timed, window, lane, start, until }) => {
        const [from, to] = bounds(lane);
        const weighs = weighted([minuteOf(window)], view.rule) > 0;
        return timed && weighs && Math.min(until, to) > Math.max(start, from);
      });
      expect(idsBehind(table, found)).toEqual(idsOf(counting));
    });
  });

  it('is sorted by what it adds', () => {
    always(({ table, selection, shown }) => {
      if (shown.length === 0) return;
      for (const figure of ['outages', 'minutes', 'length', 'availability'] as const) {
        const adds = opened(table, selection, figure).behind.map((item) => item.adds);
        expect(adds).toEqual(adds.toSorted((a, b) => b - a));
      }
    });
  });

  it('names what was left out: outages of unstated length and those that weigh nothing', () => {
    always(({ table, selection, view, shown }) => {
      const named = opened(table, selection, 'minutes').leftOut.flatMap(({ incidents }) => [...incidents]);
      const vague = shown.filter(({ timed }) => !timed);
      const light = shown.filter(
        ({ timed, window }) => timed && weighted([minuteOf(window)], view.rule) === 0,
      );
      expect(
        [...new Set(named.map((incident) => textAt(table.index.incidents.id, incident)))].sort(),
      ).toEqual(idsOf([...vague, ...light]));
    });
  });
});

/** A naive stretch of one minute with one window open, to ask what it weighs. */
function minuteOf(window: NaiveOutage['window']) {
  const outage = { window } as NaiveOutage;
  return { lane: outage.lane, start: 0, end: 60_000, open: [outage] };
}

describe('a mark opens to the number that it shows', () => {
  it('cells of region and lane against months', () => {
    always(({ table, selection }) => {
      const { from, to } = shownDays(table, selection);
      const buckets = bucketsOver('quarter', from, to);
      const lanes = Int32Array.from(table.lanes, (_, at) => at);
      const regions = Int32Array.from(table.lanes, (lane) => lane.regionAt);
      for (const [dimension, rowOf, names] of [
        ['instance', lanes, table.lanes.map(({ id }) => id)],
        ['region', regions, table.regions],
      ] as const) {
        const cells = heatmap(table, selection, buckets, rowOf, names.length);
        for (let at = 0; at < cells.minutes.length; at++) {
          if (cells.outages[at] === 0 && cells.minutes[at] === 0) continue;
          const column = at % cells.columnCount;
          const value = names[Math.floor(at / cells.columnCount)]!;
          for (const metric of ['minutes', 'outages', 'incidents'] as const) {
            const { figure, part } = cellPart(metric, buckets, column, { [dimension]: value });
            const found = opened(table, selection, figure, part);
            expect(found.amount).toBeCloseTo(cells[metric][at]!, 6);
            expect(sumOf(found)).toBeCloseTo(cells[metric][at]!, 6);
          }
        }
      }
    }, 60);
  });

  it('bars of causes and triggers, cells of cause and region', () => {
    always(({ table, selection }) => {
      for (const axis of ['cause', 'trigger'] as const) {
        for (const by of ['incidents', 'minutes'] as const) {
          for (const share of breakdown(table, selection, axis, by).shares) {
            const found = opened(table, selection, by, { values: { [axis]: share.id } });
            expect(found.amount).toBeCloseTo(share[by], 6);
            expect(sumOf(found)).toBeCloseTo(share[by], 6);
          }
        }
      }
      const { incidents } = causeMatrix(table, selection, 'region');
      incidents.forEach((count, at) => {
        if (count === 0) return;
        const cause = CAUSES[Math.floor(at / table.regions.length)]!.id;
        const region = table.regions[at % table.regions.length]!;
        expect(opened(table, selection, 'incidents', { values: { cause, region } }).amount).toBe(count);
      });
    }, 100);
  });

  it('days, hours of the week and bars of the trend', () => {
    always(({ table, selection }) => {
      for (const [date, day] of dayTotals(table, selection)) {
        expect(opened(table, selection, 'outages', dayPart(date)).amount).toBe(day.outages);
        expect(opened(table, selection, 'minutes', dayPart(date)).amount).toBeCloseTo(day.minutes, 6);
      }
      hoursOfWeek(table, selection).counts.forEach((count, hour) => {
        if (count > 0) expect(opened(table, selection, 'outages', { hour }).amount).toBe(count);
      });
      const { from, to } = shownDays(table, selection);
      const buckets = bucketsOver('quarter', from, to);
      trend(table, selection, 'quarter', from, to).forEach(({ incidents }, column) => {
        const firstBegan = bucketSpan(buckets, column);
        if (incidents > 0)
          expect(opened(table, selection, 'incidents', { firstBegan }).amount).toBe(incidents);
      });
    }, 60);
  });
});

describe('percentages', () => {
  it.each([
    [0.9998, 0.9999, '99.98–99.99\u00a0%'],
    [0.99986, 0.99997, '99.986–99.997\u00a0%'],
    [0.9998, 0.9998, '99.98 %'],
    [0.999899, 0.999949, '99.990–99.995\u00a0%'],
    [0.99989, 0.999891, '99.9890–99.9891\u00a0%'],
    [0.5, 1, '50.00–100\u00a0%'],
    [0.99999999, 0.99999999, 'just under 100 %'],
  ])('%d to %d is written %s', (low, high, words) => {
    expect(percentRange([low, high])).toBe(words);
  });

  it('of one thing have the same digits, those of its range', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.double({ min: 0, max: 1, noNaN: true }),
            fc.double({ min: 0.9999, max: 1, noNaN: true }),
          ),
          { minLength: 1 },
        ),
        (shares) => {
          const texts = percentsInWords(shares);
          const range = percentRange(shares).replace('\u00a0', ' ');
          const least = texts[shares.indexOf(Math.min(...shares))]!;
          const most = texts[shares.indexOf(Math.max(...shares))]!;
          expect(range).toBe(least === most ? most : `${least.replace(' %', '')}–${most}`);
          const digits = new Set(
            texts.filter((text) => text.includes('.')).map((text) => text.split('.')[1]!.length),
          );
          expect(digits.size).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
