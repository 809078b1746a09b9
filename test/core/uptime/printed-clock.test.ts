import { expect, test } from 'vitest';
import { readClock } from '#core/uptime/printed-clock.ts';
import { readWindow } from '#core/uptime/printed-window.ts';
import { aPrintedOutage } from '#test/support/real-uptime.ts';

const at = (hour: number, minute: number, odd = false) => ({ minute: hour * 60 + minute, odd });

test.each([
  ['04:51 PM', at(16, 51)],
  ['6:56 PM', at(18, 56)],
  ['12:15 AM', at(0, 15)],
  ['12:50 PM', at(12, 50)],
  ['16:39', at(16, 39)],
  ['00:05', at(0, 5)],
  ['21:48 PM', at(21, 48, true)],
  ['21:48 AM', at(21, 48, true)],
  ['00:15 AM', at(0, 15, true)],
  ['06:30 P,', at(18, 30, true)],
  ['06:30 A', at(6, 30, true)],
  ['25:00', null],
  ['10:61', null],
  ['9.05 a.m.', at(9, 5)],
  ['10:15 XM', null],
  ['noon', null],
  ['', null],
])('%s', (text, read) => {
  expect(readClock(text)).toEqual(read);
});

const HOUR = 3_600_000;
const window = (start: string, end: string, statedMinutes: number | null) =>
  readWindow(aPrintedOutage({ date: '2020-07-13', start, end, statedMinutes }), 0, 'UTC');
const midnight = Date.UTC(2020, 6, 13);

test('an end earlier on the clock is one of the next day', () => {
  const { clockMinutes, own } = window('11:00 PM', '01:30 AM', 150);
  expect(clockMinutes).toBe(150);
  expect(own).toEqual([{ start: midnight + 23 * HOUR, end: midnight + 25.5 * HOUR }]);
});

test('where minutes and clock times disagree, either clock time may be the right one', () => {
  const { clockMinutes, minutes, own } = window('12:15 AM', '12:50 PM', 35);
  expect({ clockMinutes, minutes }).toEqual({ clockMinutes: 755, minutes: 35 });
  expect(own).toEqual([
    { start: midnight + 0.25 * HOUR, end: midnight + 0.25 * HOUR + 35 * 60_000 },
    { start: midnight + 12.25 * HOUR, end: midnight + 12.25 * HOUR + 35 * 60_000 },
  ]);
});

test('an outage whose clock times can’t be read lasts so long as is printed, some time that day', () => {
  const { minutes, clockMinutes, odd, own } = window('morning', 'noon', 20);
  expect({ minutes, clockMinutes, odd }).toEqual({ minutes: 20, clockMinutes: null, odd: true });
  expect(own).toEqual([{ start: midnight, end: midnight + 24 * HOUR }]);
});

test('without printed minutes those between the clock times count', () => {
  expect(window('10:00', '10:20', null).minutes).toBe(20);
});
