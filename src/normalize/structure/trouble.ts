import { phraseIn, phrases } from '../words/phrases.ts';
import type { Parts } from './parts.ts';

const TROUBLE = phrases(
  'rca',
  'root cause',
  'outage*',
  'interrupt*',
  'disrupt*',
  'incident*',
  'unavailab*',
  'inaccessib*',
  'downtime',
  'down',
  'degrad*',
  'slow*',
  'failed|failure|failures|fault|trouble|problem|problems|issue|issues',
  'not available|accessible|reachable|working',
  'could not',
  'unable to',
);

/** Whether a document says anywhere that something was out of order: a date and two times alone may be a meeting. */
export function speaksOfTrouble({ lines, headed }: Parts): boolean {
  return (
    headed ||
    Object.values(lines).some((part) => part.some(({ tokens }) => phraseIn(tokens, TROUBLE) !== null))
  );
}
