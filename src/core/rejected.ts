import type { Problem } from './incident.ts';

/** A record that could not be read, and why; the rest of its dataset stands. */
export interface Rejected {
  /** File, or file and line, that the record came from. */
  readonly file: string;
  /** The record's id where it has one. */
  readonly record: string | null;
  readonly problems: readonly Problem[];
  /** How many records it stands for, where that is not one. */
  readonly records?: number;
}

/** How many records were left out. */
export function countRejected(rejected: readonly Rejected[]): number {
  return rejected.reduce((sum, { records = 1 }) => sum + records, 0);
}
