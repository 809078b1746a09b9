import type { Compared, Difference } from './difference.ts';
import { loneDifferences } from './lone-differences.ts';
import { matchDifferences } from './match-differences.ts';
import { quarterDifferences } from './quarter-differences.ts';

/** Every difference of one quarter, the figures of the quarter before its single outages. */
export function differencesOf(compared: Compared): Difference[] {
  const { lane, found, notes } = compared;
  return [
    ...quarterDifferences(compared),
    ...found.matches.flatMap((match) => matchDifferences(match, lane, found.quarter, notes)),
    ...loneDifferences(compared),
  ];
}
