import { describe, expect, it } from 'vitest';
import { bitsOf } from '#core/bitset.ts';
import { DEFAULT_VIEW, type View } from '#core/filter/codec.ts';
import { withPeriod } from '#core/filter/filter.ts';
import { FLAG } from '#core/pack/index-format.ts';
import { select } from '#core/select.ts';
import { dayTotals } from '#core/summary/days.ts';
import { totals } from '#core/summary/totals.ts';
import { anIncident, anOutage, aTable, outageAt } from '#test/support/builders.ts';

const ZONE = 'America/Los_Angeles';
const over = (from: string | null, to: string | null): View => ({
  ...DEFAULT_VIEW,
  filter: withPeriod(DEFAULT_VIEW.filter, { kind: 'range', from, to }),
});
const flagged = { code: 'end-before-start' as const, message: 'As printed.' };

describe('a window', () => {
  it.each([
    ['is timed', { end: '2025-07-19T14:25:00-07:00[America/Los_Angeles]' }, 0, '2025-07-19T21:25Z'],
    ['without an end is open', { end: null }, FLAG.endMissing, '2025-07-19T20:45Z'],
    [
      'that ends on its own day, at no stated time, may last until midnight',
      { end: '2025-07-19', precision: 'day' as const },
      FLAG.endDay,
      '2025-07-20T07:00Z',
    ],
    [
      'of two dates lasts to the end of the second',
      { start: '2025-07-19', end: '2025-07-20', precision: 'day' as const },
      FLAG.startDay | FLAG.endDay,
      '2025-07-21T07:00Z',
    ],
    [
      'of one date lasts to the end of it',
      { start: '2025-07-19', end: null, precision: 'day' as const },
      FLAG.startDay | FLAG.endMissing,
      '2025-07-20T07:00Z',
    ],
    [
      'that ends on the day before is backwards',
      { end: '2025-07-18', precision: 'day' as const },
      FLAG.endBeforeStart,
      '2025-07-19T20:45Z',
    ],
    [
      'that ends before it starts is backwards',
      { end: '2025-07-19T01:25:00-07:00[America/Los_Angeles]' },
      FLAG.endBeforeStart,
      '2025-07-19T20:45Z',
    ],
  ])('%s', (_, change, flags, until) => {
    const table = aTable([anIncident({ outages: [anOutage(change)], findings: [flagged] })]);
    expect([...table.index.windows.flags]).toEqual([flags]);
    expect(table.until[0]).toBe(Date.parse(until));
    expect(table.timed[0]).toBe(flags === 0 ? 1 : 0);
  });

  it('counts in a period from its first moment on, and not at its end', () => {
    const at = (start: string, minutes: number) =>
      aTable([anIncident({ outages: [outageAt(start, minutes, ZONE)] })]);
    const shown = (start: string, minutes: number): number => {
      const table = at(start, minutes);
      return bitsOf(select(table, over('2025-07-20', '2025-07-21')).rows).length;
    };
    // The period is 07:00Z to 07:00Z of the next day.
    expect(shown('2025-07-20T07:00Z', 0)).toBe(1);
    expect(shown('2025-07-20T06:00Z', 60)).toBe(0);
    expect(shown('2025-07-20T06:00Z', 61)).toBe(1);
    expect(shown('2025-07-21T06:59Z', 60)).toBe(1);
    expect(shown('2025-07-21T07:00Z', 60)).toBe(0);
  });

  it('counts with the minutes that lie in the period', () => {
    const table = aTable([anIncident({ outages: [outageAt('2025-07-20T06:00Z', 180, ZONE)] })]);
    expect(totals(table, select(table, over('2025-07-20', null))).minutes).toBe(120);
    expect(totals(table, select(table, over(null, '2025-07-20'))).minutes).toBe(60);
    expect(totals(table, select(table, { ...over('2025-07-20', null), zone: 'utc' })).minutes).toBe(180);
  });
});

describe('days', () => {
  it('are as long as the clock makes them', () => {
    const table = aTable([
      anIncident({
        outages: [
          outageAt('2025-03-08T12:00Z', 2 * 1440, ZONE),
          outageAt('2025-11-01T12:00Z', 2 * 1440, ZONE),
        ],
      }),
    ]);
    const days = dayTotals(table, select(table, DEFAULT_VIEW));
    expect(days.get('2025-03-09')?.minutes).toBe(23 * 60);
    expect(days.get('2025-11-02')?.minutes).toBe(25 * 60);
  });

  it('that begin twice, where the clock goes back over midnight, are counted once', () => {
    // St. John's set its clocks back at 00:01 until 2011: 23:01 to 24:00 of the day before came twice.
    const zone = 'America/St_Johns';
    const table = aTable([
      anIncident({ timeZone: zone, outages: [outageAt('2010-11-07T03:00Z', 60, zone)] }),
    ]);
    const days = [...dayTotals(table, select(table, DEFAULT_VIEW))];
    expect(days.every(([, { minutes, outages }]) => minutes >= 0 && outages === 1)).toBe(true);
    expect(days.reduce((sum, [, { minutes }]) => sum + minutes, 0)).toBe(60);
  });
});
