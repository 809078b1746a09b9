import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonParts } from '#ui/export/json-parts.ts';

const item = fc.oneof(
  fc.string(),
  fc.record({ id: fc.string(), list: fc.array(fc.constantFrom('"items": []', '\n', 'x')) }),
);

it.each([4, 2500])('joined are the JSON of the whole, up to %i items', (most) => {
  fc.assert(
    fc.property(fc.string(), fc.array(item, { maxLength: most, size: 'max' }), fc.string(), (a, items, b) => {
      // What looks like the place of the list: in a text, and in objects within the object.
      const before = [a, '\n  "items": []', { items: [] }];
      const after = { b, items: [] };
      const parts = [...jsonParts({ before, items: [], after }, 'items', items)];
      expect(parts.join('')).toBe(`${JSON.stringify({ before, items, after }, null, 2)}\n`);
    }),
    { numRuns: 20 },
  );
});

it('refuses an object that has no place for the list', () => {
  expect(() => [...jsonParts({ a: 1 }, 'items', [])]).toThrow('no empty list items');
});
