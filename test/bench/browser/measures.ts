/** What is measured, in the order of the table, each with its unit. */
export const MEASURES = {
  load: 'ms',
  'load, columns in JSON': 'ms',
  'longest task of a load': 'ms',
  'instance, first time': 'ms',
  'instance, again': 'ms',
  region: 'ms',
  'work of a region': 'ms',
  cause: 'ms',
  'clear all': 'ms',
  'brush step': 'ms',
  'work of a brush step': 'ms',
  'long tasks of the brush': '',
  'private memory': 'MB',
  'private memory, 300 changes on': 'MB',
  'script memory': 'MB',
} as const;

export type MeasureName = keyof typeof MEASURES;

/** All values of each measure of one program at one size. */
export type Measured = { readonly [Name in MeasureName]?: readonly number[] };
export type Outcome = Measured | { readonly skipped: string };

/** The values of a measure; none where it was not taken. */
export function valuesOf(outcome: Outcome | undefined, name: MeasureName): readonly number[] {
  return outcome === undefined || 'skipped' in outcome ? [] : (outcome[name] ?? []);
}

/** The outcomes of a run: size, then program. */
export type Run = ReadonlyMap<number, ReadonlyMap<string, Outcome>>;

/** The middle of values, NaN of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/** The value that one in twenty exceeds, NaN of none. */
export function p95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? NaN;
}
