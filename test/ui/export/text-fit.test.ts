import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cut, linesOf, widthOf } from '#ui/export/text-fit.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 120 });

it('breaks text into lines that fit and lose nothing but the spaces between them', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 40, max: 400 }), (text, width) => {
      const lines = linesOf(text, 12, width);
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      for (const line of lines) expect(widthOf(line, 12)).toBeLessThanOrEqual(width);
    }),
  );
});

it('breaks between words where it can', () => {
  expect(linesOf('one two three', 12, widthOf('one two', 12) + 1)).toEqual(['one two', 'three']);
});

it('cuts what has no room, and nothing else', () => {
  expect(cut('Primo Central', 12, 200)).toBe('Primo Central');
  expect(cut('Primo Central', 12, 40)).toMatch(/^Pri.*…$/);
});
