import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lengthOf, union, type Interval } from '#core/time/interval.ts';

const intervals = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: -5, max: 20 }))
    .map(([start, length]): Interval => ({ start, end: start + length })),
  { maxLength: 10 },
);
const covers = (list: readonly Interval[], at: number): boolean =>
  list.some(({ start, end }) => start <= at && at < end);

it('a union covers exactly the moments that any of its parts covers', () => {
  fc.assert(
    fc.property(intervals, (list) => {
      const merged = union(list);
      for (let at = -1; at < 100; at++) expect(covers(merged, at)).toBe(covers(list, at));
      expect(lengthOf(merged)).toBe(
        Array.from({ length: 100 }, (_, at) => at).filter((at) => covers(list, at)).length,
      );
    }),
  );
});

it('a union is in order, apart, and its own union', () => {
  fc.assert(
    fc.property(intervals, (list) => {
      const merged = union(list);
      for (let i = 1; i < merged.length; i++) expect(merged[i]!.start).toBeGreaterThan(merged[i - 1]!.end);
      expect(union(merged)).toEqual(merged);
    }),
  );
});
