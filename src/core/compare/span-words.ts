import { minutesInWords, plural } from '../time/words.ts';

const DAY = 1440;

/** A length or a gap in words: from ten days on in whole days, where hours would claim more than is known. */
export function spanOfMinutes(minutes: number): string {
  return minutes >= 10 * DAY ? plural(Math.round(minutes / DAY), 'day') : minutesInWords(minutes);
}
