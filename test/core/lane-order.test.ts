import fc from 'fast-check';
import { expect, it } from 'vitest';
import { laneOrderOf } from '#core/lane-order.ts';

/** Starts that ascend as a table's do, some of them late by much; few instants, so that some are equal. */
const rows = fc
  .array(fc.tuple(fc.nat(3), fc.nat(20), fc.oneof(fc.constant(0), fc.nat(500))), { maxLength: 120 })
  .map((list) => list.map(([lane, step, late], at) => ({ lane, start: (at * 3 + step + late) * 1000 })));

it('lays the rows of each lane in order of start, equal ones as they come', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const none = new Uint8Array(list.length);
      const order = laneOrderOf(
        {
          lane: Int32Array.from(list, ({ lane }) => lane),
          start: Float64Array.from(list, ({ start }) => start),
          until: Float64Array.from(list, ({ start }) => start + 5),
          timed: new Uint8Array(list.length).fill(1),
          impact: none,
          cause: none,
          trigger: none,
        },
        4,
      );
      const expected = list
        .map((row, at) => ({ ...row, at }))
        .sort((a, b) => a.lane - b.lane || a.start - b.start || a.at - b.at);
      expect([...order.row]).toEqual(expected.map(({ at }) => at));
      for (const [place, row] of order.row.entries()) expect(order.placeOf[row]).toBe(place);
      for (let lane = 0; lane < 4; lane++)
        expect(order.from[lane + 1]! - order.from[lane]!).toBe(
          list.filter((row) => row.lane === lane).length,
        );
    }),
  );
});

it('is quick where every row is far from its place', () => {
  const count = 200_000;
  const start = Float64Array.from({ length: count }, (_, at) => count - at);
  const none = new Uint8Array(count);
  const order = laneOrderOf(
    {
      lane: new Int32Array(count),
      start,
      until: start,
      timed: none,
      impact: none,
      cause: none,
      trigger: none,
    },
    1,
  );
  expect(order.row[0]).toBe(count - 1);
});
