import type { Part } from '../figure/figure.ts';
import { heatmap } from '../summary/heatmap.ts';
import type { Table } from '../table.ts';
import { bucketLabel, bucketsOver } from '../time/buckets.ts';
import { countInWords, plural } from '../time/words.ts';
import type { ComparedSide } from './compare-sides.ts';
import { daysInWords, sharedDays, type Window } from './period-value.ts';

/** One quarter of a side. */
export interface Quarter {
  /** The quarter's own first day, its name, and the part of it that is compared. */
  readonly start: string;
  readonly label: string;
  readonly days: Window;
  /** The whole quarter is compared. */
  readonly whole: boolean;
  /** False where no report was collected for the side: there is no number then, not nought. */
  readonly covered: boolean;
  /** Incidents with an outage that began in it; one that began before the window counts in its first quarter. */
  readonly incidents: number;
  /** Instance-minutes under the rule. */
  readonly minutes: number;
}

/**
 * A side by quarter, over the days asked for: its window and, for a period that reports cover in part, the rest of it.
 */
export function quartersOf(table: Table, compared: ComparedSide): Quarter[] {
  const { window, asked, selection, lanes } = compared;
  const buckets = bucketsOver('quarter', window.from, window.to);
  const rowOfLane = new Int32Array(table.lanes.length).fill(-1);
  for (const lane of lanes) rowOfLane[lane] = 0;
  const found = heatmap(table, selection, buckets, rowOfLane, 1);
  const { edges } = bucketsOver('quarter', asked.from, asked.to);
  const skipped = edges.indexOf(buckets.edges[0]!);
  return edges.slice(0, -1).map((start, place) => {
    const quarter = { from: start, to: edges[place + 1]! };
    const days = sharedDays(quarter, window);
    const at = place - skipped;
    return {
      start,
      label: bucketLabel('quarter', start),
      days: days ?? quarter,
      whole: days !== null && days.from === quarter.from && days.to === quarter.to,
      covered: days !== null && found.uncovered[at] === 0,
      incidents: days === null ? 0 : found.incidents[at]!,
      minutes: days === null ? 0 : found.minutes[at]!,
    };
  });
}

/** The part of a side that a quarter's number opens: what began in it, in the first one also what began before. */
export function partOfQuarter({ part }: ComparedSide, quarters: readonly Quarter[], at: number): Part {
  const began = quarters.filter(({ covered }) => covered);
  const { start, days } = quarters[at]!;
  return {
    ...part,
    began: {
      from: start === began[0]?.start ? null : days.from,
      to: start === began.at(-1)?.start ? null : days.to,
    },
  };
}

/** "Q2 2026: 1 incident, 40 min; only 1 Apr 2026 – 11 Apr 2026 is compared". */
export function quarterInWords(quarter: Quarter): string {
  if (!quarter.covered) return `${quarter.label}: not covered, no reports were collected`;
  const part = quarter.whole ? '' : `; only ${daysInWords(quarter.days)} is compared`;
  return `${quarter.label}: ${plural(quarter.incidents, 'incident')}, ${countInWords(quarter.minutes)} instance-minutes${part}`;
}
