import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFault } from '#cli/json-fault.ts';

test.each([
  ['[1, 2,]', 1, 7],
  ['{"a": 1,}', 1, 9],
  ['{a: 1}', 1, 2],
  ["{'a': 1}", 1, 2],
  ['{"a" 1}', 1, 6],
  ['[1 2]', 1, 4],
  ['[01]', 1, 2],
  ['[1.]', 1, 2],
  ['nul', 1, 1],
  ['{} {}', 1, 4],
  ['["a\nb"]', 1, 2],
  ['[\n  true,\n  "x', 3, 3],
  ['{"a": [1, {"b": 2}', 1, 19],
  ['["\\x"]', 1, 2],
  ['}', 1, 1],
])('%j breaks at line %i, column %i', (text, line, column) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
  expect(findJsonFault(text)).toMatchObject({ line, column });
});

test('a truncated document is at fault at its end', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.nat(), (json, at) => {
      const text = `[${json},${json}]`;
      const cut = text.slice(0, at % text.length);
      const { line, column } = findJsonFault(cut);
      const offset =
        cut
          .split('\n')
          .slice(0, line - 1)
          .join('\n').length +
        (line > 1 ? 1 : 0) +
        column -
        1;
      // A cut inside a string, a number or a word is found at its beginning; all else at the end.
      const rest = cut.slice(offset);
      expect(rest === '' || /^("|-|\d|t|f|n)/.test(rest)).toBe(true);
    }),
  );
});

test('depth does not exhaust the stack', () => {
  expect(findJsonFault('['.repeat(200_000))).toMatchObject({ line: 1, column: 200_001 });
});
