import { quantile } from '../summary/lengths.ts';
import { seededRandom } from './random.ts';
import { resampledMedian } from './resampled-median.ts';

/** Fixed, so that the same values give the same interval on every machine; printed beside it. */
export const SEED = 20_260_412;
export const RESAMPLES = 2000;
/** With fewer values on a side no interval is given: resamples of so few repeat the same handful of medians. */
export const LEAST = 5;

/** How far two medians lie apart, and how far that could be off by chance. */
export interface MedianDifference {
  /** Of the values themselves. */
  readonly medians: readonly [number, number];
  /** The first median less the second, in the unit of the values. */
  readonly difference: number;
  /** Ends of the 95 % interval of the difference. */
  readonly low: number;
  readonly high: number;
}

/**
 * The difference of two medians with its 95 % bootstrap percentile interval (Efron and Tibshirani, "An
 * Introduction to the Bootstrap", 1993, chapter 13): both sides are drawn anew 2,000 times, each apart
 * from the other, and the middle 95 % of the differences are kept. Null where a side has fewer than 5 values.
 */
export function medianDifference(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  seed: number = SEED,
): MedianDifference | null {
  if (first.length < LEAST || second.length < LEAST) return null;
  // Which side is named first is the reader's choice and must not move the interval.
  if (comesAfter(first, second)) return turned(medianDifference(second, first, seed)!);
  const random = seededRandom(seed);
  const differences = new Float64Array(RESAMPLES);
  for (let at = 0; at < RESAMPLES; at++)
    differences[at] = resampledMedian(first, random) - resampledMedian(second, random);
  differences.sort();
  const medians = [quantile(first, 0.5)!, quantile(second, 0.5)!] as const;
  return {
    medians,
    difference: medians[0] - medians[1],
    low: quantile(differences, 0.025)!,
    high: quantile(differences, 0.975)!,
  };
}

/** An order of lists of values: the shorter first, then by the first value that differs. */
function comesAfter(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one.length !== other.length) return one.length > other.length;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return one[at]! > other[at]!;
  return false;
}

/** The same difference seen from the other side; taken from 0, for the other of no difference is none, not minus none. */
function turned({ medians, difference, low, high }: MedianDifference): MedianDifference {
  return { medians: [medians[1], medians[0]], difference: 0 - difference, low: 0 - high, high: 0 - low };
}

/** Whether the interval leaves no doubt which of the two is longer. */
export function isTold({ low, high }: MedianDifference): boolean {
  return low > 0 || high < 0;
}
