import { expect, it } from 'vitest';
import { openedMatrix, regionMatrix } from '#app/charts/region-matrix.ts';
import { DEFAULT_VIEW } from '#core/filter/codec.ts';
import { select } from '#core/select.ts';
import { heatmap } from '#core/summary/heatmap.ts';
import { aTable, anIncident } from '../support/builders.ts';

const table = aTable([
  anIncident({ id: 'a', instances: ['NA01', 'NA02'] }),
  anIncident({ id: 'b', instances: ['NA02'] }),
  anIncident({ id: 'c', instances: ['EU01'], region: 'Europe' }),
]);
const selection = select(table, DEFAULT_VIEW);

it('an opened region keeps its own row, and its lanes stand below it with theirs', () => {
  const { layout, buckets, matrix } = openedMatrix(table, selection, 'year', ['North America']);
  expect(layout.rows.map((row) => row.label)).toEqual(['Europe', 'North America', 'NA01', 'NA02']);
  const pass = (rowOfLane: Int32Array) => heatmap(table, selection, buckets, rowOfLane, layout.rows.length);
  const [regions, lanes] = [pass(layout.regionRow), pass(layout.laneRow)];
  for (const name of ['minutes', 'outages', 'incidents', 'untimed', 'uncovered'] as const) {
    const expected = Array.from(regions[name], (value, at) =>
      layout.rows[Math.floor(at / matrix.columnCount)]!.depth === 0 ? value : lanes[name][at]!,
    );
    expect([...matrix[name]]).toEqual(expected);
  }
  expect([...matrix.outages]).toContain(3);
});

it('opening a region leaves the closed matrix as it is', () => {
  const before = [...regionMatrix(table, selection, 'year').matrix.outages];
  openedMatrix(table, selection, 'year', ['North America', 'Europe']);
  expect([...regionMatrix(table, selection, 'year').matrix.outages]).toEqual(before);
});
