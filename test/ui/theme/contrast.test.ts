import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/ui/theme/tokens.css', import.meta.url), 'utf8');
const pairs = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }],
  ),
);

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const v = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

const lightness = (hex: string) => 116 * Math.cbrt(luminance(hex)) - 16;

for (const theme of ['light', 'dark'] as const) {
  const colour = (name: string): string => {
    const pair = pairs.get(name);
    if (!pair) throw new Error(`no token --${name}`);
    return pair[theme];
  };

  describe(`${theme} theme`, () => {
    it.each(['ink', 'ink-2', 'ink-3', 'accent', 'danger'])('%s can be read on both papers', (name) => {
      expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour(name), colour('paper-2'))).toBeGreaterThanOrEqual(4.5);
    });

    it('text on the accent can be read', () => {
      expect(contrast(colour('accent-ink'), colour('accent'))).toBeGreaterThanOrEqual(4.5);
    });

    it.each([
      'focus',
      'impact-unavailable',
      'impact-partial',
      'impact-intermittent',
      'impact-degraded',
      'impact-unknown',
      'cat-1',
      'cat-2',
      'cat-3',
      'cat-4',
      'cat-5',
      'cat-6',
      'cat-muted',
    ])('%s stands out from the paper', (name) => {
      expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(3);
    });

    it.each([0, 1, 2, 3, 4, 5, 6])('text on step %i of the ramp can be read', (step) => {
      expect(contrast(colour(`seq-ink-${step}`), colour(`seq-${step}`))).toBeGreaterThanOrEqual(4.5);
    });

    it('the ramp changes lightness evenly, away from the page', () => {
      const steps = [0, 1, 2, 3, 4, 5, 6].map((step) => lightness(colour(`seq-${step}`)));
      const page = lightness(colour('paper'));
      const away = steps.map((value) => Math.abs(value - page));
      for (let i = 1; i < away.length; i++) {
        expect(away[i]! - away[i - 1]!).toBeGreaterThan(9);
        expect(away[i]! - away[i - 1]!).toBeLessThan(14);
      }
    });

    it('a quiet box is apart from the page and from the first step in greyscale', () => {
      const [page, quiet, first] = ['paper', 'quiet', 'seq-0'].map((name) => lightness(colour(name)));
      expect(Math.abs(quiet! - page!)).toBeGreaterThan(3);
      expect(Math.abs(first! - quiet!)).toBeGreaterThan(6);
    });
  });
}
