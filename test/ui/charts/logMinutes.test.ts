import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logMinutes, stackPoints } from '#ui/charts/logMinutes.ts';

describe('logMinutes', () => {
  it('runs from a minute to ten days, ten times as long being as far each time', () => {
    const x = logMinutes(100, 180);
    expect(x(1)).toBe(0);
    expect(x(0.2)).toBe(0);
    expect(x(14_400)).toBeCloseTo(180);
    expect(x(100) - x(10)).toBeCloseTo(x(1000) - x(100));
  });

  it('grows to the longest length', () => {
    expect(logMinutes(50_000, 180)(50_000)).toBeCloseTo(180);
  });
});

describe('stackPoints', () => {
  it('lets no two points of one height touch', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 120 }), (points) => {
        const xs = points.sort((a, b) => a - b);
        const levels = stackPoints(xs, 6);
        xs.forEach((x, i) => {
          for (let j = 0; j < i; j++)
            if (levels[i] === levels[j]) expect(x - xs[j]!).toBeGreaterThanOrEqual(6);
        });
      }),
    );
  });
});
