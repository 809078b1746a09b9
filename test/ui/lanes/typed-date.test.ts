import { describe, expect, it } from 'vitest';
import type { View } from '#ui/charts/lanes/marks.ts';
import { stepMonths } from '#ui/charts/lanes/month-step.ts';
import { typedDates, viewOfDates } from '#ui/charts/lanes/typed-date.ts';

const EXTENT: View = [Date.UTC(2015, 6, 1), Date.UTC(2026, 3, 12)];
const iso = (view: View) => view.map((at) => new Date(at).toISOString());

describe('typed dates', () => {
  it('mean whole days of the zone, the last one included', () => {
    const read = viewOfDates('2025-03-09', '2025-03-09', EXTENT, 'America/Chicago');
    expect('view' in read && iso(read.view)).toEqual([
      '2025-03-09T06:00:00.000Z',
      '2025-03-10T05:00:00.000Z',
    ]);
  });

  it('are read back as they were typed', () => {
    for (const zone of ['UTC', 'Pacific/Chatham', 'America/St_Johns']) {
      const read = viewOfDates('2019-02-28', '2020-02-29', EXTENT, zone);
      expect('view' in read && typedDates(read.view, zone)).toEqual({ from: '2019-02-28', to: '2020-02-29' });
    }
  });

  it.each([
    ['2025-02-30', '2025-03-01', 'from', /“2025-02-30” is not a date/],
    ['2025-01-01', 'yesterday', 'to', /such as 2015-07-01/],
    ['', '2025-03-01', 'from', /missing/],
    ['2025-03-02', '2025-03-01', 'to', /2025-03-02 or later/],
    ['1999-01-01', '1999-02-01', 'to', /1 Jul 2015 – 11 Apr 2026/],
  ])('%s to %s is refused with what is expected', (from, to, field, message) => {
    const read = viewOfDates(from, to, EXTENT, 'UTC');
    expect(read).toMatchObject({ field, message: expect.stringMatching(message) });
  });

  it('outside the range are brought inside, and it is said', () => {
    expect(viewOfDates('2000-01-01', '2016-01-01', EXTENT, 'UTC')).toMatchObject({
      view: [EXTENT[0], Date.UTC(2016, 0, 2)],
      note: 'The range begins on 1 Jul 2015.',
    });
  });
});

describe('steps by months', () => {
  it('go to the next and the last beginning of a month on the zone’s clock', () => {
    const at = Date.UTC(2026, 3, 11, 12);
    expect(stepMonths(at, 1, 'UTC')).toBe(Date.UTC(2026, 4, 1));
    expect(stepMonths(at, -1, 'UTC')).toBe(Date.UTC(2026, 3, 1));
    expect(stepMonths(Date.UTC(2026, 3, 1), -1, 'UTC')).toBe(Date.UTC(2026, 2, 1));
    expect(stepMonths(Date.UTC(2026, 3, 1), 12, 'UTC')).toBe(Date.UTC(2027, 3, 1));
    expect(stepMonths(at, 1, 'America/Chicago')).toBe(Date.UTC(2026, 4, 1, 5));
  });
});
