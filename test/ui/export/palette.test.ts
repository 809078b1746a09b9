import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PALETTE, tint } from '#ui/export/palette.ts';

const css = readFileSync(new URL('../../../src/ui/theme/tokens.css', import.meta.url), 'utf8');

it.each(Object.entries(PALETTE))('%s is what the light theme has', (name, colour) => {
  expect(new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(css)?.[1]).toBe(colour);
});

it('mixes with the paper', () => {
  expect(tint('#000000', 0)).toBe(PALETTE.paper);
  expect(tint('#123456', 1)).toBe('#123456');
  expect(tint('#050607', 0.5)).toBe('#80807f');
});
