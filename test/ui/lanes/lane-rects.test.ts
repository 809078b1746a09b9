import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexLanes } from '#ui/charts/lanes/lane-index.ts';
import { layLanes } from '#ui/charts/lanes/lane-layout.ts';
import { layRects } from '#ui/charts/lanes/lane-rects.ts';
import { scaleOf } from '#ui/charts/lanes/mark-box.ts';
import type { LaneMarks, View } from '#ui/charts/lanes/marks.ts';
import { rectList, STRIDE } from '#ui/charts/lanes/rect-list.ts';
import { laneMarks, type Mark } from './lane-marks.ts';

const WIDTH = 90;
const VIEW: View = [1000, 2000];
const TONES = 5;

const LANES = ['a', 'b', 'c'].map((id) => ({ id, label: id, group: '' }));

function draw(marks: LaneMarks, dpr: number) {
  const index = indexLanes(marks);
  const layout = layLanes(LANES, index.laneDepth, 'columns', false);
  const list = rectList();
  layRects(list, index, layout, scaleOf(VIEW, WIDTH), TONES, [0, LANES.length], 0, dpr);
  return Array.from({ length: list.count }, (_, i) => {
    const [x, y, w, h, tone, vague, lane] = list.data.slice(i * STRIDE, (i + 1) * STRIDE) as unknown as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    return { x, y, w, h, tone, vague, lane };
  });
}

const mark = fc.tuple(
  fc.integer({ min: 900, max: 2100 }),
  fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 300 })),
  fc.integer({ min: 0, max: 2 }),
  fc.integer({ min: 0, max: TONES - 1 }),
);

describe('what a frame draws', () => {
  it('never leaves out a mark in view, sparse or crowded, and hides none under a lesser tone', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 80 }), fc.constantFrom(1, 1.5, 2), (marks, dpr) => {
        const rects = draw(laneMarks(marks, 3), dpr);
        for (const [start, length, lane, tone] of marks) {
          if (start >= VIEW[1] || start + length < VIEW[0] || (start + length === VIEW[0] && length > 0))
            continue;
          const x = Math.max(0, Math.min(((start - VIEW[0]) / 1000) * WIDTH, WIDTH - 3)) * dpr;
          const there = rects.filter((r) => r.lane === lane && r.x <= x + 1.5 && r.x + r.w >= x + 0.5);
          expect(Math.min(...there.map((r) => r.tone))).toBeLessThanOrEqual(tone);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('draws a moment at least 3 px wide and 10 px high', () => {
    const [rect] = draw(laneMarks([[1500, 0, 1, 0]], 3), 1);
    expect(rect).toMatchObject({ x: 45, w: 3, lane: 1 });
    expect(rect!.h).toBeGreaterThanOrEqual(10);
  });

  it('keeps what is left of a mark at the beginning of the view in sight', () => {
    const [rect] = draw(laneMarks([[943, 58, 0, 0]], 3), 1);
    expect(rect!.x + rect!.w).toBe(3);
  });

  it('keeps a mark at the very end of the view inside it', () => {
    const [rect] = draw(laneMarks([[1999, 1, 0, 0]], 3), 1);
    expect(rect!.x + rect!.w).toBeLessThanOrEqual(WIDTH);
  });

  it('merges a crowd into at most one run a pixel column, the worst tone of each', () => {
    const crowd = Array.from({ length: 5000 }, (_, i): Mark => [
      1000 + (i % 1000),
      1,
      0,
      i % 1000 === 500 ? 0 : 4,
    ]);
    const rects = draw(laneMarks(crowd, 3), 1);
    expect(rects.length).toBeLessThanOrEqual(WIDTH);
    expect(rects.find((r) => r.tone === 0)).toMatchObject({ x: 45, w: 3 });
    expect(rects.reduce((sum, r) => sum + r.w, 0)).toBe(WIDTH);
  });

  it('keeps marks of one lane that overlap apart, whatever the lanes above hold', () => {
    const rects = draw(
      laneMarks(
        [
          [1100, 50, 0, 0],
          [1300, 50, 0, 0],
          [1400, 300, 2, 1],
          [1500, 300, 2, 1],
          [1900, 50, 2, 1],
        ],
        3,
      ),
      1,
    ).filter(({ lane }) => lane === 2);
    const [first, second, alone] = rects;
    expect(rects).toHaveLength(3);
    expect(first!.y + first!.h).toBeLessThanOrEqual(second!.y);
    expect(alone!.h).toBeGreaterThan(second!.h);
  });

  it('marks a mark without a stated length as vague', () => {
    const open = laneMarks([[1500, 10, 0, 0]], 3);
    open.end[0] = NaN;
    expect(draw(open, 1)[0]).toMatchObject({ vague: 1 });
  });
});
