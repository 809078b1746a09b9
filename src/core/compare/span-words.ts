import { minutesInWords, plural } from '../time/words.ts';
import { shownMinutes, TEN_DAYS } from './shown-difference.ts';

const DAY = 1440;

/** A length or a gap in words: from ten days on in whole days, and what hours would round to ten days is ten days too. */
export function spanOfMinutes(minutes: number): string {
  const shown = shownMinutes(minutes);
  return shown < TEN_DAYS ? minutesInWords(minutes) : plural(shown / DAY, 'day');
}
