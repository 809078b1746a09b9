import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownDifference, shownMinutes } from '#core/compare/shown-difference.ts';
import { spanOfMinutes } from '#core/compare/span-words.ts';
import { LENGTHS, verdictOf } from '#core/compare/verdict.ts';

const sample = (label: string, ...minutes: number[]) => ({
  label,
  minutes: Float64Array.from(minutes).sort(),
});

test('the difference is that of the medians as printed', () => {
  // 49 and 28.5 are printed as 49 and 29: 20 min apart, not 21.
  const { sentence, more } = verdictOf(
    sample('A', 1, 5, 49, 300, 400, 48.9, 49.2),
    sample('B', 2, 20, 27, 30, 200, 300),
    LENGTHS,
  );
  expect(sentence).toBe('Lengths of A and B cannot be told apart with n = 7 and 6.');
  expect(more).toMatch(
    /^The medians, 49 min and 29 min, are 20 min apart\. If such outages were drawn again, the median of A would mostly come out between .+ shorter and .+ longer: both are possible, so it may be luck\.$/,
  );
});

test('medians that are printed alike are said to be', () => {
  const { more } = verdictOf(sample('A', 1, 2, 30, 90, 99), sample('B', 1, 2, 30.2, 80, 99), LENGTHS);
  expect(more).toMatch(/^The medians are alike, 30 min\. /);
});

test('a difference that chance hardly explains is told without words of statistics', () => {
  const { headline, sentence, more } = verdictOf(
    sample('A', 100, 110, 120, 130, 140),
    sample('B', 10, 11, 12, 13, 14),
    LENGTHS,
  );
  expect(headline).toBe('The typical outage of A is longer than that of B');
  expect(sentence).toBe('The typical outage of A is longer than that of B by 1 h 48 min (n = 5 and 5).');
  expect(more).toMatch(
    /^If such outages were drawn again, the difference would mostly lie between 1 h \d+ min and 2 h \d+ min: luck alone hardly explains it\.$/,
  );
  for (const text of [headline, sentence, more]) expect(text).not.toMatch(/interval|bootstrap|95/);
});

test('rounded as printed, minutes print the same, and differ by what a reader subtracts', () => {
  // Where the unit changes, two days and ten, a rounding may cross over.
  const day = 1440;
  const minutes = fc.oneof(
    fc.double({ min: 1, max: 3_000_000, noNaN: true }),
    fc.double({ min: 2 * day - 60, max: 2 * day + 60, noNaN: true }),
    fc.double({ min: 10 * day - 60, max: 10 * day + 60, noNaN: true }),
  );
  fc.assert(
    fc.property(minutes, minutes, (one, other) => {
      expect(spanOfMinutes(shownMinutes(one))).toBe(spanOfMinutes(one));
      expect(shownDifference([one, other])).toBe(shownDifference([other, one]));
      if (spanOfMinutes(one) === spanOfMinutes(other)) expect(shownDifference([one, other])).toBe(0);
    }),
  );
  expect(spanOfMinutes(10 * day - 30.5)).toBe('10 days');
});
