import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explainOpenHours } from '#core/figure/explain-open-hours.ts';
import { readOpenSpan } from '#core/open-hours.ts';
import { textAt } from '#core/pack/text-column.ts';
import { select } from '#core/select.ts';
import { openHoursTime } from '#core/summary/open-hours-time.ts';
import { totals } from '#core/summary/totals.ts';
import { DEFAULT_VIEW } from '#core/filter/codec.ts';
import { aCatalog, aLane, anIncident, aTable, outageAt } from '#test/support/builders.ts';
import { moments, weighted, WEIGHTS } from '#test/support/naive.ts';
import { openMinutesBetween } from '#test/support/naive-hours.ts';
import { openSpans } from '#test/support/open-spans.ts';
import { always } from '#test/support/recounting.ts';

it('is the weighted minutes whose clock shows an open hour, one by one', () => {
  const [somehours] = fc.sample(openSpans, { numRuns: 1, seed: 7 });
  for (const hours of [DEFAULT_VIEW.hours, somehours!, [readOpenSpan('fri-mon.2200-0400')!]]) {
    always(({ table, view, shown, bounds }) => {
      const selection = select(table, { ...view, hours });
      const found = openHoursTime(table, selection);
      const zoned = shown.filter(({ lane }) => lane.timeZone !== 'UTC');
      const expected = moments(zoned, bounds).reduce((sum, moment) => {
        const minutes = (moment.end - moment.start) / 60_000;
        const open = openMinutesBetween(hours, moment.lane.timeZone, moment.start, moment.end);
        return sum + (minutes === 0 ? 0 : (weighted([moment], view.rule) / minutes) * open);
      }, 0);
      expect(found.minutes).toBeCloseTo(expected, 6);
      expect(found.of).toBeCloseTo(weighted(moments(zoned, bounds), view.rule), 6);
      expect(found.minutes).toBeLessThanOrEqual(found.of + 1e-6);
      expect(found.outages).toBe(zoned.length);
      expect(found.untimed).toBe(zoned.filter(({ timed }) => !timed).length);
      const light = zoned.filter(({ timed, window }) => timed && WEIGHTS[view.rule]![window.impact] === 0);
      expect(found.weightless).toBe(light.length);
      expect(found.zoneless.outages).toBe(shown.length - zoned.length);
      expect(found.of + found.zoneless.minutes).toBeCloseTo(totals(table, selection).minutes, 6);
    }, 60);
  }
});

it('is the sum of what the incidents behind it add: all, and only those, that were down in open hours', () => {
  always(({ table, selection, view, shown, bounds }) => {
    const told = explainOpenHours(table, selection);
    const sum = told.behind.reduce((all, { adds }) => all + adds, 0);
    expect(sum).toBeCloseTo(told.amount!, 6);
    expect(told.amount).toBeCloseTo(openHoursTime(table, selection).minutes, 6);
    const expected = shown.filter((outage) => {
      const [from, to] = bounds(outage.lane);
      const [start, end] = [Math.max(outage.start, from), Math.min(outage.until, to)];
      if (!outage.timed || outage.lane.timeZone === 'UTC' || end <= start) return false;
      if (weighted([{ lane: outage.lane, start, end, open: [outage] }], view.rule) === 0) return false;
      return openMinutesBetween(view.hours, outage.lane.timeZone, start, end) > 0;
    });
    const ids = new Set(expected.map(({ incident }) => incident.id));
    const behind = told.behind.map(({ incident }) => textAt(table.index.incidents.id, incident));
    expect(behind.toSorted()).toEqual([...ids].sort());
  }, 100);
});

it('counts nothing on an instance whose zone is not known, and says so', () => {
  const incident = anIncident({
    timeZone: null,
    outages: [outageAt('2025-07-16T10:00Z', 60, 'UTC')],
  });
  const catalog = aCatalog({ instances: [aLane({ id: 'NA05', timeZone: 'UTC' })] });
  const table = aTable([incident], catalog);
  const selection = select(table, DEFAULT_VIEW);
  expect(openHoursTime(table, selection)).toMatchObject({
    minutes: 0,
    of: 0,
    outages: 0,
    zoneless: { lanes: [0], outages: 1, minutes: 60 },
  });
  expect(explainOpenHours(table, selection).leftOut).toEqual([
    { sentence: expect.stringContaining('NA05'), incidents: [0] },
  ]);
});
