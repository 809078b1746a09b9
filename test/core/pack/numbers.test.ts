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

it('writes a column of small numbers in a byte each, and one of nothing but noughts in none', () => {
  const writer = new NumberWriter();
  writer.counts([0, 255]);
  writer.signed([-128, 127]);
  writer.counts(new Int32Array(1000));
  expect(writer.bytes()).toHaveLength(3 + 3 + 1);
});

it.each([
  ['are missing', [], 1],
  ['end too early', [1, 7], 2],
  ['end within the higher bytes', [2, 7, 7, 1], 2],
  ['would be larger than a number holds', [8, 1, 1, 1, 1, 1, 1, 1, 1], 1],
])('refuses to read where numbers %s', (_, bytes, length) => {
  expect(() => new NumberReader(Uint8Array.from(bytes)).counts(new Float64Array(length))).toThrow(RangeError);
});
