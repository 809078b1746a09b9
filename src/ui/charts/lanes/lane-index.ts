import type { LaneMarks } from './marks.ts';
import { stackLane, type Stack } from './stack-lane.ts';

/** Marks with what a frame asks of them, worked out so that it looks only at what it shows; what few frames ask, when asked. */
export interface LaneIndex extends LaneMarks {
  readonly size: number;
  readonly lanes: number;
  /** Per block of a lane's marks the latest end of the lane up to the block's last: ascends, so it can be searched. */
  readonly reach: Float64Array;
  /** Lane `l` has the blocks from `blocks[l]` to `blocks[l + 1]`. */
  readonly blocks: Int32Array;
  /** By lane, once it was asked for. */
  readonly stacks: (Stack | undefined)[];
  /** By lane: the sub-rows it needs at most. Worked out when it is asked for. */
  readonly laneDepth: Uint32Array;
}

const BLOCK = 64;

const made = new WeakMap<LaneMarks, LaneIndex>();

/** The index of some marks, made once for them: marks that are shown again need no more than a look. */
export function indexLanes(marks: LaneMarks): LaneIndex {
  const index = made.get(marks) ?? work(marks);
  made.set(marks, index);
  return index;
}

function work(marks: LaneMarks): LaneIndex {
  const { from, start } = marks;
  const lanes = from.length - 1;
  const blocks = new Int32Array(lanes + 1);
  for (let lane = 0; lane < lanes; lane++)
    blocks[lane + 1] = blocks[lane]! + Math.ceil((from[lane + 1]! - from[lane]!) / BLOCK);
  const reach = new Float64Array(blocks[lanes]!);
  for (let lane = 0; lane < lanes; lane++) {
    const high = from[lane + 1]!;
    let latest = -Infinity;
    for (let block = blocks[lane]!, mark = from[lane]!; mark < high; block++) {
      for (const last = Math.min(high, mark + BLOCK); mark < last; mark++) {
        const end = endOf(marks, mark);
        if (end > latest) latest = end;
      }
      reach[block] = latest;
    }
  }
  let depths: Uint32Array | undefined;
  const index: LaneIndex = {
    ...marks,
    size: start.length,
    lanes,
    reach,
    blocks,
    stacks: Array.from<undefined>({ length: lanes }),
    get laneDepth() {
      return (depths ??= depthsOf(index));
    },
  };
  return index;
}

/** The end of a mark: never before its start, and equal to it where the length is not stated. */
export function endOf({ start, end }: Pick<LaneMarks, 'start' | 'end'>, mark: number): number {
  const from = start[mark]!;
  return end[mark]! > from ? end[mark]! : from;
}

/** Whether the length of a mark is not stated. */
export function isOpen({ end }: Pick<LaneMarks, 'end'>, mark: number): boolean {
  return Number.isNaN(end[mark]);
}

/** The lane of a mark. */
export function laneOf({ from }: Pick<LaneMarks, 'from'>, mark: number): number {
  return firstAtLeast(from, mark + 1, 0, from.length) - 1;
}

/** How the marks of a lane are stacked, the lane's first at 0. */
export function stackOf(index: LaneIndex, lane: number): Stack {
  const known = index.stacks[lane];
  if (known !== undefined) return known;
  const low = index.from[lane]!;
  const high = index.from[lane + 1]!;
  const end = new Float64Array(high - low);
  for (let i = 0; i < end.length; i++) end[i] = endOf(index, low + i);
  return (index.stacks[lane] = stackLane(index.start.subarray(low, high), end));
}

function depthsOf(index: LaneIndex): Uint32Array {
  return Uint32Array.from({ length: index.lanes }, (_, lane) => {
    let most = 0;
    for (const depth of stackOf(index, lane).depth) if (depth > most) most = depth;
    return most;
  });
}

/** The first place in `[low, high)` whose value in an ascending column is at least `value`, or `high`. */
export function firstAtLeast(
  column: Float64Array | Int32Array,
  value: number,
  low: number,
  high: number,
): number {
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
  const last = firstAtLeast(index.start, to, low, index.from[lane + 1]!);
  const begin = index.blocks[lane]!;
  const block = firstAtLeast(index.reach, from, begin, index.blocks[lane + 1]!);
  let first = Math.min(last, low + (block - begin) * BLOCK);
  while (first < last && endOf(index, first) < from) first++;
  return [first, last];
}
