import type { MeasureName } from './measures.ts';

/** A figure to reach at one size: at most `must` of the best of the others, and what is aimed at against the floor. */
export interface Goal {
  readonly size: number;
  readonly name: MeasureName;
  readonly at: 'median' | 'p95';
  readonly must: number;
  readonly aim: number;
  readonly of: 'floor' | 'empty';
}

const FILTERS = ['instance, first time', 'instance, again', 'region', 'cause'] as const;

/** Ratios of one run; the sizes that were not measured are left out. */
export const GOALS: readonly Goal[] = [
  ...[100, 10_000].map((size) => load(size, 0.9, 1.2)),
  load(100_000, 0.5, 1.5),
  ...FILTERS.map((name) => filter(10_000, name, 0.7, 1.2)),
  ...FILTERS.map((name) => filter(100_000, name, 0.4, 1.3)),
  filter(100_000, 'clear all', 0.6, 1.3),
  { ...filter(100_000, 'brush step', 0.4, 1.2), at: 'p95' },
  { size: 100_000, name: 'private memory', at: 'median', must: 0.9, aim: 1.2, of: 'floor' },
];

/** How a filter change may grow from the least size of 100 to 100,000. */
export const GROWTH = { from: 100, to: 100_000, must: 1.5, aim: 1.15, names: FILTERS };

function load(size: number, must: number, aim: number): Goal {
  return { size, name: 'load', at: 'median', must, aim, of: 'floor' };
}

function filter(size: number, name: MeasureName, must: number, aim: number): Goal {
  return { size, name, at: 'median', must, aim, of: 'empty' };
}
