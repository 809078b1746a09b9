import { describe, expect, it } from 'vitest';
import { columnsOf } from '#core/pack/columns.ts';
import { itemOfText, textAt } from '#core/pack/text-column.ts';
import { neighboursOf, sharedMinutes } from '#core/summary/neighbours.ts';
import { buildTable, type Table } from '#core/table.ts';
import { realDataset } from '#test/support/real-data.ts';
import { always } from '#test/support/recounting.ts';

const idOf = (table: Table, place: number | null): string | null =>
  place === null ? null : textAt(table.index.incidents.id, place);
const laneOf = (table: Table, lane: number): string => table.lanes[lane]!.id;

describe('around an incident', () => {
  it('the incidents before and after are the nearest on each of its instances', () => {
    always(({ table, all }) => {
      const order = Array.from({ length: table.incidentCount }, (_, at) => idOf(table, at)!);
      order.forEach((id, place) => {
        const on = (lane: string): number[] =>
          order.flatMap((other, at) =>
            at !== place && all.some((item) => item.incident.id === other && item.lane.id === lane)
              ? [at]
              : [],
          );
        for (const { lane, before, after } of neighboursOf(table, place)) {
          const others = on(laneOf(table, lane));
          expect(before).toBe(others.filter((at) => at < place).at(-1) ?? null);
          expect(after).toBe(others.find((at) => at > place) ?? null);
        }
        const own = new Set(all.filter((item) => item.incident.id === id).map((item) => item.lane.id));
        expect(new Set(neighboursOf(table, place).map(({ lane }) => laneOf(table, lane)))).toEqual(own);
      });
    }, 60);
  });

  it('the instances that went down in the same minute are all those, and only those, that did', () => {
    always(({ table, all }) => {
      const minute = (start: number): number => Math.floor(start / 60_000) * 60_000;
      const clocked = all.filter(({ dateOnly }) => !dateOnly);
      for (let place = 0; place < table.incidentCount; place++) {
        const own = clocked.filter(({ incident }) => incident.id === idOf(table, place));
        const expected = new Set<string>();
        for (const a of own) {
          const lanes = own.filter((b) => minute(a.start) === minute(b.start)).map((b) => b.lane.id);
          for (const b of clocked) {
            if (minute(a.start) !== minute(b.start)) continue;
            if (b.incident.id !== a.incident.id && lanes.includes(b.lane.id)) continue;
            if (b.incident.id === a.incident.id && new Set(lanes).size === 1) {
              const alone = clocked.every(
                (c) =>
                  c.incident.id === a.incident.id ||
                  minute(c.start) !== minute(a.start) ||
                  lanes.includes(c.lane.id),
              );
              if (alone) continue;
            }
            expected.add(`${minute(a.start)} ${b.incident.id} ${b.lane.id}`);
          }
        }
        const found = sharedMinutes(table, place).flatMap(({ start, lanes, others }) => [
          ...lanes.map((lane) => `${start} ${idOf(table, place)} ${laneOf(table, lane)}`),
          ...others.flatMap((other) =>
            other.lanes.map((lane) => `${start} ${idOf(table, other.incident)} ${laneOf(table, lane)}`),
          ),
        ]);
        expect(new Set(found)).toEqual(expected);
        expect(new Set(found).size).toBe(found.length);
      }
    }, 100);
  });
});

describe('in the embedded data', () => {
  const table = buildTable(columnsOf(realDataset()));

  it.each([
    ['2025-04-02-na01-na02-na03-na91', '2025-04-02T19:45:00.000Z'],
    ['2026-04-11-na01-na02-na03-na91', '2026-04-11T05:14:00.000Z'],
  ])('NA01, NA02, NA03 and NA91 fell together as %s tells', (id, start) => {
    const [minute, ...more] = sharedMinutes(table, itemOfText(table.index.incidents.id, id));
    expect(more).toEqual([]);
    expect(new Date(minute!.start).toISOString()).toBe(start);
    expect(minute!.lanes.map((lane) => laneOf(table, lane))).toEqual(['NA01', 'NA02', 'NA03', 'NA91']);
  });
});
