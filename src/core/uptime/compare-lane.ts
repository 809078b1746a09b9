import type { RuleId } from '../rule.ts';
import type { Table } from '../table.ts';
import { bucketsOver } from '../time/buckets.ts';
import { computedQuarter } from './computed-quarter.ts';
import type { Compared } from './difference.ts';
import { quarterDays } from './quarter.ts';
import { reconcile } from './reconcile.ts';
import type { UptimeData } from './uptime-pack.ts';

/** A lane's quarters that have an uptime report, the latest first, and how many quarters there are. */
export interface ComparedLane {
  readonly quarters: readonly Compared[];
  /** Quarters with a report, and all quarters begun since the first of these or since coverage began. */
  readonly withReport: number;
  readonly all: number;
}

/** Puts each uptime report of a lane beside what root-cause reports make of the same quarter. */
export function compareLane(table: Table, at: number, data: UptimeData, rule: RuleId): ComparedLane {
  const lane = table.lanes[at]!;
  const reports = data.reports
    .filter((report) => report.instance === lane.id)
    .sort((a, b) =>
      a.quarter === b.quarter ? (a.product < b.product ? -1 : 1) : a.quarter < b.quarter ? 1 : -1,
    );
  const earliest = reports.at(-1);
  const begun = earliest === undefined ? lane.coverage.from : quarterDays(earliest.quarter).from;
  const from = begun < lane.coverage.from ? begun : lane.coverage.from;
  return {
    quarters: reports.map((report) => ({
      report,
      lane,
      found: reconcile(table, at, report),
      computed: computedQuarter(table, at, report.quarter, rule),
      notes: data.notes,
    })),
    withReport: new Set(reports.map(({ quarter }) => quarter)).size,
    all: Math.max(0, bucketsOver('quarter', from, table.asOf).edges.length - 1),
  };
}
