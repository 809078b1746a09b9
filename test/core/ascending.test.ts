import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ascending } from '#core/ascending.ts';

const naive = (keys: readonly number[]): number[] =>
  keys.map((_, at) => at).sort((a, b) => keys[a]! - keys[b]! || a - b);

it.each([
  ['few and small', fc.integer({ min: -5, max: 5 })],
  ['seconds of three centuries', fc.integer({ min: -2_208_988_800, max: 7_258_118_400 })],
  ['far apart', fc.oneof(fc.constant(0), fc.maxSafeNat())],
  ['too far apart for one number', fc.oneof(fc.constant(0), fc.maxSafeInteger())],
])('orders keys, equal ones as they come: %s', (_, key) => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 200, size: 'max' }), (keys) => {
      expect([...ascending(Float64Array.from(keys))]).toEqual(naive(keys));
    }),
  );
});
