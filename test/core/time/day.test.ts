import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isoDate } from '#core/time/day.ts';
import { isCalendarDate } from '#core/time/moment.ts';

const date = fc
  .integer({ min: Date.UTC(1950, 0, 1) / 86_400_000, max: Date.UTC(2150, 0, 1) / 86_400_000 })
  .map((day) => isoDate(day * 86_400_000));
const some = fc.integer({ min: -500, max: 500 });

it('days and months are added as Temporal adds them', () => {
  fc.assert(
    fc.property(date, some, (day, count) => {
      const plain = Temporal.PlainDate.from(day);
      expect(addDays(day, count)).toBe(plain.add({ days: count }).toString());
      expect(addMonths(day, count)).toBe(plain.add({ months: count }).toString());
      expect(daysBetween(day, addDays(day, count))).toBe(count);
    }),
    { numRuns: 1000 },
  );
});

it('only days that there are, from 1900 to 2199, are days of the calendar', () => {
  fc.assert(fc.property(date, (day) => isCalendarDate(day)));
  for (const text of [
    '2025-02-29',
    '2025-02-30',
    '2025-13-01',
    '2025-00-10',
    '2025-1-1',
    '1899-12-31',
    '2200-01-01',
    '9999-12-31',
    '0000-01-01',
    '+12025-01-01',
    '',
  ])
    expect([text, isCalendarDate(text)]).toEqual([text, false]);
});
