import { oncePerSelection } from '../once-per-selection.ts';
import { openTimeBetween, openWeekOf, type OpenWeek } from '../open-week.ts';
import { rowsOf } from '../row-lists.ts';
import { ruleOf } from '../rule.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { IMPACTS } from '../vocabulary.ts';
import { eachStretch, type Stretch } from './stretches.ts';

const MINUTE = 60_000;

export interface OpenHoursTime {
  /** Outage minutes inside the open hours: under the view's rule, overlaps once, clipped to the period, lanes added up. */
  readonly minutes: number;
  /** All outage minutes of the same lanes, counted alike. */
  readonly of: number;
  /** Outages (windows on lanes) on lanes with a zone. */
  readonly outages: number;
  /** Those of them that add nothing: because no length is stated, or because the rule gives their impact no weight. */
  readonly untimed: number;
  readonly weightless: number;
  /** How many lanes those are. */
  readonly lanes: number;
  /** Outages on lanes without a zone of their own, left out of all above: for them nobody knows when hours are open. */
  readonly zoneless: {
    readonly lanes: readonly number[];
    readonly outages: number;
    readonly minutes: number;
  };
}

/** Outage minutes inside the view's weekly hours, on the clock of each lane's own zone, whatever clock the view shows. */
export const openHoursTime = oncePerSelection(timeInHours);

/** Whether a lane has a zone of its own. A catalog gives UTC to lanes for which no report states one, or that span the world. */
export function hasOwnZone(table: Table, lane: number): boolean {
  return table.lanes[lane]!.timeZone !== 'UTC';
}

/** What each incident adds to the minutes of `openHoursTime`, by its place in the table; those that add nothing are not in it. */
export function openMinutesByIncident(table: Table, selection: Selection): Map<number, number> {
  const week = openWeekOf(selection.view.hours);
  const minutes = new Map<number, number>();
  eachStretch(table, selection, (stretch) => {
    if (!hasOwnZone(table, stretch.lane)) return;
    const open = openMinutes(table, week, stretch);
    if (open === 0) return;
    const incident = table.incident[stretch.row]!;
    minutes.set(incident, (minutes.get(incident) ?? 0) + open);
  });
  return minutes;
}

function openMinutes(table: Table, week: OpenWeek, { lane, start, end, share }: Stretch): number {
  return (openTimeBetween(week, table.lanes[lane]!.offsets, start, end) / MINUTE) * share;
}

function timeInHours(table: Table, selection: Selection): OpenHoursTime {
  const week = openWeekOf(selection.view.hours);
  const zoned = Uint8Array.from(table.lanes, (_, lane) => (hasOwnZone(table, lane) ? 1 : 0));
  let minutes = 0;
  let all = 0;
  let zonelessMinutes = 0;
  eachStretch(table, selection, (stretch) => {
    const length = ((stretch.end - stretch.start) / MINUTE) * stretch.share;
    if (zoned[stretch.lane] === 0) {
      zonelessMinutes += length;
      return;
    }
    all += length;
    minutes += openMinutes(table, week, stretch);
  });
  const hit = new Uint8Array(table.lanes.length);
  let zonelessOutages = 0;
  let outages = 0;
  let untimed = 0;
  let weightless = 0;
  const rule = ruleOf(selection.view.rule);
  const weights = IMPACTS.map(({ id }) => rule.weight[id]);
  for (const row of rowsOf(table, selection.rows)) {
    const lane = table.lane[row]!;
    hit[lane] = 1;
    if (zoned[lane] === 1) {
      outages++;
      if (table.timed[row] === 0) untimed++;
      else if (weights[table.impact[row]!] === 0) weightless++;
    } else {
      zonelessOutages++;
    }
  }
  const lanes = Array.from(hit.keys()).filter((lane) => hit[lane] === 1);
  return {
    minutes,
    of: all,
    outages,
    untimed,
    weightless,
    lanes: lanes.filter((lane) => zoned[lane] === 1).length,
    zoneless: {
      lanes: lanes.filter((lane) => zoned[lane] === 0),
      outages: zonelessOutages,
      minutes: zonelessMinutes,
    },
  };
}
