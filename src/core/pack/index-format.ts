import type { Catalog } from '../catalog.ts';
import type { Rejected } from '../rejected.ts';
import type { OffsetTable } from '../time/offsets.ts';
import type { TextColumn } from './text-column.ts';

/** Why a window's length can't be counted; bits of `windows.flags`. */
export const FLAG = { startDay: 1, endDay: 2, endMissing: 4, endBeforeStart: 8 } as const;

/**
 * The index: a dataset as columns, all that charts and lists need. Incidents are in order of their
 * first outage; the windows of an incident follow each other, as do its lanes. Numbers in `cause`,
 * `trigger` and `impact` are places in the vocabularies; times are epoch seconds.
 */
export interface Index {
  readonly name: string;
  readonly catalog: Catalog;
  readonly rejected: readonly Rejected[];
  /** Every list of products that a window carries, once. */
  readonly productSets: readonly (readonly string[])[];
  /** For each zone of the catalog its offsets over the time of the data, so that every browser reads the same clocks. */
  readonly offsets: readonly OffsetTable[];
  /** The content hash of each shard of full records; none before a dataset is packed. */
  readonly shards: readonly string[];
  /** The content hash of the catalog and all records: two packs with the same one hold the same data. */
  readonly fingerprint: string;
  readonly incidents: {
    readonly id: TextColumn;
    readonly title: TextColumn;
    readonly summary: TextColumn;
    readonly cause: Uint8Array;
    readonly trigger: Uint8Array;
    readonly findings: Int32Array;
    readonly windows: Int32Array;
  };
  readonly windows: {
    readonly start: Float64Array;
    /** End as far as it is known: a date-only end runs to the end of that day, a missing one is the start's own. */
    readonly until: Float64Array;
    readonly flags: Uint8Array;
    readonly impact: Uint8Array;
    readonly productSet: Int32Array;
    /** Window `w` has the lanes from `laneFrom[w]` to `laneFrom[w + 1]` of `lane`, places in `catalog.instances`. */
    readonly laneFrom: Int32Array;
    readonly lane: Int32Array;
  };
}
