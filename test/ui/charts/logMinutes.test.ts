import { describe, expect, it } from 'vitest';
import { logMinutes } from '#ui/charts/logMinutes.ts';

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
