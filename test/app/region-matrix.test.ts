import { expect, it } from 'vitest';
import { matrixWithin, openedMatrix, regionMatrix } from '#app/charts/region-matrix.ts';
import { DEFAULT_VIEW } from '#core/filter/codec.ts';
import { narrow } from '#core/figure/narrow.ts';
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

it('an opened lane has a row for each product that its reports name, which counts what hit it there', () => {
  const own = aTable([
    anIncident({ id: 'a', instances: ['NA01'], products: ['Alma'] }),
    anIncident({ id: 'b', instances: ['NA01'], products: ['Alma', 'Primo VE'] }),
    anIncident({ id: 'c', instances: ['NA02'], products: ['Rosetta'] }),
  ]);
  const all = select(own, DEFAULT_VIEW);
  const { layout, matrix } = openedMatrix(own, all, 'year', ['North America', 'NA01']);
  const rows = layout.rows.map((row, at) => {
    const counts = matrix.incidents.subarray(at * matrix.columnCount, (at + 1) * matrix.columnCount);
    return [row.depth, row.label, counts.reduce((sum, count) => sum + count, 0)];
  });
  expect(rows).toEqual([
    [0, 'North America', 3],
    [1, 'NA01', 2],
    [2, 'Alma', 2],
    [2, 'Primo VE', 1],
    [1, 'NA02', 1],
  ]);
});

it('a part of the selection stands in the rows of the whole', () => {
  const whole = openedMatrix(table, selection, 'year', ['North America']);
  const part = narrow(table, selection, { values: { instance: 'NA01' } });
  const { outages, columnCount } = matrixWithin(table, part, whole);
  const sums = whole.layout.rows.map((_, row) =>
    outages.subarray(row * columnCount, (row + 1) * columnCount).reduce((sum, count) => sum + count, 0),
  );
  expect(sums).toEqual([0, 1, 1, 0]);
});
