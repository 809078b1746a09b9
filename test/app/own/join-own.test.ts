import { beforeEach, expect, it, vi } from 'vitest';
import { joinOwn } from '#app/own/join-own.ts';
import { basePlace, countOwn, publicAlone, type JoinedTable } from '#app/own/joined-table.ts';
import { joinIndex } from '#core/pack/join-index.ts';
import { textAt } from '#core/pack/text-column.ts';
import { fullBitset } from '#core/bitset.ts';
import { DEFAULT_VIEW } from '#core/filter/codec.ts';
import { withValues } from '#core/filter/filter.ts';
import { select } from '#core/select.ts';
import { buildTable } from '#core/table.ts';
import { timeline } from '#core/summary/timeline.ts';
import { aCatalog, aLane, anIncident, aTable, outageAt } from '../../support/builders.ts';

const started = vi.hoisted(() => vi.fn());
vi.mock('#app/table-builder.ts', () => ({ startBuilder: () => started }));
beforeEach(() => started.mockReset());

const on = (day: string) => [outageAt(`${day}T10:00Z`, 30, 'America/Los_Angeles')];
const base = aTable(
  [
    anIncident({ id: 'a', outages: on('2025-01-01') }),
    anIncident({ id: 'b', title: 'B', outages: on('2025-03-01') }),
  ],
  aCatalog({ instances: [aLane({ id: 'NA05' })] }),
);
const idsOf = ({ table }: JoinedTable): string[] =>
  Array.from({ length: table.incidentCount }, (_, at) => textAt(table.index.incidents.id, at));

it('puts own incidents among the public ones, under ids of their own', async () => {
  const mine = anIncident({ id: 'c', outages: on('2025-02-01') });
  const joined = await joinOwn(base, [mine]);
  expect(idsOf(joined)).toEqual(['a', 'own-c', 'b']);
  expect([...joined.own]).toEqual([[1, mine]]);
  expect([0, 2].map((place) => basePlace(joined, place))).toEqual([0, 1]);
  expect(joined.base).toBe(base);
  expect(idsOf(publicAlone(base))).toEqual(['a', 'b']);
});

it('never lets one take the place of a public incident, even of one that is called as own ones are', async () => {
  const strange = aTable([anIncident({ id: 'a' }), anIncident({ id: 'own-a', title: 'Public' })]);
  const joined = await joinOwn(strange, [anIncident({ id: 'a', title: 'Mine' })]);
  expect(idsOf(joined).toSorted()).toEqual(['a', 'own-a', 'own-own-a']);
  expect([...joined.own.values()].map(({ title }) => title)).toEqual(['Mine']);
});

it('gives lanes to instances that the catalog lacks, in the order of regions', async () => {
  const mine = [
    anIncident({ id: 'm', instances: ['MO01'], region: 'Moon', products: ['Lander'] }),
    anIncident({ id: 'n', instances: [], region: 'Europe', timeZone: 'Europe/Berlin', products: [] }),
  ].map((item) => ({ ...item, outages: [outageAt('2025-04-01T10:00Z', 5, item.timeZone!)] }));
  const { table } = await joinOwn(base, mine);
  const { lanes } = timeline(table, select(table, DEFAULT_VIEW));
  expect(Array.from(lanes, (at) => [table.lanes[at]!.id, table.lanes[at]!.region])).toEqual([
    ['NA05', 'North America'],
    ['All products · Europe', 'Europe'],
    ['MO01', 'Moon'],
  ]);
  expect(table.keys.product.values).toContain('Lander');
});

it('counts those of a selection', async () => {
  const joined = await joinOwn(base, [
    anIncident({ id: 'c', outages: [...on('2025-02-01'), ...on('2025-02-02')] }),
    anIncident({ id: 'd', instances: ['XX99'], outages: on('2025-02-03') }),
  ]);
  const filter = withValues(DEFAULT_VIEW.filter, 'instance', ['XX99']);
  expect(countOwn(joined, fullBitset(joined.table.rowCount))).toBe(2);
  expect(countOwn(joined, select(joined.table, { ...DEFAULT_VIEW, filter }).rows)).toBe(1);
});

it('has a worker build the table of a large dataset', async () => {
  const large = { ...base, rowCount: 60_000 };
  started.mockImplementation(({ base: index, added }) =>
    Promise.resolve({ table: buildTable(joinIndex(index, added)) }),
  );
  const joined = await joinOwn(large, [anIncident({ id: 'c', outages: on('2025-02-01') })]);
  expect(started).toHaveBeenCalledOnce();
  expect(idsOf(joined)).toEqual(['a', 'own-c', 'b']);
  started.mockResolvedValue({ fault: { what: 'the browser stopped', advice: '' } });
  await expect(joinOwn(large, [anIncident({ id: 'c' })])).rejects.toThrow('the browser stopped');
});
