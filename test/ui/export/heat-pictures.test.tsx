import { expect, it } from 'vitest';
import type { HeatmapCell } from '#ui/charts/heatmapModel.ts';
import { heatmapPicture, type HeatmapModel } from '#ui/export/heatmap-svg.ts';
import { hoursPicture } from '#ui/export/hours-svg.ts';
import { PALETTE } from '#ui/export/palette.ts';
import { NOT_COVERED } from '#ui/export/patterns.ts';
import { yearGridPicture } from '#ui/export/year-grid-svg.ts';
import { drawn, rectangles, texts } from './svg.ts';

const STATES: HeatmapModel['states'] = [
  { state: 'quiet', label: 'None' },
  { state: 'uncovered', label: 'Not covered' },
  { state: 'unmeasured', label: 'Length not stated' },
];
const value = (amount: number): HeatmapCell => ({
  state: 'value',
  value: amount,
  text: String(amount),
  name: '',
});
const other = (state: 'quiet' | 'uncovered' | 'unmeasured'): HeatmapCell => ({
  state,
  value: null,
  text: '',
  name: '',
});

it('prints heads, amounts, the edges of the steps and the states that occur', () => {
  const cells = [
    [value(7), other('uncovered')],
    [value(40), other('unmeasured')],
  ];
  const root = drawn(
    heatmapPicture({
      rows: [
        { label: 'Europe', depth: 0 },
        { label: 'EU01', depth: 1 },
      ],
      columns: [
        { id: 'a', label: 'H1', group: '2024' },
        { id: 'b', label: 'H2', group: '2024' },
      ],
      cell: (row, column) => cells[row]![column]!,
      steps: [5, 30],
      unit: 'instance-minutes',
      states: STATES,
    }),
  );
  for (const text of ['Europe', 'EU01', '2024', 'H1', 'H2', '7', '40', '5', '30'])
    expect(texts(root)).toContain(text);
  expect(texts(root).join(' ')).toContain('instance-minutes');
  expect(texts(root)).toContain('Not covered');
  expect(texts(root)).not.toContain('None');
  expect(rectangles(root, NOT_COVERED.fill)).toHaveLength(1);
  expect(root.querySelectorAll('circle')).toHaveLength(2);
});

it('prints all amounts or none', () => {
  const root = drawn(
    heatmapPicture({
      rows: [{ label: 'Europe', depth: 0 }],
      columns: Array.from({ length: 120 }, (_, at) => ({ id: String(at), label: String(at) })),
      cell: (_, column) => value(column === 3 ? 123_456 : 1),
      steps: [1],
      unit: 'x',
      states: STATES,
    }),
  );
  expect(texts(root)).not.toContain('123456');
  expect(rectangles(root, PALETTE['seq-2'])).toHaveLength(120);
});

it('lays out 168 hours', () => {
  const root = drawn(
    hoursPicture({
      cell: (weekday, hour) => (weekday === 6 && hour === 23 ? value(9) : other('quiet')),
      steps: [9],
      unit: 'outages',
      states: STATES,
    }),
  );
  expect(rectangles(root, PALETTE.quiet)).toHaveLength(167);
  const [last] = rectangles(root, PALETTE['seq-2']);
  for (const { x, y } of rectangles(root, PALETTE.quiet)) expect(x <= last!.x && y <= last!.y).toBe(true);
  expect(texts(root)).toContain('23:00');
  expect(texts(root)).toContain('Sun');
});

it('draws a square for each day of each year', () => {
  const asked: string[] = [];
  const root = drawn(
    yearGridPicture({
      years: [2024, 2023],
      cell: (date) => {
        asked.push(date);
        return date === '2024-02-29' ? value(3) : other('quiet');
      },
      steps: [3],
      unit: 'instance-minutes',
      states: STATES,
    }),
  );
  expect(new Set(asked).size).toBe(366 + 365);
  expect(rectangles(root, PALETTE.quiet)).toHaveLength(365 + 365);
  const places = rectangles(root, PALETTE.quiet).map(({ x, y }) => `${x} ${y}`);
  expect(new Set(places).size).toBe(places.length);
  expect(texts(root)).toContain('2023');
});
