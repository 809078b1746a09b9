import type { LaneMarks } from './marks.ts';
import { stackLane } from './stack-lane.ts';

/**
 * The marks sorted by lane, then start, then number. A "slot" is a place in this order; every column below is
 * by slot unless it says otherwise. Marks without a start or outside the lanes have no slot.
 */
export interface LaneIndex {
  readonly size: number;
  readonly lanes: number;
  /** Slots of lane `l` are `offsets[l] .. offsets[l + 1]`. */
  readonly offsets: Uint32Array;
  readonly mark: Uint32Array;
  /** By mark number: its slot, or -1. */
  readonly slotOf: Int32Array;
  readonly start: Float64Array;
  /** Never before the start; equal to it where the length is not stated. */
  readonly end: Float64Array;
  /** The latest end of this lane's marks up to and with this slot: ascends, so it can be searched. */
  readonly reach: Float64Array;
  readonly lane: Uint32Array;
  readonly tone: Uint8Array;
  readonly vague: Uint8Array;
  /** 1 where the length is not stated. */
  readonly open: Uint8Array;
  readonly row: Uint32Array;
  readonly depth: Uint32Array;
  /** By lane: the sub-rows it needs at most. */
  readonly laneDepth: Uint32Array;
}

function sortedMarks(marks: LaneMarks, lanes: number): { offsets: Uint32Array; mark: Uint32Array } {
  const { lane, start } = marks;
  const placed = (i: number): boolean => lane[i]! >= 0 && lane[i]! < lanes && Number.isFinite(start[i]!);
  const offsets = new Uint32Array(lanes + 1);
  for (let i = 0; i < lane.length; i++) if (placed(i)) offsets[lane[i]! + 1]!++;
  for (let l = 0; l < lanes; l++) offsets[l + 1]! += offsets[l]!;
  const next = offsets.slice();
  const mark = new Uint32Array(offsets[lanes]!);
  for (let i = 0; i < lane.length; i++) if (placed(i)) mark[next[lane[i]!]!++] = i;
  for (let l = 0; l < lanes; l++)
    mark.subarray(offsets[l], offsets[l + 1]).sort((a, b) => start[a]! - start[b]! || a - b);
  return { offsets, mark };
}

/** Sorts the marks once, so that a frame looks only at what it shows. */
export function indexLanes(marks: LaneMarks, lanes: number): LaneIndex {
  const { offsets, mark } = sortedMarks(marks, lanes);
  const size = mark.length;
  const index = {
    size,
    lanes,
    offsets,
    mark,
    slotOf: new Int32Array(marks.start.length).fill(-1),
    start: new Float64Array(size),
    end: new Float64Array(size),
    reach: new Float64Array(size),
    lane: new Uint32Array(size),
    tone: new Uint8Array(size),
    vague: new Uint8Array(size),
    open: new Uint8Array(size),
    row: new Uint32Array(size),
    depth: new Uint32Array(size),
    laneDepth: new Uint32Array(lanes),
  };
  for (let l = 0; l < lanes; l++) {
    let reach = -Infinity;
    for (let slot = offsets[l]!; slot < offsets[l + 1]!; slot++) {
      const m = mark[slot]!;
      const start = marks.start[m]!;
      const end = marks.end[m]!;
      index.slotOf[m] = slot;
      index.start[slot] = start;
      index.end[slot] = end > start ? end : start;
      index.reach[slot] = reach = Math.max(reach, index.end[slot]!);
      index.lane[slot] = l;
      index.tone[slot] = marks.tone[m]!;
      index.vague[slot] = marks.vague[m]!;
      index.open[slot] = Number.isNaN(end) ? 1 : 0;
    }
    const stack = stackLane(
      index.start.subarray(offsets[l], offsets[l + 1]),
      index.end.subarray(offsets[l], offsets[l + 1]),
    );
    index.row.set(stack.row, offsets[l]);
    index.depth.set(stack.depth, offsets[l]);
    for (const depth of stack.depth) index.laneDepth[l] = Math.max(index.laneDepth[l]!, depth);
  }
  return index;
}

/** The first slot in `[low, high)` whose value in an ascending column is at least `value`, or `high`. */
export function firstAtLeast(column: Float64Array, value: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (column[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The slots of a lane among which are all marks that touch `[from, to)`: a half-open pair. */
export function slotsWithin(index: LaneIndex, lane: number, from: number, to: number): [number, number] {
  const low = index.offsets[lane]!;
  const high = index.offsets[lane + 1]!;
  const end = firstAtLeast(index.start, to, low, high);
  return [firstAtLeast(index.reach, from, low, end), end];
}
