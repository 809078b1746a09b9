import { DEFAULT_VIEW } from '../filter/codec.ts';
import { NO_FILTER, withPeriod, withValues } from '../filter/filter.ts';
import type { RuleId } from '../rule.ts';
import { select } from '../select.ts';
import { availability } from '../summary/availability.ts';
import { totals } from '../summary/totals.ts';
import type { Table } from '../table.ts';
import { quarterDays } from './quarter.ts';

/** What the root-cause reports collected make of one quarter of a lane, over the part of it that they cover. */
export interface ComputedQuarter {
  /** Share in 0..1 under the rule; null where nothing of the quarter is covered. */
  readonly share: number | null;
  /** Weighted minutes under the rule within the covered part. */
  readonly minutes: number;
  readonly coveredMinutes: number;
  readonly incidents: number;
  /** Outages whose length is not stated, which are in no figure. */
  readonly untimed: number;
}

/** The same figures as a page filtered to the lane and the quarter shows, on the lane's own clock. */
export function computedQuarter(table: Table, lane: number, quarter: string, rule: RuleId): ComputedQuarter {
  const { from, to } = quarterDays(quarter);
  const filter = withPeriod(withValues(NO_FILTER, 'instance', [table.lanes[lane]!.id]), {
    kind: 'range',
    from,
    to,
  });
  const selection = select(table, { ...DEFAULT_VIEW, rule, filter });
  const { byRule, coveredMinutes } = availability(table, selection);
  const own = byRule.find((item) => item.rule === rule)!;
  const { incidents, untimed } = totals(table, selection);
  return { share: own.share, minutes: own.minutes, coveredMinutes, incidents, untimed };
}
