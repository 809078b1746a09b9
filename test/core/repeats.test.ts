import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPEAT_DAYS } from '#core/repeats.ts';
import { aCatalog, aLane, anIncident, aTable, outageAt } from '#test/support/builders.ts';

const zone = 'UTC';
const catalog = aCatalog({
  instances: [
    aLane({ id: 'A', timeZone: zone, sisters: ['B'] }),
    aLane({ id: 'B', timeZone: zone, sisters: ['A'] }),
    aLane({ id: 'C', timeZone: zone }),
  ],
});

interface Told {
  readonly day: number;
  readonly instances: readonly string[];
  readonly category: 'database' | 'network';
}

function tableOf(told: readonly Told[]) {
  return aTable(
    told.map(({ day, instances, category }, at) =>
      anIncident({
        id: `i${String(at).padStart(3, '0')}`,
        timeZone: zone,
        instances: [...instances],
        cause: { ...anIncident().cause, category },
        outages: [
          outageAt(
            new Date(Date.UTC(2025, 0, 1) + day * 86_400_000).toISOString().replace('.000', ''),
            10,
            zone,
          ),
        ],
      }),
    ),
    catalog,
  );
}

describe('repeats', () => {
  it('are found behind any number of records of one event', () => {
    const first: Told = { day: 0, instances: ['A'], category: 'database' };
    const together = Array.from({ length: 6 }, (): Told => ({ ...first, day: 19 }));
    const table = tableOf([first, ...together]);
    expect([...table.repeats]).toEqual([-1, 0, 0, 0, 0, 0, 0]);
  });

  it('are the latest earlier incident of the category on the lane or a sister, as a naive look finds it', () => {
    const told = fc.array(
      fc.record({
        day: fc.constantFrom(0, 1, 30, 170, REPEAT_DAYS, REPEAT_DAYS + 1, 300),
        instances: fc.subarray(['A', 'B', 'C'], { minLength: 1 }),
        category: fc.constantFrom('database' as const, 'network' as const),
      }),
      { maxLength: 14 },
    );
    const kin = { A: ['A', 'B'], B: ['A', 'B'], C: ['C'] } as Record<string, string[]>;
    fc.assert(
      fc.property(told, (list) => {
        const inOrder = list.toSorted((a, b) => a.day - b.day);
        const table = tableOf(inOrder);
        inOrder.forEach((one, at) => {
          const near = new Set(one.instances.flatMap((id) => kin[id]!));
          const earlier = inOrder.filter(
            (other) =>
              other.day < one.day &&
              one.day - other.day <= REPEAT_DAYS &&
              other.category === one.category &&
              other.instances.some((id) => near.has(id)),
          );
          const found = table.repeats[at]!;
          expect(found >= 0).toBe(earlier.length > 0);
          if (found >= 0) expect(inOrder[found]!.day).toBe(Math.max(...earlier.map(({ day }) => day)));
        });
      }),
    );
  });
});
