import { bitsOf } from '../bitset.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';

/** The outages of a selection laid on lanes, columns in order of row. */
export interface Timeline {
  /** Places in `table.lanes`, in the order shown: by region, busiest lane first, then by name. */
  readonly lanes: Int32Array;
  /** Per outage: its row, its place in `lanes`, its span (`end` NaN when not stated), its impact, whether it is vague. */
  readonly row: Int32Array;
  readonly lane: Int32Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly impact: Uint8Array;
  readonly vague: Uint8Array;
}

export function timeline(table: Table, selection: Selection): Timeline {
  const row = bitsOf(selection.rows);
  const count = new Int32Array(table.lanes.length);
  for (const at of row) count[table.lane[at]!]!++;
  const lanes = Int32Array.from(
    table.lanes
      .map((lane, at) => ({ lane, at }))
      .filter(({ at }) => count[at]! > 0)
      .sort((a, b) => a.lane.regionAt - b.lane.regionAt || count[b.at]! - count[a.at]! || (a.lane.id < b.lane.id ? -1 : 1))
      .map(({ at }) => at),
  );
  const placeOf = new Int32Array(table.lanes.length);
  lanes.forEach((at, place) => {
    placeOf[at] = place;
  });
  const known = (at: number): boolean => table.until[at]! > table.start[at]!;
  return {
    lanes,
    row,
    lane: Int32Array.from(row, (at) => placeOf[table.lane[at]!]!),
    start: Float64Array.from(row, (at) => table.start[at]!),
    end: Float64Array.from(row, (at) => (known(at) ? table.until[at]! : NaN)),
    impact: Uint8Array.from(row, (at) => table.impact[at]!),
    vague: Uint8Array.from(row, (at) => 1 - table.timed[at]!),
  };
}
