import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOfListed, whatFollows } from '#core/uptime/what-follows.ts';

const QUARTER = 132_480;

test.each([
  ['99.99', 48, 99.9638, false],
  ['99.89', 195, 99.8528, false],
  ['99.94', 210, 99.8415, false],
  ['99.99', 6, 99.9955, true],
  ['99.79', 278, 99.7902, true],
  ['99.9', 161, 99.8785, true],
  ['100', 0, 100, true],
])('%s %% published and %i minutes listed', (published, listed, percent, fits) => {
  const follows = whatFollows(published, true, listed, QUARTER)!;
  expect(follows.share * 100).toBeCloseTo(percent, 3);
  expect(follows.fits).toBe(fits);
});

test('nothing follows from a list that was not seen whole, nor without a percentage', () => {
  expect(whatFollows('99.99', false, 48, QUARTER)).toBeNull();
  expect(whatFollows(null, true, 48, QUARTER)).toBeNull();
});

test('whatever the minutes, their share rounded or cut to two digits fits, and lies in the range told', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.boolean(), (listed, cut) => {
      const percent = (1 - listed / QUARTER) * 100;
      const published = cut ? (Math.floor(percent * 100) / 100).toFixed(2) : percent.toFixed(2);
      const follows = whatFollows(published, true, listed, QUARTER)!;
      expect(follows.fits).toBe(true);
      expect(follows.least).toBeLessThanOrEqual(listed + 1e-6);
      expect(follows.most).toBeGreaterThanOrEqual(listed - 1e-6);
    }),
  );
});

test('a percentage that is off by more than its last digit does not fit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(-0.02, 0.02, 0.1), (listed, off) => {
      const percent = (1 - listed / QUARTER) * 100 + off;
      fc.pre(percent <= 100);
      expect(whatFollows(percent.toFixed(2), true, listed, QUARTER)!.fits).toBe(false);
    }),
  );
});

test('a share follows from the minutes without a percentage, unless part of the list was not seen', () => {
  expect(shareOfListed(true, 48, QUARTER)! * 100).toBeCloseTo(99.9638, 3);
  expect(shareOfListed(false, 48, QUARTER)).toBeNull();
  expect(whatFollows(null, true, 48, QUARTER)).toBeNull();
});
