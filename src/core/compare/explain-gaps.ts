import type { Behind, Explanation } from '../figure/explanation.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { countInWords, plural } from '../time/words.ts';
import { LEAST } from './bootstrap.ts';
import { eachGap, pooledGaps } from '../summary/gaps.ts';
import { spanOfMinutes } from './span-words.ts';

/** The typical time between outages of any number of lanes: every gap with the incident that ended it, longest first. */
export function explainGaps(table: Table, selection: Selection): Explanation {
  const { minutes, median } = pooledGaps(table, selection);
  const n = minutes.length;
  return {
    title: 'Time between outages, median',
    meaning:
      'From the end of one outage to the start of the next on the same instance, overlapping ones taken as one; the gaps of all instances together.',
    value: median === null ? '–' : spanOfMinutes(median),
    amount: median,
    unit: 'minutes',
    formula:
      median === null
        ? ['It takes two outages of one instance to have a gap between them.']
        : [
            `Median of ${plural(n, 'gap')} = ${spanOfMinutes(median)}. Half of the gaps were shorter, half longer.`,
            `Shortest ${spanOfMinutes(minutes[0]!)}, longest ${spanOfMinutes(minutes[n - 1]!)}.`,
          ],
    rule: null,
    n: `n = ${plural(n, 'gap')}`,
    behind: gapEnds(table, selection),
    addsLabel: 'the longest gap that this incident ended',
    leftOut: [
      {
        sentence:
          'The time before an instance’s first outage and after its last: nobody knows when it began or will end.',
        incidents: [],
      },
    ],
    caveats: n > 0 && n < LEAST ? [`With n = ${countInWords(n)}, the median says little.`] : [],
  };
}

/** The incidents that ended a gap, each with its longest one and how many. */
function gapEnds(table: Table, { rows }: Selection): Behind[] {
  const ended = new Map<number, { longest: number; gaps: number }>();
  eachGap(table, rows, (row, minutes) => {
    const incident = table.incident[row]!;
    const { longest, gaps } = ended.get(incident) ?? { longest: 0, gaps: 0 };
    ended.set(incident, { longest: Math.max(longest, minutes), gaps: gaps + 1 });
  });
  return [...ended]
    .map(([incident, { longest, gaps }]): Behind => ({
      incident,
      adds: longest,
      addsInWords: spanOfMinutes(longest),
      ...(gaps > 1 ? { note: `it ended ${countInWords(gaps)} gaps` } : {}),
    }))
    .sort((a, b) => b.adds - a.adds || a.incident - b.incident);
}
