import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitMark } from '#ui/charts/lanes/hit.ts';
import { endOf, indexLanes, isOpen, laneOf, marksWithin } from '#ui/charts/lanes/lane-index.ts';
import { layLanes } from '#ui/charts/lanes/lane-layout.ts';
import { boxOf, scaleOf } from '#ui/charts/lanes/mark-box.ts';
import { enter, rankOf, stepFrom } from '#ui/charts/lanes/walk.ts';
import { laneMarks } from './lane-marks.ts';

const LANES = 4;
const marks = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: LANES - 1 }),
      fc.constant(0),
    ),
    { maxLength: 40 },
  )
  .map((list) => laneMarks(list, LANES));

describe('walking the marks', () => {
  it('goes through every mark once in order of time, there and back', () => {
    fc.assert(
      fc.property(marks, (columns) => {
        const index = indexLanes(columns);
        const order: number[] = [];
        for (
          let at = enter(index, [-Infinity, Infinity], false);
          at !== undefined;
          at = stepFrom(index, at, 'next')
        )
          order.push(at);
        const back: number[] = [];
        for (
          let at = enter(index, [-Infinity, Infinity], true);
          at !== undefined;
          at = stepFrom(index, at, 'previous')
        )
          back.push(at);
        expect(order).toHaveLength(index.size);
        expect(new Set(order).size).toBe(index.size);
        expect(back.toReversed()).toEqual(order);
        order.forEach((mark, i) => {
          expect(rankOf(index, mark)).toBe(i);
          if (i > 0) expect(index.start[mark]).toBeGreaterThanOrEqual(index.start[order[i - 1]!]!);
        });
      }),
    );
  });

  it('goes up and down to the nearest mark of the next lane that has any', () => {
    fc.assert(
      fc.property(marks, (columns) => {
        const index = indexLanes(columns);
        for (let mark = 0; mark < index.size; mark++) {
          const down = stepFrom(index, mark, 'down');
          const below = [...index.start.keys()]
            .map((s) => laneOf(index, s))
            .filter((lane) => lane > laneOf(index, mark));
          if (below.length === 0) expect(down).toBeUndefined();
          else {
            const lane = Math.min(...below);
            expect(laneOf(index, down!)).toBe(lane);
            const far = (s: number) => Math.abs(index.start[s]! - index.start[mark]!);
            for (let s = 0; s < index.size; s++)
              if (laneOf(index, s) === lane) expect(far(down!)).toBeLessThanOrEqual(far(s));
          }
        }
      }),
    );
  });

  it('finds all marks that touch a range, and begins with one that reaches it, however many a lane has', () => {
    const many = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 90 })), { maxLength: 300 })
      .map((list) =>
        laneMarks(
          list.map(([start, length], at) => [
            start,
            at % 9 === 0 ? length : length % 5,
            at % 10 === 0 ? 0 : 2,
            0,
          ]),
          LANES,
        ),
      );
    fc.assert(
      fc.property(
        many,
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 1, max: 90 }),
        (columns, from, length) => {
          const index = indexLanes(columns);
          const ranges = Array.from({ length: LANES }, (_, lane) =>
            marksWithin(index, lane, from, from + length),
          );
          for (const [low, high] of ranges)
            if (low < high) expect(endOf(index, low)).toBeGreaterThanOrEqual(from);
          for (let mark = 0; mark < index.size; mark++) {
            if (index.start[mark]! >= from + length || endOf(index, mark) < from) continue;
            const [low, high] = ranges[laneOf(index, mark)]!;
            expect(mark).toBeGreaterThanOrEqual(low);
            expect(mark).toBeLessThan(high);
          }
        },
      ),
    );
  });

  it('knows the lane of every mark, and that a mark of unstated length ends where it begins', () => {
    const columns = laneMarks(
      [
        [5, 3, 1, 0],
        [7, 0, 1, 0],
        [6, 2, 3, 0],
      ],
      LANES,
    );
    columns.end[0] = NaN;
    const index = indexLanes(columns);
    expect([0, 1, 2].map((mark) => laneOf(index, mark))).toEqual([1, 1, 3]);
    expect([0, 1, 2].map((mark) => endOf(index, mark))).toEqual([5, 7, 8]);
    expect([0, 1, 2].map((mark) => isOpen(index, mark))).toEqual([true, false, false]);
    expect([...index.laneDepth]).toEqual([0, 1, 0, 1]);
  });

  it('finds a mark by a point within 12 px of it, and none farther', () => {
    const lanes = ['a', 'b'].map((id) => ({ id, label: id, group: '' }));
    const index = indexLanes(laneMarks([[500, 0, 1, 0]], 2));
    const layout = layLanes(lanes, index.laneDepth, 'columns', false);
    const scale = scaleOf([0, 1000], 1000);
    const box = boxOf(index, 0, layout, scale);
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    for (const [dx, dy] of [
      [0, 0],
      [11.9, 0],
      [-11.9, 0],
      [0, 11.9],
      [0, -11.9],
    ] as const)
      expect(hitMark(index, layout, scale, middle.x + dx, middle.y + dy)).toBe(0);
    expect(hitMark(index, layout, scale, middle.x + 12.5, middle.y)).toBeUndefined();
    expect(hitMark(index, layout, scale, middle.x, middle.y - 12.5)).toBeUndefined();
  });
});
