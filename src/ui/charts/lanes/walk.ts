import { firstAtLeast, laneOf, type LaneIndex, marksWithin } from './lane-index.ts';
import type { View } from './marks.ts';

/** Where a key asks to go from the present mark. */
export type Step = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last';

/** Marks ascend by lane and start, so of two marks that begin together the one on the upper lane is earlier. */
function earlier(index: LaneIndex, a: number, b: number): boolean {
  return index.start[a]! < index.start[b]! || (index.start[a] === index.start[b] && a < b);
}

function extreme(
  index: LaneIndex,
  of: (lane: number) => number | undefined,
  latest: boolean,
): number | undefined {
  let best: number | undefined;
  for (let lane = 0; lane < index.lanes; lane++) {
    const mark = of(lane);
    if (mark === undefined) continue;
    if (best === undefined || earlier(index, mark, best) !== latest) best = mark;
  }
  return best;
}

const within = (mark: number, low: number, high: number): number | undefined =>
  mark >= low && mark < high ? mark : undefined;

/** In each lane, the first mark after (or the last before) `from` in the order of time, then of lanes. */
function beside(index: LaneIndex, from: number, later: boolean): number | undefined {
  const own = laneOf(index, from);
  return extreme(
    index,
    (lane) => {
      const low = index.from[lane]!;
      const high = index.from[lane + 1]!;
      const at = index.start[from]!;
      const tied = lane === own;
      const past = tied ? from : firstAtLeast(index.start, at, low, high);
      if (!later) {
        if (tied || lane > own) return within(past - 1, low, high);
        let mark = past;
        while (mark < high && index.start[mark] === at) mark++;
        return within(mark - 1, low, high);
      }
      if (tied) return within(from + 1, low, high);
      let mark = past;
      if (lane < own) while (mark < high && index.start[mark] === at) mark++;
      return within(mark, low, high);
    },
    !later,
  );
}

function across(index: LaneIndex, from: number, by: 1 | -1): number | undefined {
  for (let lane = laneOf(index, from) + by; lane >= 0 && lane < index.lanes; lane += by) {
    const low = index.from[lane]!;
    const high = index.from[lane + 1]!;
    if (low === high) continue;
    const at = index.start[from]!;
    const after = firstAtLeast(index.start, at, low, high);
    if (after === low) return after;
    return after < high && index.start[after]! - at < at - index.start[after - 1]! ? after : after - 1;
  }
  return undefined;
}

/** The mark a key leads to, or undefined where there is none (the walk stays where it is). */
export function stepFrom(index: LaneIndex, from: number, step: Step): number | undefined {
  if (step === 'next' || step === 'previous') return beside(index, from, step === 'next');
  if (step === 'up' || step === 'down') return across(index, from, step === 'down' ? 1 : -1);
  return enter(index, [-Infinity, Infinity], step === 'last');
}

/** The first mark (or the last) that begins in the range, over all lanes; failing that, one that reaches into it. */
export function enter(index: LaneIndex, view: View, last: boolean): number | undefined {
  const begun = extreme(
    index,
    (lane) => {
      const low = firstAtLeast(index.start, view[0], index.from[lane]!, index.from[lane + 1]!);
      const high = firstAtLeast(index.start, view[1], low, index.from[lane + 1]!);
      return within(last ? high - 1 : low, low, high);
    },
    last,
  );
  return (
    begun ??
    extreme(
      index,
      (lane) => within(marksWithin(index, lane, ...view)[0], ...marksWithin(index, lane, ...view)),
      last,
    )
  );
}

/** How many marks come before this one in the order of the walk. */
export function rankOf(index: LaneIndex, mark: number): number {
  const own = laneOf(index, mark);
  let rank = 0;
  for (let lane = 0; lane < index.lanes; lane++) {
    const low = index.from[lane]!;
    const high = index.from[lane + 1]!;
    let end = lane === own ? mark : firstAtLeast(index.start, index.start[mark]!, low, high);
    if (lane < own) while (end < high && index.start[end] === index.start[mark]) end++;
    rank += end - low;
  }
  return rank;
}
