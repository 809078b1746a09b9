import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stackLane } from '#ui/charts/lanes/stack-lane.ts';

const lane = fc
  .array(
    fc.tuple(fc.integer({ min: 0, max: 60 }), fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant(0))),
    { maxLength: 40 },
  )
  .map((marks) => marks.toSorted((a, b) => a[0] - b[0]))
  .map((marks) => ({
    start: Float64Array.from(marks, ([s]) => s),
    end: Float64Array.from(marks, ([s, l]) => s + l),
  }));

const overlap = (a: number, b: number, { start, end }: { start: Float64Array; end: Float64Array }): boolean =>
  start[a] === start[b] || (start[a]! < end[b]! && start[b]! < end[a]!);

describe('stacking the marks of a lane', () => {
  it('never puts two overlapping marks in the same sub-row', () => {
    fc.assert(
      fc.property(lane, (marks) => {
        const { row } = stackLane(marks.start, marks.end);
        for (let a = 0; a < row.length; a++)
          for (let b = a + 1; b < row.length; b++) if (overlap(a, b, marks)) expect(row[a]).not.toBe(row[b]);
      }),
    );
  });

  it('uses no more sub-rows than marks overlap at once, and says so for the whole cluster', () => {
    fc.assert(
      fc.property(lane, (marks) => {
        const { row, depth } = stackLane(marks.start, marks.end);
        row.forEach((own, i) => {
          expect(own).toBeLessThan(depth[i]!);
          for (let j = 0; j < row.length; j++) if (overlap(i, j, marks)) expect(depth[j]).toBe(depth[i]);
          const atOnce = [...row.keys()].map(
            (a) => [...row.keys()].filter((b) => b <= a && overlap(a, b, marks)).length,
          );
          expect(depth[i]).toBeLessThanOrEqual(Math.max(...atOnce));
        });
      }),
    );
  });

  it('gives the topmost free sub-row, and the full lane to a mark alone', () => {
    const { row, depth } = stackLane(
      Float64Array.of(0, 1, 2, 6, 10, 20),
      Float64Array.of(10, 3, 4, 8, 12, 20),
    );
    expect([...row]).toEqual([0, 1, 2, 1, 0, 0]);
    expect([...depth]).toEqual([3, 3, 3, 3, 1, 1]);
  });

  it('keeps 50,000 simultaneous marks apart', () => {
    const start = new Float64Array(50_000);
    const { row } = stackLane(
      start,
      start.map(() => 1),
    );
    expect(new Set(row).size).toBe(50_000);
  });
});
