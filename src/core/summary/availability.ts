import { oncePerSelection } from '../once-per-selection.ts';
import { RULES, type RuleId } from '../rule.ts';
import type { Bounds, Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { downTime, IMPACT_SETS } from './down-time.ts';
import { lanesLeft } from './lanes-left.ts';
import { unionTime } from './union-time.ts';
import { levelsOf } from './weighing.ts';

export interface Availability {
  /** Share in 0..1 under each rule: 1 - weighted minutes / covered minutes; null when nothing is covered. */
  readonly byRule: readonly {
    readonly rule: RuleId;
    readonly share: number | null;
    readonly minutes: number;
  }[];
  /** Minutes for which reports were collected, over all lanes in scope. */
  readonly coveredMinutes: number;
  readonly lanes: number;
}

/**
 * Availability of the lanes that the instance, product and region clauses leave, over the part of the
 * period that reports cover, all lanes pooled. Clauses on cause, trigger, impact or text narrow the outages, not the lanes.
 */
export const availability = oncePerSelection(poolLanes);

/** Per lane the part of a selection's period that reports cover; empty (`to` not after `from`) where they cover none. */
export function coveredBounds(table: Table, { bounds }: Selection): Bounds {
  return {
    from: bounds.from.map((from, at) => Math.max(from, table.lanes[at]!.coveredFrom)),
    to: bounds.to.map((to, at) => Math.min(to, table.lanes[at]!.coveredTo)),
  };
}

function poolLanes(table: Table, selection: Selection): Availability {
  const { from, to } = coveredBounds(table, selection);
  let covered = 0;
  let lanes = 0;
  for (const at of lanesLeft(table, selection.view.filter)) {
    if (to[at]! <= from[at]!) continue;
    covered += to[at]! - from[at]!;
    lanes++;
  }
  // Where reports cover the whole period, as they mostly do, the time down is that of the selection.
  const { bounds } = selection;
  const whole = from.every((at, lane) => at === bounds.from[lane] && to[lane] === bounds.to[lane]);
  const time = whole
    ? downTime(table, selection)
    : unionTime(table, selection.rows, { from, to }, IMPACT_SETS);
  const byRule = RULES.map((rule) => {
    let down = 0;
    for (const { impacts, share } of levelsOf(rule)) down += share * time[IMPACT_SETS.indexOf(impacts)]!;
    return { rule: rule.id, share: covered > 0 ? 1 - down / covered : null, minutes: down / 60_000 };
  });
  return { byRule, coveredMinutes: covered / 60_000, lanes };
}
