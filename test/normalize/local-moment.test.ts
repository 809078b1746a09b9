import { expect, it } from 'vitest';
import { momentAt, typedMoment } from '#normalize/local-moment.ts';

it.each([
  ['2026-04-11 00:14', 'America/Chicago', '2026-04-11T00:14:00-05:00[America/Chicago]'],
  ['2026-01-11T9:05:30', 'America/Chicago', '2026-01-11T09:05:30-06:00[America/Chicago]'],
  ['  2026-04-11   00:14 ', 'UTC', '2026-04-11T00:14:00+00:00[UTC]'],
  ['2026-04-11 12:00', 'Asia/Kathmandu', '2026-04-11T12:00:00+05:45[Asia/Kathmandu]'],
  ['2026-04-11', 'Asia/Kathmandu', '2026-04-11'],
])('%s in %s is %s', (typed, zone, text) => {
  expect(momentAt(typed, zone)).toEqual({ text, twice: false });
});

it.each([
  ['', 'expected a date'],
  ['11 Apr 2026', 'expected a date'],
  ['2026-02-30 10:00', 'not a day of the calendar'],
  ['2026-04-11 24:00', 'not a time of day'],
  ['2026-04-11 10:60', 'not a time of day'],
  ['2026-03-08 02:30', 'clocks are set forward'],
])('%s is refused', (typed, why) => {
  expect(momentAt(typed, 'America/Chicago')).toEqual({ problem: expect.stringContaining(why) });
});

it('a clock time that occurs twice says so, and either can be had', () => {
  const first = { text: '2026-11-01T01:30:00-05:00[America/Chicago]', twice: true };
  const second = { text: '2026-11-01T01:30:00-06:00[America/Chicago]', twice: true };
  expect(momentAt('2026-11-01 01:30', 'America/Chicago')).toEqual(first);
  expect(momentAt('2026-11-01 01:30', 'America/Chicago', 'second')).toEqual(second);
  const half = momentAt('2026-04-05 01:45', 'Australia/Lord_Howe', 'second');
  expect(half).toEqual({ text: '2026-04-05T01:45:00+10:30[Australia/Lord_Howe]', twice: true });
});

it('what was written is typed again', () => {
  for (const typed of ['2026-04-11', '2026-04-11 00:14', '2026-04-11 00:14:07']) {
    const moment = momentAt(typed, 'Pacific/Chatham');
    expect('text' in moment && typedMoment(moment.text)).toBe(typed);
  }
});
