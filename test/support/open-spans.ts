import fc from 'fast-check';
import type { OpenSpan } from '#core/open-hours.ts';

const span: fc.Arbitrary<OpenSpan> = fc
  .record({
    days: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
    from: fc.integer({ min: 0, max: 1439 }),
    to: fc.oneof(fc.integer({ min: 1, max: 1440 }), fc.constant(1440)),
  })
  .filter(({ from, to }) => from !== to);

/** One to three stretches of the week: some over midnight, some that overlap. */
export const openSpans: fc.Arbitrary<OpenSpan[]> = fc.array(span, { minLength: 1, maxLength: 3 });
