import { hoursInWords } from '../open-hours.ts';
import { openTimeBetween, openTimeInWeek, openWeekOf } from '../open-week.ts';
import { rowsOf } from '../row-lists.ts';
import { ruleOf } from '../rule.ts';
import type { Selection } from '../select.ts';
import { hasOwnZone, openHoursTime, openMinutesByIncident } from '../summary/open-hours-time.ts';
import type { Table } from '../table.ts';
import { exactInWords, minutesInWords, percentInWords, plural } from '../time/words.ts';
import { IMPACTS } from '../vocabulary.ts';
import type { Explanation, LeftOut } from './explanation.ts';
import { asBehind } from './explain-minutes.ts';

/** Outage time inside the hours of the week that the reader chose. */
export function explainOpenHours(table: Table, selection: Selection): Explanation {
  const { minutes, of, outages, untimed, weightless, lanes } = openHoursTime(table, selection);
  const { rule, hours } = selection.view;
  const weekly = openTimeInWeek(openWeekOf(hours)) / 3_600_000;
  return {
    title: 'Outage time in open hours',
    meaning: `Minutes of outage while the clock on the spot showed ${hoursInWords(hours)}, each minute once on each instance, added up over the instances.`,
    value: minutesInWords(minutes),
    exact: `${exactInWords(minutes)} instance-minutes`,
    amount: minutes,
    unit: 'instance-minutes',
    formula: [
      `${exactInWords(minutes)} of ${exactInWords(of)} outage minutes lay inside these hours${of > 0 ? ` = ${percentInWords(minutes / of)}` : ''}`,
      `The hours are ${exactInWords(weekly)} of the 168 hours of a week, ${percentInWords(weekly / 168)}`,
    ],
    rule: ruleOf(rule).words,
    n: `n = ${plural(outages - untimed - weightless, 'outage')} on ${plural(lanes, 'instance')}`,
    behind: asBehind(new Map([...covered(table, selection), ...openMinutesByIncident(table, selection)])),
    addsLabel: 'instance-minutes in open hours',
    leftOut: leftOutOf(table, selection),
    caveats: [
      'The hours are the reader’s own, the same for every instance, each on the clock of its own time zone. Holidays are not known.',
      'An hour that the clock shows twice when summer time ends counts twice; one that it skips does not count.',
    ],
  };
}

/** The incidents with outage time in the hours, each with 0: what is added to them comes from elsewhere. */
function covered(table: Table, { rows, bounds, view }: Selection): Map<number, number> {
  const week = openWeekOf(view.hours);
  const weights = ruleOf(view.rule).weight;
  const incidents = new Map<number, number>();
  for (const row of rowsOf(table, rows)) {
    const lane = table.lane[row]!;
    if (table.timed[row] === 0 || weights[IMPACTS[table.impact[row]!]!.id] === 0) continue;
    if (!hasOwnZone(table, lane)) continue;
    const start = Math.max(table.start[row]!, bounds.from[lane]!);
    const end = Math.min(table.until[row]!, bounds.to[lane]!);
    if (openTimeBetween(week, table.lanes[lane]!.offsets, start, end) > 0)
      incidents.set(table.incident[row]!, 0);
  }
  return incidents;
}

function leftOutOf(table: Table, selection: Selection): LeftOut[] {
  const { untimed, weightless, zoneless } = openHoursTime(table, selection);
  const weights = ruleOf(selection.view.rule).weight;
  const vague = new Set<number>();
  const light = new Set<number>();
  const placeless = new Set<number>();
  for (const row of rowsOf(table, selection.rows)) {
    if (!hasOwnZone(table, table.lane[row]!)) placeless.add(table.incident[row]!);
    else if (table.timed[row] === 0) vague.add(table.incident[row]!);
    else if (weights[IMPACTS[table.impact[row]!]!.id] === 0) light.add(table.incident[row]!);
  }
  const leftOut: LeftOut[] = [];
  if (vague.size > 0) {
    leftOut.push({
      sentence: `${plural(untimed, 'outage')} without a stated length: when ${untimed === 1 ? 'it was' : 'they were'} open is not known to the minute.`,
      incidents: [...vague],
    });
  }
  if (light.size > 0) {
    leftOut.push({
      sentence: `${plural(weightless, 'outage')} whose impact counts nothing under this rule.`,
      incidents: [...light],
    });
  }
  if (placeless.size > 0) {
    const names = zoneless.lanes.map((lane) => table.lanes[lane]!.id);
    leftOut.push({
      sentence: `${plural(zoneless.outages, 'outage')} on ${names.join(', ')}: no time zone is known there, so nobody can say which hours were open.`,
      incidents: [...placeless],
    });
  }
  return leftOut;
}
