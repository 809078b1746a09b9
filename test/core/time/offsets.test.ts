import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extendOffsets, offsetAt, tabulateOffsets } from '#core/time/offsets.ts';
import { offsetMinutes } from '#core/time/zone.ts';

const DAY = 86_400_000;
const BEGIN = Date.UTC(2019, 5, 1);

const zones = fc.constantFrom(
  'America/Chicago',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'UTC',
);
const days = fc.integer({ min: 0, max: 900 });

it('a table that was extended either way reads the clocks as one that was made for the whole', () => {
  fc.assert(
    fc.property(zones, days, days, days, (zone, before, within, after) => {
      const table = tabulateOffsets(zone, BEGIN, BEGIN + (within + 1) * DAY);
      const [start, end] = [BEGIN - before * DAY, table.end + after * DAY];
      const extended = extendOffsets(table, start, end);
      expect([extended.from[0], extended.end]).toEqual([start, end]);
      expect([...extended.from]).toEqual([...new Set(extended.from)].sort((a, b) => a - b));
      expect([...extended.offset].every((offset, at) => offset !== extended.offset[at - 1])).toBe(true);
      for (let instant = start; instant < end; instant += 7 * DAY)
        expect(offsetAt(extended, instant)).toBe(offsetMinutes(instant, zone));
    }),
    { numRuns: 40 },
  );
});

it('a table that spans the time already is left as it is', () => {
  const table = tabulateOffsets('Europe/Berlin', BEGIN, BEGIN + 400 * DAY);
  expect(extendOffsets(table, BEGIN + DAY, BEGIN + 2 * DAY)).toBe(table);
});
