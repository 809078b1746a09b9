import { dayInWords, plural } from '#core/time/words.ts';
import { addDays } from '#core/time/day.ts';

/**
 * How the reader's own incidents bear on what is shown.
 *
 * @param shown how many of `all` pass the filter, or null on a page that it does not change
 */
export function ownInWords(all: number, shown: number | null): string {
  const kept = 'kept only in this browser';
  if (shown === null) return `The charts include ${plural(all, 'incident')} of yours, ${kept}.`;
  if (shown === all) return `Includes ${plural(all, 'incident')} of yours, ${kept}.`;
  if (shown > 0) return `Includes ${shown} of your ${plural(all, 'incident')}, ${kept}.`;
  return all === 1
    ? `Your own incident, ${kept}, does not pass the filter.`
    : `None of your ${all} incidents, ${kept}, passes the filter.`;
}

/** Says so where own incidents lie beyond the end of the public data; both days exclusive. */
export function reachInWords(asOf: string, publicAsOf: string): string | null {
  if (asOf <= publicAsOf) return null;
  return `With that the charts reach to ${dayInWords(addDays(asOf, -1))}; the public data ends on ${dayInWords(addDays(publicAsOf, -1))}.`;
}

/** What follows a count of incidents in a sentence: " (1 of them yours)". */
export function yoursInWords(own: number, all: number): string {
  if (own === 0) return '';
  if (own < all) return ` (${own} of them yours)`;
  return all === 1 ? ' (yours)' : ' (all of them yours)';
}
