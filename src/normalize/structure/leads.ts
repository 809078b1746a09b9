import type { Token } from '../tokens.ts';
import { phrases, phraseIn } from '../words/phrases.ts';
import type { PartName } from './headings.ts';

const COMMUNICATION = phrases(
  'status portal',
  'status page',
  'status site',
  'committed to providing customers',
  'registered customers',
  'customers informed',
);
const MEASURES = phrases(
  'following action*',
  'preventive measures',
  'these measures',
  'these steps',
  'measures we',
  'following measures',
  'following steps',
  'avoid such',
  'rule out a repeat',
  'from returning',
  'happening again',
  'to prevent',
  'to avoid .. similar|recurrence|repeat',
  'in order to avoid|prevent',
  'going forward',
);
const CAUSE = phrases(
  'engineer* investigated',
  'determine the root cause',
  'root cause was',
  'was caused by',
  'root cause is',
  'happened|occurred because|due',
  'was|were due to',
  'the reason was|is|for',
  'caused by',
  'looked into the',
  'following results',
  'concluded the following',
);
const TIMELINE = phrases(
  'following hours',
  'these hours',
  'hours given here',
  'hours that follow',
  'time frame',
  'following time*',
  'these times',
  'time period*',
  'following date*',
);

/** The part that a sentence opens where no heading does, or null. */
export function leadOf(tokens: readonly Token[]): PartName | null {
  if (phraseIn(tokens, COMMUNICATION) !== null) return 'communication';
  if (phraseIn(tokens, TIMELINE) !== null) return 'timeline';
  if (phraseIn(tokens, MEASURES) !== null) return 'measures';
  return phraseIn(tokens, CAUSE) === null ? null : 'cause';
}
