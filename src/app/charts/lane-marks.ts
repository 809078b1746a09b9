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

function gather({ laneOrder }: Table, { from, outages }: Timeline): LaneMarks {
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
