import { GOALS, type Goal } from './goals.ts';
import { median, p95, valuesOf, type Run } from './measures.ts';
import { PEERS } from './programs.ts';
import { inWords } from './table-text.ts';

/** The dashboard against the best of the others and against the least that is possible, goal by goal. */
export function ratioText(run: Run): string {
  const lines = GOALS.map((goal) => lineOf(goal, run)).filter((line) => line !== null);
  if (lines.length === 0) return '';
  const head = ['ratio of', 'faultline', 'best peer', 'ratio', 'must', '', 'aim against', 'ratio', 'aim', ''];
  const note = `even: within ${SAME} ms, which two frames can't tell apart`;
  return [...[head, ...lines].map((line) => line.map(padded).join('')), note].join('\n');
}

/** Milliseconds within which two times to a frame can't be told apart. */
const SAME = 8;
const WIDTHS = [36, 11, 15, 8, 7, 15, 14, 8, 7, 15];

function padded(cell: string, at: number): string {
  const wide = WIDTHS[at]!;
  return at === 0 ? cell.padEnd(wide) : cell.padStart(wide);
}

function lineOf(goal: Goal, run: Run): string[] | null {
  const outcomes = run.get(goal.size);
  const take = goal.at === 'p95' ? p95 : median;
  const of = (program: string): number => take(valuesOf(outcomes?.get(program), goal.name));
  const own = of('faultline');
  if (Number.isNaN(own)) return null;
  const [best] = PEERS.filter((peer) => !Number.isNaN(of(peer))).sort((a, b) => of(a) - of(b));
  const against = of(goal.of);
  const frames = goal.of === 'empty';
  return [
    `${goal.name}${goal.at === 'p95' ? ', p95' : ''}, ${goal.size.toLocaleString('en')}`,
    inWords(own),
    best === undefined ? '–' : `${inWords(of(best))} ${best}`,
    ...judged(best === undefined ? NaN : own / of(best), goal.must, frames && own - of(best!) < SAME),
    `${inWords(against)} ${goal.of}`,
    ...judged(own / against, goal.aim, frames && own - against < SAME),
  ];
}

/** A ratio, its limit and whether it keeps to it; "not met, even" where it does not but both take the same frames. */
export function judged(ratio: number, limit: number, even = false): string[] {
  if (Number.isNaN(ratio)) return ['–', `${limit}x`, ''];
  const verdict = ratio <= limit ? 'met' : even ? 'not met, even' : 'not met';
  return [`${ratio.toFixed(2)}x`, `${limit}x`, verdict];
}
