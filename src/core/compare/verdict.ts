import { countInWords } from '../time/words.ts';
import { isTold, LEAST, medianDifference, type MedianDifference } from './bootstrap.ts';
import { shownDifference } from './shown-difference.ts';
import { spanOfMinutes } from './span-words.ts';

/** What is compared, in the words that sentences need. */
export interface Measured {
  /** "outage": "NA05's typical outage is longer …". */
  readonly one: string;
  /** "Lengths": "Lengths of NA05 and EU03 cannot be told apart …". */
  readonly many: string;
}

export const LENGTHS: Measured = { one: 'outage', many: 'Lengths' };
export const GAPS: Measured = { one: 'time between outages', many: 'Times between outages' };

export interface Sample {
  readonly label: string;
  /** Minutes, ascending. */
  readonly minutes: Float64Array;
}

export interface Verdict {
  readonly first: Sample;
  readonly second: Sample;
  /** Null where a side has too few. */
  readonly found: MedianDifference | null;
  readonly outcome: 'longer' | 'shorter' | 'untold' | 'too-few' | 'shared';
  /** In a few words, for a heading. */
  readonly headline: string;
  /** In one sentence, and a second one where more is to be said. */
  readonly sentence: string;
  readonly more: string | null;
}

/**
 * Whether a median is longer on one side than on the other, in plain words that claim no more than the interval does.
 *
 * @param shared incidents on both sides, which are no independent samples then
 */
export function verdictOf(first: Sample, second: Sample, measured: Measured, shared = 0): Verdict {
  if (shared > 0) {
    const both = `${countInWords(shared)} ${shared === 1 ? 'incident is' : 'incidents are'} on both sides`;
    return {
      first,
      second,
      found: null,
      outcome: 'shared',
      headline: `${measured.many} of ${first.label} and ${second.label}: ${both}`,
      sentence: `${both}, so ${measured.many.toLowerCase()} of ${first.label} and ${second.label} are partly the same and no difference is worked out.`,
      more: null,
    };
  }
  const found = medianDifference(first.minutes, second.minutes);
  const counts = `n = ${countInWords(first.minutes.length)} and ${countInWords(second.minutes.length)}`;
  if (found === null) {
    return {
      first,
      second,
      found,
      outcome: 'too-few',
      headline: `${measured.many}: too few to compare ${first.label} and ${second.label}`,
      sentence: `${measured.many} of ${first.label} and ${second.label}: too few to compare, ${counts}; at least ${LEAST} on each side are needed.`,
      more: null,
    };
  }
  if (!isTold(found)) {
    return {
      first,
      second,
      found,
      outcome: 'untold',
      headline: `${measured.many} of ${first.label} and ${second.label} cannot be told apart`,
      sentence: `${measured.many} of ${first.label} and ${second.label} cannot be told apart with ${counts}.`,
      more: `${apartInWords(found)} If such outages were drawn again, the median of ${first.label} would mostly come out between ${signedInWords(found.low)} and ${signedInWords(found.high)}: both are possible, so it may be luck.`,
    };
  }
  const outcome = found.low > 0 ? 'longer' : 'shorter';
  const [near, far] = outcome === 'longer' ? [found.low, found.high] : [-found.high, -found.low];
  return {
    first,
    second,
    found,
    outcome,
    headline: `The typical ${measured.one} of ${first.label} is ${outcome} than that of ${second.label}`,
    sentence: `The typical ${measured.one} of ${first.label} is ${outcome} than that of ${second.label} by ${spanOfMinutes(shownDifference(found.medians))} (${counts}).`,
    more: `If such outages were drawn again, the difference would mostly lie between ${spanOfMinutes(near)} and ${spanOfMinutes(far)}: luck alone hardly explains it.`,
  };
}

/** "The medians, 49 min and 29 min, are 20 min apart." */
function apartInWords({ medians }: MedianDifference): string {
  const [one, other] = [spanOfMinutes(medians[0]), spanOfMinutes(medians[1])];
  if (one === other) return `The medians are alike, ${one}.`;
  return `The medians, ${one} and ${other}, are ${spanOfMinutes(shownDifference(medians))} apart.`;
}

/** "12 min shorter", "1 h longer", "no different". */
function signedInWords(minutes: number): string {
  if (minutes === 0) return 'no different';
  return `${spanOfMinutes(Math.abs(minutes))} ${minutes < 0 ? 'shorter' : 'longer'}`;
}
