import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addYears, monthSpans, weekdayOf, yearWeeks } from '#ui/charts/yearDays.ts';

describe('yearWeeks', () => {
  it('holds each day of a year once, on its own weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2060 }), (year) => {
        const rows = yearWeeks(year);
        const days = rows.flatMap((row) => row.filter((day) => day !== undefined)).sort();
        const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
        expect(days.length).toBe(leap ? 366 : 365);
        expect(new Set(days).size).toBe(days.length);
        expect([days[0], days.at(-1)]).toEqual([`${year}-01-01`, `${year}-12-31`]);
        rows.forEach((row, weekday) => {
          for (const day of row) if (day !== undefined) expect(weekdayOf(day)).toBe(weekday);
        });
        expect(monthSpans(year).reduce((sum, span) => sum + span, 0)).toBe(rows[0]!.length);
      }),
    );
  });
});

describe('moves', () => {
  it('cross months and leap days', () => {
    expect(weekdayOf('2026-04-11')).toBe(5);
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-01-01', -7)).toBe('2024-12-25');
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-03-01', -1)).toBe('2023-03-01');
  });
});
