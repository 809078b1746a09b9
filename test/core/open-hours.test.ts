import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { groupedHours, hoursInWords, readOpenSpan, writeOpenSpan, type OpenSpan } from '#core/open-hours.ts';
import { openShareOfHour, openTimeBetween, openTimeInWeek, openWeekOf } from '#core/open-week.ts';
import { tabulateOffsets } from '#core/time/offsets.ts';
import { openSpans } from '#test/support/open-spans.ts';
import { isOpenAt } from '#test/support/naive-hours.ts';

const openMinutes = (spans: readonly OpenSpan[]): boolean[] =>
  Array.from({ length: 7 * 1440 }, (_, at) => isOpenAt(spans, Math.floor(at / 1440), at % 1440));

describe('hours of the week', () => {
  it('are read as they are written', () => {
    fc.assert(
      fc.property(openSpans, (spans) => {
        const read = spans.flatMap(writeOpenSpan).map(readOpenSpan);
        expect(read).not.toContain(null);
        expect(openMinutes(read.flatMap((span) => span ?? []))).toEqual(openMinutes(spans));
      }),
    );
  });

  it('are the same minutes when spans of the same times are put together', () => {
    fc.assert(
      fc.property(openSpans, (spans) => {
        const grouped = groupedHours(spans);
        expect(openMinutes(grouped)).toEqual(openMinutes(spans));
        const times = grouped.map(({ from, to }) => `${from}-${to}`);
        expect(new Set(times).size).toBe(times.length);
      }),
    );
  });

  it('are told in words, with what goes over midnight', () => {
    const spans = [
      'mon-fri.0800-2000',
      'sat.1000-1400',
      'sun.2000-0400',
      'wed.0000-2400',
      'tue-wed.2200-0000',
    ];
    expect(hoursInWords(spans.map((text) => readOpenSpan(text)!))).toBe(
      'Mon–Fri 08:00–20:00; Tue, Wed 22:00–24:00; Wed all day; Sat 10:00–14:00; Sun 20:00–04:00 the next day',
    );
  });

  it.each(['mon.0800-0800', 'mon.2400-0800', 'mon.0860-1000', 'mo.0800-1000', 'mon-fri 0800-2000', ''])(
    '“%s” says no hours',
    (text) => {
      expect(readOpenSpan(text)).toBeNull();
    },
  );
});

const ZONES = [
  'America/Chicago',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Chatham',
  // Its clock goes from 23:59 to 01:00, so its midnight is skipped.
  'America/Santiago',
  'UTC',
];

/** Days on which some of these clocks change. */
const DAYS = [
  '2025-03-09',
  '2025-03-30',
  '2025-04-05',
  '2025-09-06',
  '2025-09-27',
  '2025-10-26',
  '2025-11-02',
  '2025-07-01',
];

describe('time in open hours', () => {
  it('is the minutes whose clock shows an open hour, counted one by one, over changes of the clock', () => {
    fc.assert(
      fc.property(
        openSpans,
        fc.constantFrom(...ZONES),
        fc.constantFrom(...DAYS),
        fc.integer({ min: -1440, max: 1440 }),
        fc.integer({ min: 0, max: 2 * 1440 }),
        (spans, zone, day, minute, length) => {
          const start = Temporal.Instant.from(`${day}T00:00Z`).add({ minutes: minute });
          let expected = 0;
          for (let at = 0; at < length; at++) {
            const local = start.add({ minutes: at }).toZonedDateTimeISO(zone);
            if (isOpenAt(spans, local.dayOfWeek - 1, local.hour * 60 + local.minute)) expected++;
          }
          const from = start.epochMilliseconds;
          const offsets = tabulateOffsets(zone, Date.UTC(2024, 0), Date.UTC(2027, 0));
          const found = openTimeBetween(openWeekOf(spans), offsets, from, from + length * 60_000);
          expect(found / 60_000).toBe(expected);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is the same where the offsets are not tabulated', () => {
    const week = openWeekOf([readOpenSpan('sun.0130-0330')!]);
    const short = tabulateOffsets('Europe/Berlin', Date.UTC(2025, 5), Date.UTC(2025, 6));
    const [from, to] = [Date.UTC(2025, 9, 25), Date.UTC(2025, 9, 27)];
    // From 01:30 to 03:30 with the hour from 02:00 twice.
    expect(openTimeBetween(week, short, from, to)).toBe(180 * 60_000);
  });

  it('over weeks is the weeks’ own hours', () => {
    const week = openWeekOf([readOpenSpan('mon-fri.0800-2000')!]);
    const offsets = tabulateOffsets('UTC', Date.UTC(2024, 0), Date.UTC(2027, 0));
    const from = Date.UTC(2025, 0, 1, 3, 7);
    expect(openTimeInWeek(week)).toBe(60 * 3_600_000);
    expect(openTimeBetween(week, offsets, from, from + 52 * 7 * 86_400_000)).toBe(52 * 60 * 3_600_000);
  });

  it('of each hour of the week adds up to the week’s', () => {
    fc.assert(
      fc.property(openSpans, (spans) => {
        const week = openWeekOf(spans);
        let hours = 0;
        for (let hour = 0; hour < 168; hour++) hours += openShareOfHour(week, hour);
        expect(hours * 3_600_000).toBeCloseTo(openTimeInWeek(week), 3);
        expect(openTimeInWeek(week) / 60_000).toBe(openMinutes(spans).filter(Boolean).length);
      }),
    );
  });
});
