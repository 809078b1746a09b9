import { expect, it } from 'vitest';
import { readTypedDay, readTypedPeriod } from '#ui/controls/period/typed-day.ts';

it('reads a year or a month as its first or last day', () => {
  expect(readTypedPeriod('2024', '2024')).toEqual({ from: '2024-01-01', to: '2024-12-31' });
  expect(readTypedPeriod(' 2024-2 ', '2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(readTypedPeriod('', '2025-02')).toEqual({ from: null, to: '2025-02-28' });
});

it('knows leap years', () => {
  expect(readTypedDay('2024-02-29', 'first')).toEqual({ day: '2024-02-29' });
  expect(readTypedDay('2000-02-29', 'first')).toEqual({ day: '2000-02-29' });
  expect(readTypedDay('1900-02-29', 'first')).toHaveProperty('problem');
});

it('refuses what is no date, and quotes no more than a little of it', () => {
  for (const text of [
    '0025-01-01',
    '2025-00-10',
    '2025-01-00',
    '2025-01-32',
    '20250101',
    'soon',
    '2025-01-01x',
  ]) {
    expect(readTypedDay(text, 'first')).toHaveProperty('problem');
  }
  const read = readTypedDay('x'.repeat(10_000), 'first');
  expect('problem' in read && read.problem.length).toBeLessThan(120);
});
