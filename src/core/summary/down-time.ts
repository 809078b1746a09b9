import { oncePerSelection } from '../once-per-selection.ts';
import { RULES } from '../rule.ts';
import { unionTime } from './union-time.ts';
import { levelsOf, withoutImpact } from './weighing.ts';

const WEIGHED = RULES.flatMap((rule) => levelsOf(rule).map((level) => level.impacts));

/** Every set of impacts that a rule weighs as one, and each of them without unknown impact. */
export const IMPACT_SETS = [
  ...new Set([...WEIGHED, ...WEIGHED.map((impacts) => withoutImpact(impacts, 'unknown'))]),
];

/** Milliseconds covered by outages within a selection's own bounds, for each of `IMPACT_SETS`. */
export const downTime = oncePerSelection((table, { rows, bounds }) =>
  unionTime(table, rows, bounds, IMPACT_SETS),
);
