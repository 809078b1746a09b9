/**
 * Steps of the sequential ramp. A list of steps holds lower edges, ascending: step `i` holds the
 * values in [edges[i], edges[i + 1]), the last one everything from its edge up.
 */
const GRAINS: readonly (readonly number[])[] = [
  [1, 2, 3, 5],
  [1, 1.5, 2, 3, 4, 5, 7],
  Array.from({ length: 90 }, (_, i) => 1 + i / 10),
  Array.from({ length: 900 }, (_, i) => 1 + i / 100),
];

/** Fewer steps than this are only taken from a finer grain when the values can fill them. */
const ENOUGH = 5;

/**
 * Edges for `count` steps with about the same number of values in each, so that one enormous value
 * doesn't flatten the rest. Edges are round numbers (1, 2, 3, 5, 10 …, finer where the values lie
 * close together), whole where all values are. Values that are not above zero are left out: they
 * are no amount. No step is empty; no more distinct values than steps get a step each, none gives `[]`.
 */
export function quantileSteps(values: readonly number[], count = 7): number[] {
  const sorted = values.filter((value) => value > 0 && Number.isFinite(value)).sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  const whole = sorted.every(Number.isInteger);
  const distinct = [...new Set(sorted)];
  const starts =
    distinct.length <= count
      ? distinct
      : Array.from({ length: count }, (_, i) => sorted[Math.floor((i * sorted.length) / count)]!);
  const wanted = Math.min(starts.length, ENOUGH);
  let best: number[] = [];
  for (const grain of GRAINS) {
    const edges = edgesAt(starts, grain, whole);
    if (edges.length > best.length) best = edges;
    if (best.length >= wanted) break;
  }
  return best;
}

/** Index of the step that holds a value; a value below the first edge belongs to the first step. */
export function stepOf(value: number, steps: readonly number[]): number {
  let at = 0;
  while (at + 1 < steps.length && value >= steps[at + 1]!) at += 1;
  return at;
}

const RAMPS: readonly (readonly number[])[] = [
  [],
  [2],
  [1, 4],
  [1, 3, 5],
  [0, 2, 4, 6],
  [0, 2, 3, 4, 6],
  [0, 1, 2, 4, 5, 6],
  [0, 1, 2, 3, 4, 5, 6],
];

/** Which of the seven ramp colours step `step` of `count` takes: few steps are spread over the ramp. */
export function rampColour(step: number, count: number): number {
  return RAMPS[Math.min(count, 7)]?.[Math.min(step, 6)] ?? 0;
}

function edgesAt(starts: readonly number[], grain: readonly number[], whole: boolean): number[] {
  return [...new Set(starts.map((start) => roundDown(start, grain, whole)))];
}

/** The greatest round number of a grain that does not pass the value; the value itself if there is none. */
function roundDown(value: number, grain: readonly number[], whole: boolean): number {
  const power = Math.floor(Math.log10(value));
  for (const exponent of [power + 1, power, power - 1]) {
    for (let i = grain.length - 1; i >= 0; i--) {
      const nice = Number(`${grain[i]!.toFixed(2)}e${exponent}`);
      if (nice > 0 && nice <= value && (!whole || Number.isInteger(nice))) return nice;
    }
  }
  return value;
}
