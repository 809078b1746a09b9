import { hasBit, type Bitset } from '#core/bitset.ts';
import type { Timeline } from '#core/summary/timeline.ts';
import type { Table } from '#core/table.ts';
import type { LaneMarks } from '#ui/charts/lanes/marks.ts';

const made = new WeakMap<Timeline, LaneMarks>();

/** The outages of a timeline as the lane chart takes them; made once, so that the chart knows them again. */
export function marksOf(table: Table, timeline: Timeline): LaneMarks {
  const marks = made.get(timeline) ?? gather(table, timeline);
  made.set(timeline, marks);
  return marks;
}

/** Those of a timeline's outages that are in a set of rows, on the same lanes. */
export function marksWithin(table: Table, { from, outages }: Timeline, rows: Bitset): LaneMarks {
  const within: number[] = [];
  const starts = new Int32Array(from.length);
  for (let lane = 0; lane + 1 < from.length; lane++) {
    for (let at = from[lane]!; at < from[lane + 1]!; at++)
      if (hasBit(rows, table.laneOrder.row[outages[at]!]!)) within.push(outages[at]!);
    starts[lane + 1] = within.length;
  }
  return gather(table, { from: starts, outages: Int32Array.from(within) });
}

function gather({ laneOrder }: Table, { from, outages }: Omit<Timeline, 'lanes'>): LaneMarks {
  const { start, end, impact, vague } = laneOrder;
  const count = outages.length;
  const marks = {
    from,
    start: new Float64Array(count),
    end: new Float64Array(count),
    tone: new Uint8Array(count),
    vague: new Uint8Array(count),
  };
  for (let i = 0; i < count; i++) {
    const at = outages[i]!;
    marks.start[i] = start[at]!;
    marks.end[i] = end[at]!;
    marks.tone[i] = impact[at]!;
    marks.vague[i] = vague[at]!;
  }
  return marks;
}
