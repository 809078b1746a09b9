import { countInWords } from '../time/words.ts';
import { isTold, LEAST, medianDifference, type MedianDifference } from './bootstrap.ts';
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
  readonly outcome: 'longer' | 'shorter' | 'untold' | 'too-few';
  /** In a few words, for a heading. */
  readonly headline: string;
  /** In one sentence, and a second one where more is to be said. */
  readonly sentence: string;
  readonly more: string | null;
}

/** Whether a median is longer on one side than on the other, said in words that claim no more than the interval does. */
export function verdictOf(first: Sample, second: Sample, measured: Measured): Verdict {
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
      more: `The medians are ${spanOfMinutes(Math.abs(found.difference))} apart, but the 95 % interval runs from ${signedInWords(found.low)} to ${signedInWords(found.high)} for ${first.label}, so chance alone can explain it.`,
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
    sentence: `The typical ${measured.one} of ${first.label} is ${outcome} than that of ${second.label} by ${spanOfMinutes(Math.abs(found.difference))} (95 % interval ${spanOfMinutes(near)} to ${spanOfMinutes(far)}, ${counts}).`,
    more: null,
  };
}

/** "12 min shorter", "1 h longer", "no different". */
function signedInWords(minutes: number): string {
  if (minutes === 0) return 'no different';
  return `${spanOfMinutes(Math.abs(minutes))} ${minutes < 0 ? 'shorter' : 'longer'}`;
}
