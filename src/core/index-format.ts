import type { Catalog } from './catalog.ts';
import type { Rejected } from './dataset.ts';

/** Why a window's length can't be counted; bits of `windows.flags`. */
export const FLAG = { startDay: 1, endDay: 2, endMissing: 4, endBeforeStart: 8 } as const;

/** Changes whenever a page of one build could not read the index of another. */
export const INDEX_VERSION = 1;

/**
 * The index: a dataset as columns, all that charts and lists need, as plain JSON. Incidents are in
 * order of their first outage; the windows of an incident follow each other, as do its lanes.
 * Numbers in `cause`, `trigger` and `impact` are places in the vocabularies; times are epoch seconds.
 */
export interface Index {
  readonly version: number;
  readonly name: string;
  readonly catalog: Catalog;
  readonly rejected: readonly Rejected[];
  /** Every list of products that a window carries, once. */
  readonly productSets: readonly (readonly string[])[];
  readonly incidents: {
    readonly id: readonly string[];
    readonly title: readonly string[];
    readonly summary: readonly string[];
    readonly cause: readonly number[];
    readonly trigger: readonly number[];
    readonly findings: readonly number[];
    readonly windows: readonly number[];
  };
  readonly windows: {
    readonly start: readonly number[];
    /** End as far as it is known: a date-only end runs to the end of that day, a missing one is the start's own. */
    readonly until: readonly number[];
    readonly flags: readonly number[];
    readonly impact: readonly number[];
    readonly productSet: readonly number[];
    /** Places in `catalog.instances`, one list a window. */
    readonly lanes: readonly (readonly number[])[];
  };
}
