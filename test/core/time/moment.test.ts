import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoment, writeMoment } from '#core/time/moment.ts';

describe('a moment', () => {
  it('reads a local time with offset and zone', () => {
    expect(readMoment('2026-04-11T00:14:00-05:00[America/Chicago]', null)).toMatchObject({
      instant: Date.parse('2026-04-11T05:14Z'),
      precision: 'minute',
      zone: 'America/Chicago',
    });
  });

  it('begins a bare day at midnight of the zone given, or of UTC', () => {
    expect(readMoment('2024-09-30', 'Europe/Amsterdam')).toMatchObject({
      instant: Date.parse('2024-09-29T22:00Z'),
      precision: 'day',
    });
    expect(readMoment('2024-09-30', null)).toMatchObject({ instant: Date.parse('2024-09-30T00:00Z') });
  });

  it.each([
    [
      '2026-04-11T00:14:00-06:00[America/Chicago]',
      /offset -06:00 is not in force in America\/Chicago then; it is -05:00/,
    ],
    [
      '2025-03-09T02:30:00-06:00[America/Chicago]',
      /02:30 does not occur in America\/Chicago on 2025-03-09: clocks are set forward over it/,
    ],
    [
      '2025-03-09T02:30:00-05:00[America/Chicago]',
      /02:30 does not occur in America\/Chicago on 2025-03-09: clocks are set forward over it/,
    ],
    ['2026-04-11T00:14:00-05:00[Mars/Base]', /there is no time zone "Mars\/Base"/],
    ['2026-02-30', /not a day of the calendar/],
    ['2026-02-30T10:00:00-06:00[America/Chicago]', /not a time of the calendar/],
    ['2026-04-11T25:14:00-05:00[America/Chicago]', /not a time of the calendar/],
    ['April 11, 2026', /is not a local time with offset and zone/],
    ['', /is not a local time with offset and zone/],
  ])('says what is wrong with "%s"', (text, problem) => {
    expect(readMoment(text, null)).toEqual({ problem: expect.stringMatching(problem) as string });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readMoment(text, null) === 'object'));
  });
});

describe('a moment that is written', () => {
  it('is read again as the same instant, in every zone and on both sides of a change of clocks', () => {
    const zones = fc.constantFrom(
      'America/Chicago',
      'Europe/Amsterdam',
      'Pacific/Chatham',
      'Asia/Kolkata',
      'UTC',
    );
    const seconds = fc.integer({ min: Date.UTC(1990, 0) / 1000, max: Date.UTC(2040, 0) / 1000 });
    fc.assert(
      fc.property(seconds, zones, (at, zone) => {
        expect(readMoment(writeMoment(at * 1000, zone), null)).toMatchObject({ instant: at * 1000, zone });
      }),
    );
  });
});
