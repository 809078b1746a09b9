import type { Table } from '../table.ts';
import { lengthOf, union, type Interval } from '../time/interval.ts';
import { localDate } from '../time/words.ts';
import { startOfLocalDay } from '../time/zone.ts';
import { readWindow, type PrintedWindow } from './printed-window.ts';
import { quarterDays } from './quarter.ts';
import { beganElsewhere, reportedWindows, type ReportedWindow } from './reported-windows.ts';
import type { UptimeReport } from './uptime-report.ts';

/** Outages of an uptime report and of root-cause reports that tell of one event. */
export interface Match {
  readonly printed: readonly PrintedWindow[];
  readonly reported: readonly ReportedWindow[];
  /** Minutes on either side, overlaps of the reports once; null where one of them has no length. */
  readonly printedMinutes: number | null;
  readonly reportedMinutes: number | null;
  /** The clocks on which they meet: the instance's own, the one that the uptime report names, or either. */
  readonly clock: 'own' | 'label' | 'either';
}

/** An outage that no root-cause report was collected for, and what began at the same time on other lanes. */
export interface OnlyPrinted {
  readonly printed: PrintedWindow;
  readonly elsewhere: readonly { readonly id: string; readonly lane: string }[];
}

/** Each printed outage is in exactly one of `matches` and `onlyPrinted`, each reported one of the quarter in exactly one group. */
export interface Reconciliation {
  readonly matches: readonly Match[];
  readonly onlyPrinted: readonly OnlyPrinted[];
  readonly onlyReported: readonly ReportedWindow[];
  /** Reported for the region by reports that name no instance, and like nothing that is printed. */
  readonly unplaced: readonly ReportedWindow[];
  /** Minutes that the list has, and those of them whose rows are not recorded. */
  readonly listedMinutes: number;
  readonly unrecordedMinutes: number;
  /** Minutes of the reports that name the instance, and of all, overlaps once. */
  readonly namedMinutes: number;
  readonly reportedMinutes: number;
  /** The quarter on the instance's own clock, epoch milliseconds. */
  readonly quarter: Interval;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Starts of one day that are no further apart are taken for one event, though the windows do not meet. */
const NEAR = 30 * MINUTE;
/** For another lane, which is less likely to be meant. */
const AT_ONCE = 15 * MINUTE;

/** Puts the outages that an uptime report lists beside those that root-cause reports tell of, for one lane. */
export function reconcile(table: Table, lane: number, report: UptimeReport): Reconciliation {
  const zone = table.lanes[lane]!.timeZone;
  const days = quarterDays(report.quarter);
  const quarter = { start: startOfLocalDay(days.from, zone), end: startOfLocalDay(days.to, zone) };
  const printed = report.outages.map((outage, at) => readWindow(outage, at, zone));
  const spans = printed.flatMap(({ own, labelled }) => [...own, ...labelled]);
  const from = Math.min(quarter.start, ...spans.map(({ start }) => start)) - DAY;
  const to = Math.max(quarter.end, ...spans.map(({ end }) => end)) + DAY;
  const reported = reportedWindows(table, lane, report.product, from, to);
  const groups = groupsOf(printed, reported, zone);
  const inQuarter = (window: ReportedWindow): boolean =>
    window.start < quarter.end && Math.max(window.end, window.start + 1) > quarter.start;
  const matches = groups.filter((group) => group.printed.length > 0 && group.reported.length > 0);
  const alone = groups.flatMap((group) => (group.printed.length === 0 ? group.reported : []));
  const matched = matches.flatMap((match) => match.reported);
  const counted = [...alone.filter(inQuarter), ...matched];
  return {
    matches: matches.map((match) => ({ ...match, ...minutesOf(match), clock: clockOf(match, zone) })),
    onlyPrinted: groups
      .filter((group) => group.reported.length === 0)
      .flatMap((group) => group.printed)
      .map((window) => ({ printed: window, elsewhere: elsewhereOf(table, lane, window) })),
    onlyReported: alone.filter((window) => !window.unnamed && inQuarter(window)),
    unplaced: alone.filter((window) => window.unnamed && inQuarter(window)),
    listedMinutes: report.listedMinutes,
    unrecordedMinutes:
      report.listedMinutes - report.outages.reduce((sum, { statedMinutes }) => sum + (statedMinutes ?? 0), 0),
    namedMinutes: minutesTogether(counted.filter((window) => !window.unnamed)),
    reportedMinutes: minutesTogether(counted),
    quarter,
  };
}

interface Group {
  readonly printed: PrintedWindow[];
  readonly reported: ReportedWindow[];
}

/** Everything that meets, directly or by way of others, is one group; the groups are in order of what they hold. */
function groupsOf(
  printed: readonly PrintedWindow[],
  reported: readonly ReportedWindow[],
  zone: string,
): Group[] {
  const groups: Group[] = printed.map((window) => ({ printed: [window], reported: [] }));
  for (const window of reported) {
    const met = groups.filter((group) => group.printed.some((item) => meets(item, window, zone)));
    const [first, ...others] = met;
    if (first === undefined) {
      groups.push({ printed: [], reported: [window] });
      continue;
    }
    first.reported.push(window);
    for (const other of others) {
      first.printed.push(...other.printed);
      first.reported.push(...other.reported);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups;
}

function meets(printed: PrintedWindow, window: ReportedWindow, zone: string): boolean {
  return meetsAny(printed.own, window, zone) || meetsAny(printed.labelled, window, zone);
}

/** Windows meet that overlap or touch, or that begin close together on one day. */
function meetsAny(spans: readonly Interval[], { start, end }: Interval, zone: string): boolean {
  return spans.some(
    (span) =>
      (span.start <= end && start <= span.end) ||
      (Math.abs(span.start - start) <= NEAR && localDate(span.start, zone) === localDate(start, zone)),
  );
}

function clockOf({ printed, reported }: Group, zone: string): Match['clock'] {
  const meetOn = (clock: 'own' | 'labelled'): boolean =>
    printed.every(
      (item) => item[clock].length === 0 || reported.some((window) => meetsAny(item[clock], window, zone)),
    );
  if (meetOn('own')) return meetOn('labelled') ? 'either' : 'own';
  return meetOn('labelled') ? 'label' : 'either';
}

function minutesOf({ printed, reported }: Group): Pick<Match, 'printedMinutes' | 'reportedMinutes'> {
  const known = printed.every(({ minutes }) => minutes !== null);
  return {
    printedMinutes: known ? printed.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0) : null,
    reportedMinutes: reported.every(({ minutes }) => minutes !== null) ? minutesTogether(reported) : null,
  };
}

function minutesTogether(windows: readonly ReportedWindow[]): number {
  return lengthOf(union(windows.filter(({ minutes }) => minutes !== null))) / MINUTE;
}

function elsewhereOf(table: Table, lane: number, printed: PrintedWindow): OnlyPrinted['elsewhere'] {
  // The beginning of a day is no time at which an outage began.
  if (printed.dayOnly) return [];
  const { own, labelled } = printed;
  const starts = [...own, ...labelled].map(({ start }) => start);
  return beganElsewhere(table, starts, AT_ONCE, (other) => other === lane);
}
