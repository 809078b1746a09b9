import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvOf, csvParts } from '#ui/export/csv.ts';

const value = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.constant(null),
  fc.constantFrom('=1+1', 'a,b', '"', '\n'),
);

it.each([5, 2500])('of a long table comes in parts that joined are the whole, up to %i rows', (most) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { maxLength: most, size: 'max' }), (rows) => {
      const parts = [...csvParts(['one', '=two'], rows)];
      expect(parts.join('')).toBe(`${csvOf([['one', '=two'], ...rows])}\n`);
      expect(parts.length).toBe(Math.max(1, Math.ceil((rows.length + 1) / 1000)));
    }),
    { numRuns: 20 },
  );
});

it('makes the rows of a part only when it is asked for', () => {
  let made = 0;
  const parts = csvParts(['n'], rows());
  parts.next();
  expect(made).toBe(999);

  function* rows(): Generator<number[]> {
    for (;;) yield [made++];
  }
});
