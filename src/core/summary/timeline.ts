import { lanePlacesOf } from '../lane-order.ts';
import { oncePerSet } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';

/** The outages of a selection laid on lanes. */
export interface Timeline {
  /** Places in `table.lanes`, in the order shown: by region, busiest lane first, then by name. */
  readonly lanes: Int32Array;
  /** Lane `lanes[l]` has the outages from `from[l]` to `from[l + 1]`. */
  readonly from: Int32Array;
  /** Places in `table.laneOrder`, lane after lane as shown, on each in order of start. */
  readonly outages: Int32Array;
}

/** Lays out the outages of a selection; the columns of one selection are made once. */
export function timeline(table: Table, selection: Selection): Timeline {
  return layOut(table, selection.rows);
}

const layOut = oncePerSet((table, set): Timeline => {
  const { from: first, place } = lanePlacesOf(table, set);
  const count = (lane: number): number => first[lane + 1]! - first[lane]!;
  const lanes = Int32Array.from(table.lanes.keys())
    .filter((at) => count(at) > 0)
    .sort(
      (a, b) =>
        table.lanes[a]!.regionAt - table.lanes[b]!.regionAt ||
        count(b) - count(a) ||
        (table.lanes[a]!.id < table.lanes[b]!.id ? -1 : 1),
    );
  const from = new Int32Array(lanes.length + 1);
  const outages = new Int32Array(place.length);
  for (let at = 0; at < lanes.length; at++) {
    const lane = lanes[at]!;
    outages.set(place.subarray(first[lane], first[lane + 1]), from[at]!);
    from[at + 1] = from[at]! + count(lane);
  }
  return { lanes, from, outages };
});
