import { expect, test } from 'vitest';
import { settle, tallyPlaywright, tallyVitest } from '../tally.ts';

const file = (status: string, tests: number) => ({
  status,
  assertionResults: Array.from({ length: tests }, () => ({})),
});

test('a file that could not be loaded is a failure, and so is a test that was skipped', () => {
  expect(
    tallyVitest({
      numTotalTests: 10,
      numPassedTests: 8,
      testResults: [file('passed', 10), file('failed', 0)],
    }),
  ).toEqual({
    passed: 8,
    failed: 3,
  });
  expect(
    tallyPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] }),
  ).toEqual({ passed: 5, failed: 5 });
});

test('a runner that ran nothing, left no report, or ended badly counts as a failure', () => {
  expect(settle(null, 0)).toEqual({ passed: 0, failed: 1 });
  expect(settle({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  expect(settle({ passed: 4, failed: 0 }, 1)).toEqual({ passed: 4, failed: 1 });
  expect(settle({ passed: 4, failed: 0 }, 0)).toEqual({ passed: 4, failed: 0 });
});
