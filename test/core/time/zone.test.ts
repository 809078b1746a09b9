import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { offsetAt, tabulateOffsets } from '#core/time/offsets.ts';
import { instantOfWall, isZone, offsetMinutes, startOfLocalDay, wallOf } from '#core/time/zone.ts';

const ZONES = [
  'America/Chicago',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Pacific/Chatham',
  'Australia/Lord_Howe',
  'Asia/Shanghai',
  'Africa/Casablanca',
  'America/Sao_Paulo',
  'UTC',
];
const zone = fc.constantFrom(...ZONES);
const instant = fc
  .integer({ min: Date.UTC(2013, 0, 1) / 60_000, max: Date.UTC(2027, 0, 1) / 60_000 })
  .map((minutes) => minutes * 60_000);

describe('zones', () => {
  it('put a wall time where Temporal puts it, in gaps and overlaps too', () => {
    fc.assert(
      fc.property(instant, zone, (wall, name) => {
        const plain = Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, 19));
        const expected = plain.toZonedDateTime(name, { disambiguation: 'compatible' }).epochMilliseconds;
        expect(instantOfWall(wall, name)).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['spring gap', '2025-03-09T02:30', 'America/Chicago', '2025-03-09T08:30Z'],
    ['autumn overlap, the first of two', '2025-11-02T01:30', 'America/Chicago', '2025-11-02T06:30Z'],
    ['half-hour gap', '2024-10-06T02:15', 'Australia/Lord_Howe', '2024-10-05T15:45Z'],
    ['45-minute offset', '2025-01-01T00:00', 'Pacific/Chatham', '2024-12-31T10:15Z'],
  ])('%s', (_, wall, name, expected) => {
    expect(instantOfWall(Date.parse(`${wall}Z`), name)).toBe(Date.parse(expected));
  });

  it('give back the wall time of an instant', () => {
    fc.assert(
      fc.property(instant, zone, (at, name) => {
        const again = instantOfWall(wallOf(at, name), name);
        // In an overlap two instants share a wall time; the first of them is meant.
        expect(wallOf(again, name)).toBe(wallOf(at, name));
        expect(again).toBeLessThanOrEqual(at);
      }),
    );
  });

  it('tabulated agree with the data they were tabulated from', () => {
    for (const name of ZONES) {
      const table = tabulateOffsets(name, Date.UTC(2013, 0, 1), Date.UTC(2027, 0, 1));
      fc.assert(
        fc.property(instant, (at) => {
          expect(offsetAt(table, at)).toBe(offsetMinutes(at, name));
        }),
        { numRuns: 300 },
      );
    }
  });

  it('begin a day whose midnight is skipped when the day begins', () => {
    expect(startOfLocalDay('2018-11-04', 'America/Sao_Paulo')).toBe(Date.parse('2018-11-04T03:00Z'));
  });

  it('are known or not, and asking never throws', () => {
    expect(isZone('America/Chicago')).toBe(true);
    expect(isZone('Mars/Base')).toBe(false);
    fc.assert(fc.property(fc.string(), (text) => typeof isZone(text) === 'boolean'));
  });
});
