import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileSteps, rampColour, stepOf } from '#ui/charts/steps.ts';

const amounts = fc.array(
  fc.oneof(
    fc.integer({ min: 1, max: 100_000 }),
    fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
    fc.integer({ min: 400, max: 420 }),
  ),
  { minLength: 1, maxLength: 200 },
);

describe('quantileSteps', () => {
  it('rises strictly, holds every value and leaves no step empty', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const steps = quantileSteps(values);
        expect(steps.length).toBeGreaterThan(0);
        expect(steps.length).toBeLessThanOrEqual(7);
        for (let i = 1; i < steps.length; i++) expect(steps[i]!).toBeGreaterThan(steps[i - 1]!);
        expect(steps[0]!).toBeLessThanOrEqual(Math.min(...values));
        const used = new Set(values.map((value) => stepOf(value, steps)));
        expect(used.size).toBe(steps.length);
      }),
    );
  });

  it('keeps one enormous value from flattening the rest', () => {
    const values = [...Array.from({ length: 70 }, (_, i) => i + 1), 1_000_000];
    const steps = quantileSteps(values);
    expect(steps).toEqual([1, 10, 20, 30, 50]);
  });

  it('prints whole, round edges for counts', () => {
    expect(quantileSteps([1, 1, 1, 2, 2, 3, 4, 41])).toEqual([1, 2, 3, 4, 40]);
  });

  it('takes finer edges where the values lie close together', () => {
    expect(quantileSteps([400, 402, 405, 407, 410, 412, 416]).length).toBeGreaterThanOrEqual(5);
  });

  it('leaves out what is no amount', () => {
    expect(quantileSteps([0, -3, Number.NaN, Infinity])).toEqual([]);
    expect(quantileSteps([0, 30])).toEqual([30]);
  });
});

describe('stepOf', () => {
  it('counts a value on an edge to the step above', () => {
    expect([4, 5, 9, 10, 99].map((value) => stepOf(value, [5, 10, 20]))).toEqual([0, 0, 0, 1, 2]);
  });
});

describe('rampColour', () => {
  it('gives each step of any count a colour of its own, darker as it goes', () => {
    for (let count = 1; count <= 7; count++) {
      const colours = Array.from({ length: count }, (_, step) => rampColour(step, count));
      expect(new Set(colours).size).toBe(count);
      expect(colours).toEqual([...colours].sort((a, b) => a - b));
    }
  });
});
