import type { Availability } from '../summary/availability.ts';
import { countInWords, plural } from '../time/words.ts';

/**
 * What a target leaves: the budget is the share of covered minutes that it allows to be lost.
 *
 * @param target percent, 0..100
 * @param minutes weighted minutes lost
 */
export function targetInWords(
  target: number | null,
  minutes: number,
  { coveredMinutes, lanes }: Pick<Availability, 'coveredMinutes' | 'lanes'>,
): string[] {
  if (target === null || coveredMinutes === 0) return [];
  const allowed = (coveredMinutes * (100 - target)) / 100;
  const yours = `Your own target of ${target} %`;
  if (target === 100) return [`${yours} allows no outage at all; ${countInWords(minutes)} min were lost.`];
  if (target === 0) return [`${yours} allows everything, so it leaves no budget to speak of.`];
  const left = allowed - minutes;
  const rest =
    left >= 0 ? `${countInWords(left)} min are left` : `it is overdrawn by ${countInWords(-left)} min`;
  const years = coveredMinutes / lanes / MINUTES_OF_A_YEAR;
  const span = years < 0.1 ? '' : `, ${Number(years.toFixed(1))} years${lanes > 1 ? ' each on average' : ''}`;
  return [
    `${yours} allows ${countInWords(coveredMinutes)} × ${Number((100 - target).toFixed(6))} % = ${countInWords(allowed)} min over the covered time of ${plural(lanes, 'lane')}${span}; ${countInWords(minutes)} were lost, ${rest}.`,
    ...(lanes > 1 ? ['All lanes share this budget: one of them may be over it all the same.'] : []),
    ...(years > LONG
      ? ['Contracts count by quarter or year: choose such a period to see its own budget.']
      : []),
  ];
}

/** The same in a line, for the page: `Your target of 99.9 %: 3,094 of 3,352 min are left, over 6.4 years`. */
export function targetInBrief(
  target: number,
  minutes: number,
  { coveredMinutes, lanes }: Pick<Availability, 'coveredMinutes' | 'lanes'>,
): string {
  if (target === 100 || target === 0 || coveredMinutes === 0)
    return targetInWords(target, minutes, { coveredMinutes, lanes }).join(' ');
  const allowed = (coveredMinutes * (100 - target)) / 100;
  const left = allowed - minutes;
  const of = `of ${countInWords(allowed)}`;
  const rest =
    left >= 0 ? `${countInWords(left)} ${of} min are left` : `overdrawn by ${countInWords(-left)} min ${of}`;
  const years = Number((coveredMinutes / lanes / MINUTES_OF_A_YEAR).toFixed(1));
  const span = years < 0.1 ? '' : `, over ${years} years`;
  return `Your target of ${target} %: ${rest}${span}${lanes > 1 ? `, ${countInWords(lanes)} lanes together` : ''}`;
}

const MINUTES_OF_A_YEAR = 525_960;
/** Years beyond which a budget is longer than any that a contract counts by. */
const LONG = 1.1;
