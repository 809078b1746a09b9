import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitSlot } from '#ui/charts/lanes/hit.ts';
import { indexLanes, slotsWithin } from '#ui/charts/lanes/lane-index.ts';
import { layLanes } from '#ui/charts/lanes/lane-layout.ts';
import { boxOf, scaleOf } from '#ui/charts/lanes/mark-box.ts';
import { enter, rankOf, stepFrom } from '#ui/charts/lanes/walk.ts';

const LANES = 4;
const marks = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: -1, max: LANES }),
    ),
    { maxLength: 40 },
  )
  .map((list) => ({
    start: Float64Array.from(list, ([s]) => s),
    end: Float64Array.from(list, ([s, l]) => s + l),
    lane: Int32Array.from(list, ([, , lane]) => lane),
    tone: new Uint8Array(list.length),
    vague: new Uint8Array(list.length),
  }));

describe('walking the marks', () => {
  it('goes through every mark once in order of time, there and back', () => {
    fc.assert(
      fc.property(marks, (columns) => {
        const index = indexLanes(columns, LANES);
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
        order.forEach((slot, i) => {
          expect(rankOf(index, slot)).toBe(i);
          if (i > 0) expect(index.start[slot]).toBeGreaterThanOrEqual(index.start[order[i - 1]!]!);
        });
      }),
    );
  });

  it('goes up and down to the nearest mark of the next lane that has any', () => {
    fc.assert(
      fc.property(marks, (columns) => {
        const index = indexLanes(columns, LANES);
        for (let slot = 0; slot < index.size; slot++) {
          const down = stepFrom(index, slot, 'down');
          const below = [...index.lane].filter((lane) => lane > index.lane[slot]!);
          if (below.length === 0) expect(down).toBeUndefined();
          else {
            const lane = Math.min(...below);
            expect(index.lane[down!]).toBe(lane);
            const far = (s: number) => Math.abs(index.start[s]! - index.start[slot]!);
            for (let s = 0; s < index.size; s++)
              if (index.lane[s] === lane) expect(far(down!)).toBeLessThanOrEqual(far(s));
          }
        }
      }),
    );
  });

  it('finds all marks that touch a range', () => {
    fc.assert(
      fc.property(
        marks,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (columns, from, length) => {
          const index = indexLanes(columns, LANES);
          for (let slot = 0; slot < index.size; slot++) {
            if (index.start[slot]! >= from + length || index.end[slot]! < from) continue;
            const [low, high] = slotsWithin(index, index.lane[slot]!, from, from + length);
            expect(slot).toBeGreaterThanOrEqual(low);
            expect(slot).toBeLessThan(high);
          }
        },
      ),
    );
  });

  it('finds a mark by a point within 12 px of it, and none farther', () => {
    const columns = {
      start: Float64Array.of(500),
      end: Float64Array.of(500),
      lane: Int32Array.of(1),
      tone: new Uint8Array(1),
      vague: new Uint8Array(1),
    };
    const lanes = ['a', 'b'].map((id) => ({ id, label: id, group: '' }));
    const index = indexLanes(columns, 2);
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
      expect(hitSlot(index, layout, scale, middle.x + dx, middle.y + dy)).toBe(0);
    expect(hitSlot(index, layout, scale, middle.x + 12.5, middle.y)).toBeUndefined();
    expect(hitSlot(index, layout, scale, middle.x, middle.y - 12.5)).toBeUndefined();
  });
});
