import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTold, medianDifference, RESAMPLES, SEED } from '#core/compare/bootstrap.ts';
import { seededRandom } from '#core/compare/random.ts';
import { resampledMedian } from '#core/compare/resampled-median.ts';
import { quantile } from '#core/summary/lengths.ts';

/** The median of a resample the long way: draw as many, sort, take the middle. */
function drawnMedian(values: ArrayLike<number>, random: () => number): number {
  const draws = Array.from({ length: values.length }, () => values[Math.floor(random() * values.length)]!);
  return quantile(
    draws.sort((a, b) => a - b),
    0.5,
  )!;
}

/** The share of draws at or below each of some values. */
function shares(draw: () => number, at: readonly number[], draws: number): number[] {
  const found = Array.from({ length: draws }, draw);
  return at.map((value) => found.filter((one) => one <= value + 1e-9).length / draws);
}

const lists = fc
  .array(fc.integer({ min: 1, max: 5000 }), { minLength: 5, maxLength: 40 })
  .map((list) => Float64Array.from(list).sort());

describe('seededRandom', () => {
  it('gives the numbers of mulberry32, the same for ever', () => {
    const random = seededRandom(1);
    expect(Array.from({ length: 3 }, () => Math.round(random() * 2 ** 32))).toEqual([
      2693262067, 11749833, 2265367787,
    ]);
  });

  it('is even over [0, 1)', () => {
    const random = seededRandom(SEED);
    const counts = new Int32Array(10);
    for (let at = 0; at < 100_000; at++) counts[Math.floor(random() * 10)]!++;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});

describe('resampledMedian', () => {
  for (const n of [1, 2, 3, 4, 5, 8, 9, 40]) {
    it(`has the distribution of a drawn resample, n = ${n}`, () => {
      const values = Float64Array.from({ length: n }, (_, at) => (at + 1) ** 2);
      const places = Array.from(values).flatMap((value, at) => [
        value,
        (value + (values[at + 1] ?? value)) / 2,
      ]);
      const random = seededRandom(7);
      const long = shares(() => drawnMedian(values, random), places, 20_000);
      const short = shares(() => resampledMedian(values, random), places, 20_000);
      // The standard error of each share is at most 0.0036, of their difference 0.005.
      short.forEach((share, at) => expect(Math.abs(share - long[at]!)).toBeLessThan(0.02));
    });
  }

  it('lies within the values', () => {
    fc.assert(
      fc.property(lists, fc.integer(), (values, seed) => {
        const median = resampledMedian(values, seededRandom(seed));
        expect(median).toBeGreaterThanOrEqual(values[0]!);
        expect(median).toBeLessThanOrEqual(values.at(-1)!);
      }),
    );
  });
});

describe('medianDifference', () => {
  it('is that of the medians, inside its interval’s reach, and the same each time', () => {
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        const found = medianDifference(a, b)!;
        expect(found.difference).toBe(quantile(a, 0.5)! - quantile(b, 0.5)!);
        expect(found.low).toBeLessThanOrEqual(found.high);
        expect(found.low).toBeGreaterThanOrEqual(a[0]! - b.at(-1)!);
        expect(found.high).toBeLessThanOrEqual(a.at(-1)! - b[0]!);
        expect(medianDifference(a, b)).toEqual(found);
      }),
      { numRuns: 50 },
    );
  });

  it('agrees with an interval from drawn resamples', () => {
    const a = Float64Array.of(12, 20, 25, 31, 40, 44, 60, 75, 90, 180, 600);
    const b = Float64Array.of(5, 8, 9, 14, 15, 22, 30, 31);
    const random = seededRandom(3);
    const drawn = Float64Array.from(
      { length: 20_000 },
      () => drawnMedian(a, random) - drawnMedian(b, random),
    ).sort();
    const found = medianDifference(a, b)!;
    expect(Math.abs(found.low - quantile(drawn, 0.025)!)).toBeLessThanOrEqual(4);
    expect(Math.abs(found.high - quantile(drawn, 0.975)!)).toBeLessThanOrEqual(10);
  });

  it('finds no difference, and not minus none, whichever of two equal medians is named first', () => {
    const one = Float64Array.of(1, 1, 1, 2995, 2995, 2995, 2995);
    const other = Float64Array.of(1, 1, 2859, 3131, 3131, 3131);
    expect(quantile(one, 0.5)).toBe(quantile(other, 0.5));
    expect(medianDifference(one, other)!.difference).toBe(0);
    expect(medianDifference(other, one)!.difference).toBe(0);
  });

  it('does not speak of fewer than five', () => {
    const four = Float64Array.of(1, 2, 3, 4);
    const five = Float64Array.of(1, 2, 3, 4, 5);
    expect(medianDifference(four, five)).toBeNull();
    expect(medianDifference(five, four)).toBeNull();
    expect(medianDifference(five, five)).not.toBeNull();
    expect(medianDifference(new Float64Array(), five)).toBeNull();
  });

  it('tells nothing apart that is all the same, and everything that never meets', () => {
    const same = Float64Array.of(60, 60, 60, 60, 60, 60);
    expect(isTold(medianDifference(same, same)!)).toBe(false);
    const far = Float64Array.of(600, 610, 620, 630, 640);
    expect(medianDifference(far, same)).toMatchObject({ difference: 560, low: 540, high: 580 });
    expect(isTold(medianDifference(same, far)!)).toBe(true);
  });

  it('holds the true difference about 95 times of 100', () => {
    // Lengths as outages have them: log-normal, medians 120 and 60 minutes.
    const random = seededRandom(11);
    const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const sample = (median: number, n: number): Float64Array =>
      Float64Array.from({ length: n }, () => median * Math.exp(0.8 * normal())).sort();
    const rounds = 400;
    let held = 0;
    for (let round = 0; round < rounds; round++) {
      const found = medianDifference(sample(120, 15), sample(60, 12), round)!;
      if (found.low <= 60 && found.high >= 60) held++;
    }
    expect(held / rounds).toBeGreaterThan(0.91);
    expect(held / rounds).toBeLessThan(0.99);
  });

  it('seldom finds a difference where there is none', () => {
    const random = seededRandom(5);
    const sample = (n: number): Float64Array =>
      Float64Array.from({ length: n }, () => -90 * Math.log(1 - random())).sort();
    let told = 0;
    for (let round = 0; round < 400; round++)
      if (isTold(medianDifference(sample(9), sample(14), round)!)) told++;
    expect(told / 400).toBeLessThan(0.08);
  });

  it('keeps 2,000 differences whatever the size, with few random numbers', () => {
    let asked = 0;
    const random = seededRandom(1);
    const counted = (): number => {
      asked++;
      return random();
    };
    const large = Float64Array.from({ length: 100_000 }, (_, at) => at);
    for (let at = 0; at < RESAMPLES; at++) resampledMedian(large, counted);
    expect(asked).toBeLessThanOrEqual(RESAMPLES * 4);
  });
});
