import type { Breakdown } from '#core/summary/breakdown.ts';
import type { Timeline } from '#core/summary/timeline.ts';
import type { Table } from '#core/table.ts';
import { countInWords, minutesInWords, plural } from '#core/time/words.ts';

/** Titles of sections that say what the selection shows; each is a plain fact of the figures below it. */

/** "NA01 has the most outages, 14 of 213". */
export function timelineHeadline(table: Table, timeline: Timeline): string {
  const counts = timeline.lanes.map((_, at) => timeline.from[at + 1]! - timeline.from[at]!);
  const total = timeline.outages.length;
  if (total === 0) return 'No outage in these days';
  if (timeline.lanes.length === 1)
    return `${plural(total, 'outage')} on ${table.lanes[timeline.lanes[0]!]!.id}`;
  const most = Math.max(0, ...counts);
  const leaders = Array.from(timeline.lanes).filter((_, at) => counts[at] === most);
  const names = leaders.map((at) => table.lanes[at]!.id);
  if (names.length > 3)
    return `${plural(total, 'outage')} on ${countInWords(timeline.lanes.length)} lanes, none with more than ${countInWords(most)}`;
  return `${joinNames(names)} ${names.length === 1 ? 'has' : 'have'} the most outages, ${countInWords(most)} ${names.length === 1 ? '' : 'each '}of ${countInWords(total)}`;
}

/**
 * "North America had the most outage time, 53 % of 23 d 3 h", or the most outages or incidents.
 *
 * @param sums of each row; an incident on several rows counts on each, but only once in the total
 * @param oneOf words on what makes most of the leading row
 */
export function regionsHeadline(
  rows: readonly { label: string }[],
  { sums, total }: { readonly sums: readonly number[]; readonly total: number },
  metric: 'minutes' | 'outages' | 'incidents' = 'minutes',
  oneOf: (label: string) => string = () => '',
): string {
  const most = Math.max(0, ...sums);
  if (metric !== 'minutes') {
    if (total === 0) return `No ${metric}`;
    const leaders = rows.filter((_, row) => sums[row] === most).map(({ label }) => label);
    const one = metric === 'outages' ? 'outage' : 'incident';
    if (rows.length === 1) return `${leaders[0]}: ${plural(total, one)}`;
    if (leaders.length > 3) return `${plural(total, one)}, no region with more than ${countInWords(most)}`;
    const each = leaders.length > 1 ? ' each' : '';
    return `${joinNames(leaders)} had the most ${metric}, ${countInWords(most)}${each} of ${countInWords(total)}`;
  }
  if (total === 0) return 'No outage time that counts under this rule';
  const leader = rows[sums.indexOf(most)]!.label;
  if (rows.length === 1) return `${leader}: ${minutesInWords(total)} of outage${oneOf(leader)}`;
  return `${leader} had the most outage time, ${Math.round((most / total) * 100)} % of ${minutesInWords(total)}${oneOf(leader)}`;
}

/** "Software defects lead, 33 of 145". */
export function causesHeadline(
  found: Breakdown,
  by: 'incidents' | 'minutes',
  oneOf: (id: string) => string = () => '',
): string {
  const [first, second] = found.shares;
  if (first === undefined) return 'No cause to show';
  const total = by === 'incidents' ? countInWords(found.incidents) : minutesInWords(found.minutes);
  const value = by === 'incidents' ? countInWords(first.incidents) : minutesInWords(first.minutes);
  if (second === undefined) return `${first.label} is the only one, ${value}`;
  if (first[by] === second[by])
    return `${first.label} and ${second.label.toLowerCase()} lead, ${value} each of ${total}`;
  return `${first.label} leads, ${value} of ${total}${by === 'minutes' ? oneOf(first.id) : ''}`;
}

/** "2020 has the most incidents, 21 of 145". */
export function trendHeadline(
  points: readonly { readonly label: string; readonly incidents: number }[],
  total: number,
): string {
  const most = points.reduce((max, { incidents }) => Math.max(max, incidents), 0);
  const leaders = points.filter(({ incidents }) => incidents === most).map(({ label }) => label);
  if (most === 0) return 'No incident to show';
  if (leaders.length > 3)
    return `${plural(total, 'incident')}, never more than ${countInWords(most)} at a time`;
  const verb = leaders.length === 1 ? 'has' : 'have';
  const each = leaders.length === 1 ? '' : 'each ';
  return `${joinNames(leaders)} ${verb} the most incidents, ${countInWords(most)} ${each}of ${countInWords(total)}`;
}

function joinNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
