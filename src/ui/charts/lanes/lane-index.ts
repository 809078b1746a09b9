import type { LaneMarks } from './marks.ts';
import { stackLane } from './stack-lane.ts';

/** What a frame asks of the marks, worked out once so that it looks only at what it shows. Columns are by mark. */
export interface LaneIndex {
  readonly size: number;
  readonly lanes: number;
  /** Marks of lane `l` are `from[l] .. from[l + 1]`. */
  readonly from: Int32Array;
  readonly start: Float64Array;
  /** Never before the start; equal to it where the length is not stated. */
  readonly end: Float64Array;
  /** The latest end of this lane's marks up to and with this one: ascends, so it can be searched. */
  readonly reach: Float64Array;
  readonly lane: Int32Array;
  readonly tone: Uint8Array;
  readonly vague: Uint8Array;
  /** 1 where the length is not stated. */
  readonly open: Uint8Array;
  readonly row: Uint32Array;
  readonly depth: Uint32Array;
  /** By lane: the sub-rows it needs at most. */
  readonly laneDepth: Uint32Array;
}

const made = new WeakMap<LaneMarks, LaneIndex>();

/** The index of some marks, made once for them: marks that are shown again need no more than a look. */
export function indexLanes(marks: LaneMarks): LaneIndex {
  const index = made.get(marks) ?? work(marks);
  made.set(marks, index);
  return index;
}

function work(marks: LaneMarks): LaneIndex {
  const { from, start, tone, vague } = marks;
  const size = start.length;
  const lanes = from.length - 1;
  const index = {
    size,
    lanes,
    from,
    start,
    end: new Float64Array(size),
    reach: new Float64Array(size),
    lane: new Int32Array(size),
    tone,
    vague,
    open: new Uint8Array(size),
    row: new Uint32Array(size),
    depth: new Uint32Array(size),
    laneDepth: new Uint32Array(lanes),
  };
  for (let l = 0; l < lanes; l++) {
    const low = from[l]!;
    const high = from[l + 1]!;
    let reach = -Infinity;
    for (let mark = low; mark < high; mark++) {
      const end = marks.end[mark]!;
      index.end[mark] = end > start[mark]! ? end : start[mark]!;
      index.reach[mark] = reach = Math.max(reach, index.end[mark]!);
      index.open[mark] = Number.isNaN(end) ? 1 : 0;
    }
    index.lane.fill(l, low, high);
    const stack = stackLane(start.subarray(low, high), index.end.subarray(low, high));
    index.row.set(stack.row, low);
    index.depth.set(stack.depth, low);
    for (const depth of stack.depth) index.laneDepth[l] = Math.max(index.laneDepth[l]!, depth);
  }
  return index;
}

/** The first mark in `[low, high)` whose value in an ascending column is at least `value`, or `high`. */
export function firstAtLeast(column: Float64Array, value: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (column[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The marks of a lane among which are all that touch `[from, to)`: a half-open pair. */
export function marksWithin(index: LaneIndex, lane: number, from: number, to: number): [number, number] {
  const low = index.from[lane]!;
  const high = index.from[lane + 1]!;
  const end = firstAtLeast(index.start, to, low, high);
  return [firstAtLeast(index.reach, from, low, end), end];
}
