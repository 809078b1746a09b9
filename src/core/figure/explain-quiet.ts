import { rowsOf } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import { eachGap } from '../summary/gaps.ts';
import { quietSpells } from '../summary/spells.ts';
import type { Table } from '../table.ts';
import { countInWords, dayInWords, localDate, plural } from '../time/words.ts';
import type { Behind, Explanation } from './explanation.ts';

const DAY = 86_400_000;
/** A median of fewer gaps says little. */
const FEW = 5;

/** How long one instance went between outages: every gap, longest first. */
export function explainQuiet(table: Table, selection: Selection, lane: number): Explanation {
  const { gaps, median, longest, since } = quietSpells(table, selection, lane);
  const { id, timeZone } = table.lanes[lane]!;
  const head = {
    title: `Time between outages of ${id}`,
    meaning:
      'From the end of one outage, overlapping ones taken as one, to the start of the next, among the reports collected.',
    unit: 'days',
    rule: null,
    addsLabel: 'days before this outage',
    n: `n = ${plural(gaps.length, 'gap')}`,
    leftOut: [
      {
        sentence:
          'The time before the first outage shown and after the last: it is not enclosed by two of them.',
        incidents: [],
      },
    ],
    caveats: [
      ...(gaps.length < FEW ? [`With n = ${gaps.length}, the median says little.`] : []),
      ...vagueEdges(table, selection, lane),
    ],
  };
  if (median === null || longest === null) {
    return {
      ...head,
      value: '–',
      amount: null,
      formula: ['It takes two outages to have a gap between them.'],
      behind: [],
    };
  }
  const days = (length: number): string => plural(Math.round(length / DAY), 'day');
  return {
    ...head,
    value: days(longest.end - longest.start),
    exact: `longest of ${plural(gaps.length, 'gap')}`,
    amount: (longest.end - longest.start) / DAY,
    formula: [
      ...(since === null
        ? []
        : [`Since the last one, not counted: ${plural(Math.round((since.end - since.start) / DAY), 'day')}`]),
      `Longest: ${dayInWords(localDate(longest.start, timeZone))} to ${dayInWords(localDate(longest.end, timeZone))}, ${days(longest.end - longest.start)}`,
      `Median of ${countInWords(gaps.length)}: ${days(median)}`,
    ],
    behind: gapsBefore(table, selection, lane)
      .sort((a, b) => b.gap - a.gap)
      .map(({ incident, gap }): Behind => ({
        incident,
        adds: gap / 1440,
        addsInWords: gap < 1440 ? 'less than a day' : days(gap * 60_000),
      })),
  };
}

/** The gap before each merged outage of a lane but the first, in minutes, with the incident that ended it. */
function gapsBefore(table: Table, { rows }: Selection, lane: number): { incident: number; gap: number }[] {
  const found: { incident: number; gap: number }[] = [];
  eachGap(table, rows, (row, gap) => {
    if (table.lane[row] === lane) found.push({ incident: table.incident[row]!, gap });
  });
  return found;
}

/** Said where a gap begins or ends with an outage whose length is not stated. */
function vagueEdges(table: Table, { rows }: Selection, lane: number): string[] {
  const vague = Array.from(rowsOf(table, rows)).filter(
    (row) => table.lane[row] === lane && table.timed[row] === 0,
  ).length;
  if (vague === 0) return [];
  return [
    `${plural(vague, 'outage')} here ${vague === 1 ? 'has' : 'have'} no stated length. One with days alone is taken to last through them, one without an end is taken as a moment, so the gaps beside it are not exact.`,
  ];
}
