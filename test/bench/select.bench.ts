import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { hoursOfWeek } from '#core/summary/hours.ts';
import { madeUpTable, recordsOf } from './dataset.ts';
import { ANSWERS, DAY, type Answer, type Ask } from './figures.ts';
import { withArrays } from './with-arrays.ts';
import { unused, withCore } from './with-core.ts';
import { withCrossfilter } from './with-crossfilter.ts';

/**
 * `select` and every summary of the overview after one filter changed, over made-up incidents: this
 * project's core, crossfilter2 and plain arrays, on the same data in the same run. Prints medians and
 * how many times faster the core is. Says nothing of drawing.
 *
 * `npm run bench -- [incidents] [seed]`; with `--budget`, as `npm run check` asks, over 20,000 incidents, and it fails where
 * the core is not as many times faster than crossfilter2 as each step must be.
 */
const budget = process.argv.includes('--budget');
const [size, given] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const incidents = Number(size ?? (budget ? 20_000 : 100_000));
const seed = Number(given ?? 1);
const ROUNDS = 15;

interface Step {
  readonly name: string;
  /** What is shown before, and what is asked for in each round. */
  readonly before: (round: number) => Ask;
  readonly after: (round: number) => Ask;
  /** Rounds before those that count, for the compiler: a drag of the brush is hundreds of steps, other changes are single. */
  readonly warm: number;
  /** Whether the core may use what it worked out for the whole table. */
  readonly kept: boolean;
  /** What `--budget` asks: some half of the usual ratio at 20,000 incidents, for machines are shared. */
  readonly least: number;
}

setFlagsFromString('--expose-gc');
const sweep = runInNewContext('gc') as (options: { type: 'minor' }) => void;

const table = madeUpTable(incidents, seed);
const utcHours = Uint8Array.from(table.start, (start) => (Math.floor(start / 3_600_000) + 72) % 168);
const records = recordsOf(table, utcHours);
console.log(
  `${table.incidentCount.toLocaleString('en')} incidents, ${table.rowCount.toLocaleString('en')} outages, ${table.lanes.length} lanes, seed ${seed}; medians of ${ROUNDS} rounds in ms\n`,
);

const year = (round: number): Ask => {
  const from = Date.UTC(2014 + (round % 11), round % 12, 1);
  return { period: [from, from + 365 * DAY] };
};
const monthLater = (round: number): Ask => {
  const from = Date.UTC(2014 + (round % 11), (round % 12) + 1, 1);
  return { period: [from, from + 365 * DAY] };
};
const at = (values: readonly string[], round: number): string => values[(round * 7) % values.length]!;
const { instance, product, region } = table.keys;
const none = (): Ask => ({});
const steps: readonly Step[] = [
  {
    name: 'instance',
    before: none,
    after: (round) => ({ instance: at(instance.values, round) }),
    warm: 12,
    kept: true,
    least: 10,
  },
  {
    name: 'region',
    before: none,
    after: (round) => ({ region: at(region.values, round) }),
    warm: 12,
    kept: true,
    least: 4,
  },
  {
    name: 'product',
    before: none,
    after: (round) => ({ product: at(product.values, round) }),
    warm: 12,
    kept: true,
    least: 10,
  },
  { name: 'brush step', before: year, after: monthLater, warm: 150, kept: true, least: 1.5 },
  {
    name: 'clear',
    before: (round) => ({ instance: at(instance.values, round) }),
    after: none,
    warm: 12,
    kept: true,
    least: 7,
  },
  {
    name: 'clear, nothing kept',
    before: (round) => ({ instance: at(instance.values, round) }),
    after: none,
    warm: 12,
    kept: false,
    least: 5,
  },
];

const others = { crossfilter2: withCrossfilter(records), arrays: withArrays(records) };
hoursOfWeek(table, { rows: table.all, view: { zone: 'utc' } } as never);

const lines = [['after changing', 'core', 'crossfilter2', 'plain arrays', 'x crossfilter2', 'x arrays']];
for (const step of steps) {
  const times: Record<'core' | 'crossfilter2' | 'arrays', number[]> = {
    core: [],
    crossfilter2: [],
    arrays: [],
  };
  for (let round = -step.warm; round < ROUNDS; round++) {
    const before = step.before(Math.abs(round));
    const after = step.after(Math.abs(round));
    // Sets worked out in an earlier round are not to help this one, the whole table's are.
    const own = step.kept ? { ...unused(table), all: table.all } : unused(table);
    const core = withCore(own);
    if (step.kept) core(before);
    const answers: Answer[] = [];
    const spent = {
      core: measure(() => answers.push(core(after))),
      crossfilter2: (others.crossfilter2(before), measure(() => answers.push(others.crossfilter2(after)))),
      arrays: measure(() => answers.push(others.arrays(after))),
    };
    compare(step.name, answers);
    if (round < 0) continue;
    for (const key of ['core', 'crossfilter2', 'arrays'] as const) times[key].push(spent[key]);
  }
  const [core = 0, cross = 0, arrays = 0] = [times.core, times.crossfilter2, times.arrays].map(median);
  if (budget && cross / core < step.least) {
    console.error(`${step.name}: ${(cross / core).toFixed(1)}x crossfilter2; the budget asks ${step.least}x`);
    process.exitCode = 1;
  }
  lines.push([
    step.name,
    core.toFixed(2),
    cross.toFixed(1),
    arrays.toFixed(1),
    (cross / core).toFixed(1),
    (arrays / core).toFixed(1),
  ]);
}
for (const line of lines)
  console.log(line.map((cell, at_) => (at_ === 0 ? cell.padEnd(22) : cell.padStart(15))).join(''));

function measure(work: () => unknown): number {
  // What another program left behind is not to be swept up on this one's time.
  sweep({ type: 'minor' });
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** All three must have answered the same, but that crossfilter2 leaves out what began before the period. */
function compare(name: string, [core, ...rest]: readonly Answer[]): void {
  if (name === 'brush step') return;
  for (const key of ANSWERS) {
    const found = [core!, ...rest].map((answer) =>
      String([answer[key]].flat().map((value) => Math.round(value ?? -1))),
    );
    if (new Set(found).size > 1) throw new Error(`${name}: ${key} is ${found.join(' and ')}`);
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}
