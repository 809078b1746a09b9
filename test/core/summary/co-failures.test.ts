import { describe, expect, it } from 'vitest';
import { explainTogether } from '#core/figure/explain-together.ts';
import { DEFAULT_VIEW } from '#core/filter/codec.ts';
import { withValues } from '#core/filter/filter.ts';
import { columnsOf } from '#core/pack/columns.ts';
import { select } from '#core/select.ts';
import { coFailures, type CoFailure } from '#core/summary/co-failures.ts';
import { buildTable } from '#core/table.ts';
import { anIncident, aTable, outageAt } from '#test/support/builders.ts';
import { passes } from '#test/support/naive.ts';
import { realDataset } from '#test/support/real-data.ts';
import { always } from '#test/support/recounting.ts';

const MINUTES = 5 * 60_000;

describe('instances that fail together', () => {
  it('are those with outages begun within five minutes, each outage compared with each', () => {
    always(({ dataset, table, view, all }) => {
      table.lanes.forEach((lane, at) => {
        const subject = { ...view, filter: withValues(view.filter, 'instance', [lane.id]) };
        const rest = { ...view, filter: withValues(view.filter, 'instance', []) };
        const shown = all.filter((outage) => passes(outage, rest, dataset, all));
        const clocked = shown.filter(({ dateOnly }) => !dateOnly);
        const own = clocked.filter((outage) => outage.lane.id === lane.id);
        const found = coFailures(table, select(table, subject), at);
        expect(found.outages).toBe(own.length);
        expect(found.undated).toBe(
          shown.filter((outage) => outage.dateOnly && outage.lane.id === lane.id).length,
        );
        const expected = new Map<string, Partial<CoFailure>>();
        for (const other of table.lanes.filter(({ id }) => id !== lane.id)) {
          const theirs = clocked.filter((outage) => outage.lane.id === other.id);
          const near = (a: { start: number }, b: { start: number }): boolean =>
            Math.abs(a.start - b.start) <= MINUTES;
          const together = own.filter((a) => theirs.some((b) => near(a, b)));
          if (together.length === 0) continue;
          expected.set(other.id, {
            together: together.length,
            theirTogether: theirs.filter((b) => own.some((a) => near(a, b))).length,
            theirOutages: theirs.length,
          });
        }
        const named = found.others.map((item) => table.lanes[item.lane]!.id);
        expect(named.toSorted()).toEqual([...expected.keys()].sort());
        for (const item of found.others) {
          expect(item).toMatchObject(expected.get(table.lanes[item.lane]!.id)!);
          for (const [kind, count] of [
            ['own', item.together],
            ['theirs', item.theirTogether],
          ] as const) {
            const part = { values: { instance: table.lanes[item.lane]!.id }, kind };
            const told = explainTogether(table, select(table, subject), part);
            if ('unread' in told) throw new Error(told.unread);
            expect(told.amount).toBe(count);
            expect(told.behind.reduce((sum, { adds }) => sum + adds, 0)).toBe(count);
          }
        }
        const counts = found.others.map((item) => item.together);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      });
    }, 80);
  });

  it('meet at five minutes apart, not at six', () => {
    const zone = 'America/Chicago';
    const at = (id: string, start: string, instances: string[]) =>
      anIncident({ id, instances, timeZone: zone, outages: [outageAt(start, 30, zone)] });
    const table = aTable([
      at('a', '2025-07-01T10:00Z', ['NA01']),
      at('b', '2025-07-01T10:05Z', ['NA02']),
      at('c', '2025-07-01T10:06Z', ['NA03']),
    ]);
    const view = { ...DEFAULT_VIEW, filter: withValues(DEFAULT_VIEW.filter, 'instance', ['NA01']) };
    const { others } = coFailures(table, select(table, view), table.keys.instance.at.get('NA01')!);
    expect(others.map(({ lane }) => table.lanes[lane]!.id)).toEqual(['NA02']);
  });

  it('finds in the embedded data that NA01, NA02, NA03 and NA91 fell together, last on 11 April 2026', () => {
    const table = buildTable(columnsOf(realDataset()));
    const view = { ...DEFAULT_VIEW, filter: withValues(DEFAULT_VIEW.filter, 'instance', ['NA01']) };
    const lane = table.keys.instance.at.get('NA01')!;
    const { others } = coFailures(table, select(table, view), lane);
    const byName = new Map(others.map((item) => [table.lanes[item.lane]!.id, item]));
    for (const id of ['NA02', 'NA03', 'NA91']) {
      const item = byName.get(id)!;
      expect(item.together).toBeGreaterThanOrEqual(2);
      expect(item).toMatchObject({ sister: true, sameDataCenter: true });
      expect(new Date(table.start[item.last]!).toISOString()).toBe('2026-04-11T05:14:00.000Z');
    }
  });
});
