import type { Part } from '../figure/figure.ts';
import type { Table } from '../table.ts';
import { readPeriodValue, windowInWords, type Window } from './period-value.ts';

/** What can be set side by side. The words stand in addresses for ever. */
export const COMPARED = ['instance', 'product', 'region', 'period'] as const;
export type ComparedBy = (typeof COMPARED)[number];

/** More sides than this can't be taken in at once. */
export const MOST_SIDES = 6;

/** Why a side that was asked for is not compared. */
export type SideProblem = 'unknown' | 'again' | 'too-many';

/** One side as asked for, in the reader's order. */
export interface Side {
  /** As the address has it. */
  readonly value: string;
  readonly label: string;
  readonly problem: SideProblem | null;
  /** The days of a period; null for the other kinds and where it can't be read. */
  readonly period: Window | null;
}

/** Reads the sides of an address: unknown ones, repeats and those beyond the sixth are kept and marked. */
export function readSides(table: Table, by: ComparedBy, values: readonly string[]): Side[] {
  const seen = new Set<string>();
  let compared = 0;
  return values
    .filter((value) => value !== '')
    .map((value) => {
      const period = by === 'period' ? readPeriodValue(value) : null;
      const known = by === 'period' ? period !== null : table.keys[by].at.has(value);
      const label = period === null ? value : windowInWords(period);
      const again = seen.has(value);
      seen.add(value);
      const problem = again ? 'again' : !known ? 'unknown' : compared === MOST_SIDES ? 'too-many' : null;
      if (problem === null) compared++;
      return { value, label, problem, period };
    });
}

/** The part of the page's selection that a side is, over the days on which it is compared. */
export function partOf(by: ComparedBy, value: string, days: Window): Part {
  return by === 'period' ? { days } : { values: { [by]: value }, days };
}
