import type { RuleId } from '../rule.ts';
import type { Availability } from '../summary/availability.ts';

const YEAR = 365.25;
const MONTH = 30;

/** The stretch to which counts of unequal windows are brought: a year where all are that long, 30 days where one is shorter. */
export interface RateUnit {
  readonly days: number;
  readonly words: string;
}

export function rateUnit(windowDays: readonly number[]): RateUnit {
  return windowDays.every((days) => days >= 365)
    ? { days: YEAR, words: 'per year' }
    : { days: MONTH, words: 'per 30 days' };
}

/** A count of so many days brought to the unit. */
export function rateOf(count: number, days: number, unit: RateUnit): number {
  return (count / days) * unit.days;
}

/** Outage minutes under a rule that one lane has in a covered year (or 30 days) on average; null where nothing is covered. */
export function minutesPerLane(found: Availability, rule: RuleId, unit: RateUnit): number | null {
  const own = found.byRule.find((item) => item.rule === rule);
  if (own === undefined || found.coveredMinutes <= 0) return null;
  return (own.minutes / found.coveredMinutes) * unit.days * 1440;
}
