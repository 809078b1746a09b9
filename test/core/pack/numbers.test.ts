import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NumberReader, NumberWriter } from '#core/pack/numbers.ts';

const count = fc.oneof(fc.nat(300), fc.maxSafeNat());
const signed = fc.oneof(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -(2 ** 51), max: 2 ** 51 }));

it('reads what was written', () => {
  fc.assert(
    fc.property(fc.array(count), fc.array(signed), (counts, changes) => {
      const writer = new NumberWriter();
      writer.counts(counts);
      writer.signed(changes);
      const reader = new NumberReader(writer.bytes());
      expect([...reader.counts(new Float64Array(counts.length))]).toEqual(counts);
      expect([...reader.signed(new Float64Array(changes.length))].map((value) => value + 0)).toEqual(changes);
      expect(reader.done).toBe(true);
    }),
  );
});

it.each([-1, 0.5, Number.NaN, 2 ** 53])('refuses to write %s as a count', (value) => {
  expect(() => new NumberWriter().counts([value])).toThrow(RangeError);
});

it('writes small numbers in one byte', () => {
  const writer = new NumberWriter();
  writer.counts([0, 127]);
  writer.signed([-64, 63]);
  expect(writer.bytes()).toHaveLength(4);
});
