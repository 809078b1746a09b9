import type { Lane } from '../table.ts';
import type { ComputedQuarter } from './computed-quarter.ts';
import type { Reconciliation } from './reconcile.ts';
import type { ClockNote } from './uptime-pack.ts';
import type { UptimeReport } from './uptime-report.ts';

/** All that there is to compare of one report and one lane. */
export interface Compared {
  readonly report: UptimeReport;
  readonly lane: Lane;
  readonly found: Reconciliation;
  readonly computed: ComputedQuarter;
  readonly notes: readonly ClockNote[];
}

/** In what two publications differ, or what is to be known beside them, in sentences. */
export interface Difference {
  readonly kind:
    'coverage' | 'percentage' | 'total' | 'minutes' | 'clock' | 'settled' | 'note' | 'only' | 'unplaced';
  readonly text: string;
  /** The root-cause reports it speaks of, as ids of incidents, each once. */
  readonly incidents: readonly string[];
}
