import { REPEAT_DAYS } from '../repeats.ts';
import { incidentsOf } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import { totals } from '../summary/totals.ts';
import type { Table } from '../table.ts';
import { wholeDays } from '../time/day.ts';
import { countInWords, dayInWords, localDate, plural } from '../time/words.ts';
import { CAUSES } from '../vocabulary.ts';
import type { Explanation } from './explanation.ts';

/** Incidents that have an earlier one of the same category on the same or a sister instance. */
export function explainRepeats(table: Table, selection: Selection): Explanation {
  const { repeats, knownCauses } = totals(table, selection);
  const all = incidentsOf(table, selection.rows);
  const pairs = Array.from(all)
    .filter((incident) => table.repeats[incident]! >= 0)
    .map((incident) => {
      const earlier = table.repeats[incident]!;
      return {
        incident,
        earlier,
        days: wholeDays(startOf(table, earlier), startOf(table, incident)),
      };
    })
    .sort((a, b) => a.days - b.days || a.incident - b.incident);
  const unknown = Array.from(all).filter(
    (incident) => CAUSES[table.index.incidents.cause[incident]!]!.id === 'unknown',
  );
  return {
    title: 'Same cause again',
    meaning: `Incidents with an earlier one of the same first category on the same or a sister instance, at most ${REPEAT_DAYS} days before.`,
    value: `${countInWords(repeats)} of ${countInWords(knownCauses)}`,
    amount: repeats,
    unit: 'incidents',
    formula: [
      `${plural(repeats, 'incident')} of ${countInWords(knownCauses)} with a known cause ${repeats === 1 ? 'has' : 'have'} such an earlier incident`,
    ],
    rule: null,
    n: `n = ${plural(knownCauses, 'incident')} with a known cause`,
    behind: pairs.map(({ incident, earlier, days }) => ({
      incident,
      adds: 1,
      addsInWords: '1',
      // Put in words when it is read: of many thousand only the first are shown.
      get note() {
        const one = `one of ${dayOf(table, earlier)} on ${laneOf(table, earlier)}`;
        if (untilOf(table, earlier) > startOf(table, incident)) return `while ${one} was still open`;
        return `${days === 0 ? 'less than a day' : plural(days, 'day')} after ${one}`;
      },
    })),
    addsLabel: 'incidents',
    leftOut:
      unknown.length === 0
        ? []
        : [
            {
              sentence: `${plural(unknown.length, 'incident')} of unknown cause: what is not known can’t be said to come back.`,
              incidents: unknown,
            },
          ],
    caveats: [
      'Categories are coarse: the same category is not the same fault. Open both to compare.',
      'Measures looks the other way and without the limit of days: at any later incident of the same category.',
      'The earlier incident may lie outside the filter or the period; it is looked for in all reports collected.',
    ],
  };
}

/** The latest end of an incident's outages, as far as it is known. */
function untilOf(table: Table, incident: number): number {
  return table.until
    .subarray(table.firstRow[incident], table.firstRow[incident + 1])
    .reduce((a, b) => Math.max(a, b), -Infinity);
}

function startOf(table: Table, incident: number): number {
  return table.start[table.firstRow[incident]!]!;
}

function dayOf(table: Table, incident: number): string {
  const lane = table.lanes[table.lane[table.firstRow[incident]!]!]!;
  return dayInWords(localDate(startOf(table, incident), lane.timeZone));
}

function laneOf(table: Table, incident: number): string {
  const lanes = new Set<string>();
  for (let row = table.firstRow[incident]!; row < table.firstRow[incident + 1]!; row++)
    lanes.add(table.lanes[table.lane[row]!]!.id);
  const names = [...lanes];
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}
