import { FLAG } from '../pack/index-format.ts';
import type { Records } from '../pack/records.ts';
import { textAt } from '../pack/text-column.ts';
import { incidentsOf } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import { quantile } from '../summary/lengths.ts';
import type { Table } from '../table.ts';
import { isoDate } from '../time/day.ts';
import { offsetAt } from '../time/offsets.ts';
import { workingDays } from './working-days.ts';

/** Working days within which the vendor promises a report. */
export const PROMISED_DAYS = 10;

/** A report whose publication day is known. Days are calendar days, the end's on the clock of the instance that was hit last. */
export interface ReportDelay {
  /** Place in the table. */
  readonly incident: number;
  readonly ended: string;
  readonly published: string;
  /** Working days from the one to the other. */
  readonly days: number;
}

/** How long the reports of a selection took to come out. */
export interface ReportDelays {
  /** Shortest first. */
  readonly delays: readonly ReportDelay[];
  readonly median: number | null;
  readonly within: number;
  /** Reports with a publication day that can't be measured: the end is not stated, or it lies after the publication. */
  readonly endless: readonly number[];
  readonly early: readonly number[];
  /** Reports of the selection without a known publication day. */
  readonly undated: number;
}

/** Measures the delay of each report of a selection from the end of its last outage, whether that outage is shown or not. */
export function reportDelays(table: Table, selection: Selection, records: Records): ReportDelays {
  const delays: ReportDelay[] = [];
  const endless: number[] = [];
  const early: number[] = [];
  let undated = 0;
  for (const incident of incidentsOf(table, selection.rows)) {
    const published = textAt(records.published, incident);
    if (published === '') {
      undated++;
      continue;
    }
    const ended = endDay(table, incident);
    if (ended === null) endless.push(incident);
    else if (published < ended) early.push(incident);
    else delays.push({ incident, ended, published, days: workingDays(ended, published) });
  }
  delays.sort((a, b) => a.days - b.days || a.incident - b.incident);
  return {
    delays,
    median: quantile(
      delays.map(({ days }) => days),
      0.5,
    ),
    within: delays.filter(({ days }) => days <= PROMISED_DAYS).length,
    endless,
    early,
    undated,
  };
}

/** The day of the latest end; null where a window's end is missing or lies before its start. */
function endDay(table: Table, incident: number): string | null {
  const { flags } = table.index.windows;
  let latest = -Infinity;
  let lane = 0;
  for (let row = table.firstRow[incident]!; row < table.firstRow[incident + 1]!; row++) {
    const flag = flags[table.window[row]!]!;
    if ((flag & (FLAG.endMissing | FLAG.endBeforeStart)) !== 0) return null;
    // A bare day runs until midnight, which is the next day's already.
    const end = table.until[row]! - ((flag & FLAG.endDay) === 0 ? 0 : 1);
    if (end <= latest) continue;
    latest = end;
    lane = table.lane[row]!;
  }
  return isoDate(latest + offsetAt(table.lanes[lane]!.offsets, latest) * 60_000);
}
