import { oncePerSet, rowsOf } from '../row-lists.ts';
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

/** Lays out the outages of a selection; the columns of one selection are made once. */
export function timeline(table: Table, selection: Selection): Timeline {
  return layOut(table, selection.rows);
}

const layOut = oncePerSet((table, set): Timeline => {
  const row = rowsOf(table, set);
  const outages = new Int32Array(table.lanes.length);
  for (let i = 0; i < row.length; i++) outages[table.lane[row[i]!]!]!++;
  const lanes = Int32Array.from(
    table.lanes
      .map((lane, at) => ({ lane, at }))
      .filter(({ at }) => outages[at]! > 0)
      .sort(
        (a, b) =>
          a.lane.regionAt - b.lane.regionAt ||
          outages[b.at]! - outages[a.at]! ||
          (a.lane.id < b.lane.id ? -1 : 1),
      )
      .map(({ at }) => at),
  );
  const placeOf = new Int32Array(table.lanes.length);
  lanes.forEach((at, place) => {
    placeOf[at] = place;
  });
  const count = row.length;
  const columns = {
    lane: new Int32Array(count),
    start: new Float64Array(count),
    end: new Float64Array(count),
    impact: new Uint8Array(count),
    vague: new Uint8Array(count),
  };
  for (let i = 0; i < count; i++) {
    const at = row[i]!;
    const start = table.start[at]!;
    const until = table.until[at]!;
    const timed = table.timed[at]!;
    columns.lane[i] = placeOf[table.lane[at]!]!;
    columns.start[i] = start;
    columns.end[i] = timed === 1 || until > start ? until : NaN;
    columns.impact[i] = table.impact[at]!;
    columns.vague[i] = 1 - timed;
  }
  return { lanes, row, ...columns };
});
