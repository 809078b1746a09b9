import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { View } from '#ui/charts/lanes/marks.ts';
import { timeTicks } from '#ui/charts/lanes/ticks.ts';

const ZONES = [
  'UTC',
  'America/Chicago',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Asia/Beirut',
  'Africa/Casablanca',
  'Pacific/Apia',
  'America/St_Johns',
];

const MINUTE = 60_000;

/** The local fields, read by another way than the code under test does. */
function local(at: number, zone: string) {
  const text = new Date(at).toLocaleString('sv-SE', { timeZone: zone });
  const [, year, month, day, hour, minute, second] = /(\d+)-(\d+)-(\d+) (\d+):(\d+):(\d+)/
    .exec(text)!
    .map(Number);
  return { year, month, day, hour: hour!, minute: minute!, second, date: text.slice(0, 10) };
}

const view = fc
  .tuple(
    fc.integer({ min: Date.UTC(2013, 0), max: Date.UTC(2025, 0) }),
    fc.double({ min: Math.log(5 * MINUTE), max: Math.log(13 * 365 * 1440 * MINUTE), noNaN: true }),
  )
  .map(([from, length]): View => [from, from + Math.round(Math.exp(length))]);

describe('ticks of a time axis', () => {
  it('are at most twelve, ascend, and lie in the half-open view, in any zone at any zoom', () => {
    fc.assert(
      fc.property(view, fc.constantFrom(...ZONES), fc.integer({ min: 2, max: 20 }), (v, zone, most) => {
        const ticks = timeTicks(v, zone, most);
        expect(ticks.length).toBeLessThanOrEqual(Math.min(12, most));
        ticks.forEach(({ at }, i) => {
          expect(at).toBeGreaterThanOrEqual(v[0]);
          expect(at).toBeLessThan(v[1]);
          if (i > 0) expect(at).toBeGreaterThan(ticks[i - 1]!.at);
        });
        if (most >= 6) expect(ticks.length).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 400 },
    );
  });

  it('stand where their words say: at the first instant of a local day, month or year, or on a round minute', () => {
    fc.assert(
      fc.property(view, fc.constantFrom(...ZONES), (v, zone) => {
        for (const { at, label } of timeTicks(v, zone)) {
          const here = local(at, zone);
          expect(here.second).toBe(0);
          if (label.includes(':')) {
            expect(
              label.endsWith(
                ` ${String(here.hour).padStart(2, '0')}:${String(here.minute).padStart(2, '0')}`,
              ),
            ).toBe(true);
            continue;
          }
          // Midnight may not exist; the day begins where the date changes.
          expect(local(at - 1, zone).date).not.toBe(here.date);
          if (/^\d{4}$/.test(label)) {
            expect(label).toBe(String(here.year));
            expect([here.month, here.day]).toEqual([1, 1]);
          } else if (/^[A-Z]/.test(label)) {
            expect(here.day).toBe(1);
            expect(label.endsWith(String(here.year))).toBe(true);
          } else expect(label.startsWith(`${here.day} `)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  const words = (from: string, to: string, zone: string, most?: number) =>
    timeTicks([Date.parse(from), Date.parse(to)], zone, most).map((tick) => tick.label);

  it('speak full words from thirteen years to minutes', () => {
    expect(words('2014-06-01T00:00Z', '2026-06-01T00:00Z', 'UTC')).toEqual([
      '2015',
      '2016',
      '2017',
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ]);
    expect(words('2026-01-01T00:00Z', '2026-05-01T00:00Z', 'UTC', 4)).toEqual([
      'Jan 2026',
      'Feb 2026',
      'Mar 2026',
      'Apr 2026',
    ]);
    expect(words('2026-04-10T06:00Z', '2026-04-13T00:00Z', 'UTC', 3)).toEqual(['11 Apr', '12 Apr']);
    expect(words('2026-04-11T05:00Z', '2026-04-11T09:00Z', 'America/Chicago', 4)).toEqual([
      '11 Apr 00:00',
      '11 Apr 01:00',
      '11 Apr 02:00',
      '11 Apr 03:00',
    ]);
    expect(words('2026-04-11T05:14Z', '2026-04-11T05:20Z', 'America/Chicago')).toEqual([
      '11 Apr 00:14',
      '11 Apr 00:15',
      '11 Apr 00:16',
      '11 Apr 00:17',
      '11 Apr 00:18',
      '11 Apr 00:19',
    ]);
  });

  it('leave out the hour that the clock skips', () => {
    expect(words('2026-03-08T06:00Z', '2026-03-08T11:00Z', 'America/Chicago', 6)).toEqual([
      '8 Mar 00:00',
      '8 Mar 01:00',
      '8 Mar 03:00',
      '8 Mar 04:00',
      '8 Mar 05:00',
    ]);
  });

  it('begin the day after its missing midnight', () => {
    const [tick] = timeTicks(
      [Date.parse('2018-11-04T00:00Z'), Date.parse('2018-11-04T12:00Z')],
      'America/Sao_Paulo',
      1,
    );
    const days = timeTicks(
      [Date.parse('2018-11-02T12:00Z'), Date.parse('2018-11-05T12:00Z')],
      'America/Sao_Paulo',
      3,
    );
    expect(days.map(({ at }) => new Date(at).toISOString())).toContain('2018-11-04T03:00:00.000Z');
    expect(tick?.at).toBeLessThan(Date.parse('2018-11-04T12:00Z'));
  });
});
