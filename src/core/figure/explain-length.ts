import { rowsOf } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import { FEW_FOR_P90, lengths } from '../summary/lengths.ts';
import type { Table } from '../table.ts';
import { countInWords, exactInWords, minutesInWords, plural } from '../time/words.ts';
import type { Behind, Explanation } from './explanation.ts';

/** The typical and the longest length of an outage window. */
export function explainLength(table: Table, selection: Selection): Explanation {
  const { minutes, median, p90, longest, untimed } = lengths(table, selection.rows);
  const { timed, vague } = windowsOf(table, selection);
  const n = minutes.length;
  const head = {
    title: 'Length of outages',
    meaning:
      'From the first to the last moment of impact that a report states, once for each window of time however many instances it hit. It is not the time to repair.',
    unit: 'minutes',
    rule: null,
    addsLabel: 'minutes, the longest window',
    n: `n = ${plural(n, 'window')}`,
    leftOut:
      untimed === 0
        ? []
        : [
            {
              sentence: `${plural(untimed, 'window')} without a stated length: only a date, no end, or an end before the start.`,
              incidents: vague,
            },
          ],
    caveats: [
      'A length is whole, even where the period cuts through it.',
      ...(n > 0 && n < FEW ? [`With n = ${n}, the median says little.`] : []),
    ],
  };
  if (median === null || p90 === null || longest === null) {
    return {
      ...head,
      value: '–',
      amount: null,
      formula: ['No window here has a stated length.'],
      behind: [],
    };
  }
  return {
    ...head,
    value: minutesInWords(median),
    exact: `median of ${plural(n, 'window')}`,
    amount: median,
    formula: [
      `Median: ${quantileInWords(minutes, 0.5)} = ${minutesInWords(median)}.${n > 1 ? ' At least half were this long or shorter, and at least half this long or longer.' : ''}`,
      n < FEW_FOR_P90
        ? `With fewer than ${FEW_FOR_P90} lengths, what nine of ten do not exceed is not told.`
        : `9 of 10 at most (p90): ${quantileInWords(minutes, 0.9)} = ${minutesInWords(p90)}; ${countInWords(minutes.filter((one) => one <= p90).length)} of ${countInWords(n)} were no longer.`,
      `Longest: ${minutesInWords(longest)} (${countInWords(longest)} min).`,
    ],
    behind: [...timed]
      .sort((a, b) => b[1][0]! - a[1][0]! || a[0] - b[0])
      .map(([incident, own]): Behind => ({
        incident,
        adds: own[0]!,
        addsInWords: exactInWords(own[0]!),
        ...(own.length > 1
          ? {
              note: `${countInWords(own.length)} windows: ${own.slice(0, 6).map(minutesInWords).join(', ')}${own.length > 6 ? ', …' : ''}`,
            }
          : {}),
      })),
  };
}

/** Fewer lengths than this make a poor median. */
const FEW = 5;

/** "the 94th of 187 lengths in order of size", or what lies between two of them (Hyndman and Fan, type 7). */
function quantileInWords(ascending: Float64Array, share: number): string {
  const place = (ascending.length - 1) * share;
  const below = Math.floor(place);
  const n = countInWords(ascending.length);
  if (place === below || ascending.length === 1)
    return `number ${countInWords(below + 1)} of ${n} lengths in order of size`;
  const part = Number((place - below).toFixed(2));
  const [low, high] = [ascending[below]!, ascending[below + 1]!];
  return `between number ${countInWords(below + 1)} and ${countInWords(below + 2)} of ${n} lengths in order of size: ${minutesInWords(low)} + ${part} × (${minutesInWords(high)} − ${minutesInWords(low)})`;
}

/** The lengths of each incident's windows in minutes, longest first; and the incidents with a window of unstated length. */
function windowsOf(table: Table, { rows }: Selection): { timed: Map<number, number[]>; vague: number[] } {
  const timed = new Map<number, number[]>();
  const vague = new Set<number>();
  let seen = -1;
  for (const row of rowsOf(table, rows)) {
    if (table.window[row] === seen) continue;
    seen = table.window[row]!;
    const incident = table.incident[row]!;
    if (table.timed[row] === 0) {
      vague.add(incident);
      continue;
    }
    const own = timed.get(incident) ?? [];
    own.push((table.until[row]! - table.start[row]!) / 60_000);
    timed.set(incident, own);
  }
  for (const own of timed.values()) own.sort((a, b) => b - a);
  return { timed, vague: [...vague] };
}
