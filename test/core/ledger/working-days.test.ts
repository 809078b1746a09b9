import fc from 'fast-check';
import { expect, it } from 'vitest';
import { workingDays } from '#core/ledger/working-days.ts';
import { addDays } from '#core/time/day.ts';

const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2018-01-01', days));

it('counts Monday to Friday, one by one', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 900 }), (from, length) => {
      const to = addDays(from, length);
      let expected = 0;
      for (let at = 1; at <= length; at++) {
        const weekday = new Date(`${addDays(from, at)}T12:00:00Z`).getUTCDay();
        if (weekday >= 1 && weekday <= 5) expected++;
      }
      expect(workingDays(from, to)).toBe(expected);
      expect(workingDays(to, from)).toBe(-expected || 0);
    }),
  );
});

it.each([
  ['2019-05-20', '2019-05-29', 7],
  ['2018-10-28', '2018-11-06', 7],
  ['2018-12-12', '2018-12-20', 6],
  ['2017-09-06', '2017-09-27', 15],
  ['2026-04-10', '2026-04-13', 1],
  ['2026-04-11', '2026-04-12', 0],
])('from %s to %s are %i', (from, to, days) => {
  expect(workingDays(from, to)).toBe(days);
});
