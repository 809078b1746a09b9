import { phrases } from '../words/phrases.ts';

/** Words that call a moment the end of an outage. */
export const ENDS = phrases(
  'end|ends|ended|ending',
  'until',
  'restor*',
  'resolv*',
  'recover*',
  'available again',
  'back to normal',
  'back online|up',
  'normal again',
  'finish*',
);
