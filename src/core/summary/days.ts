import { rowsOf } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { addDays, isoDate } from '../time/day.ts';
import { offsetAt, startOfDay } from '../time/offsets.ts';
import { startOfLocalDay } from '../time/zone.ts';
import { eachLaneSegments } from './segments.ts';

/** One calendar day with outages. */
export interface DayTotal {
  minutes: number;
  outages: number;
  /** Outages open that day whose length is not stated. */
  untimed: number;
}

/**
 * Outage time by calendar day of each lane's own zone (or UTC), only days that have any: instance-minutes
 * split at midnight, and how many outages were open.
 */
export function dayTotals(table: Table, selection: Selection): Map<string, DayTotal> {
  const days = new Map<string, DayTotal>();
  const utc = selection.view.zone === 'utc';
  const dayOf = (date: string): DayTotal => {
    const known = days.get(date) ?? { minutes: 0, outages: 0, untimed: 0 };
    days.set(date, known);
    return known;
  };
  const eachDay = (
    lane: number,
    start: number,
    end: number,
    visit: (date: string, from: number, to: number) => void,
  ): void => {
    const { offsets } = table.lanes[lane]!;
    let date = isoDate(start + (utc ? 0 : offsetAt(offsets, start) * 60_000));
    for (let from = start; from < end;) {
      const next = addDays(date, 1);
      const to = Math.min(end, utc ? startOfLocalDay(next, 'UTC') : startOfDay(next, offsets));
      // Where the clock is set back over midnight a day has begun before it is over.
      if (to > from) visit(date, from, to);
      from = Math.max(from, to);
      date = next;
    }
  };
  eachLaneSegments(table, selection, (lane, segments) => {
    for (let i = 0; i < segments.count; i++) {
      const weight = segments.weight[i]!;
      eachDay(lane, segments.start[i]!, segments.end[i]!, (date, from, to) => {
        dayOf(date).minutes += ((to - from) / 60_000) * weight;
      });
    }
  });
  for (const row of rowsOf(table, selection.rows)) {
    const lane = table.lane[row]!;
    const start = Math.max(table.start[row]!, selection.bounds.from[lane]!);
    const end = Math.min(Math.max(table.until[row]!, start + 1), selection.bounds.to[lane]!);
    eachDay(lane, start, end, (date) => {
      const day = dayOf(date);
      day.outages++;
      day.untimed += 1 - table.timed[row]!;
    });
  }
  return days;
}
