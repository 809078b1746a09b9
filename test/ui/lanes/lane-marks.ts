import type { LaneMarks } from '#ui/charts/lanes/marks.ts';

export type Mark = readonly [start: number, length: number, lane: number, tone: number];

/** Marks in any order as the chart wants them: lane after lane, each by start. */
export function laneMarks(list: readonly Mark[], lanes: number): LaneMarks {
  const marks = list.toSorted((a, b) => a[2] - b[2] || a[0] - b[0]);
  return {
    from: Int32Array.from({ length: lanes + 1 }, (_, lane) => marks.filter((mark) => mark[2] < lane).length),
    start: Float64Array.from(marks, ([start]) => start),
    end: Float64Array.from(marks, ([start, length]) => start + length),
    tone: Uint8Array.from(marks, ([, , , tone]) => tone),
    vague: new Uint8Array(marks.length),
  };
}
