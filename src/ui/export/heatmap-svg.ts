import type { HeatmapCell, HeatmapColumn, HeatmapRowHead, RowDepth } from '../charts/heatmapModel.ts';
import { groupColumns, headWidth, labelEvery, textWidth } from '../charts/heatmapSizes.ts';
import { rampColour, stepOf } from '../charts/steps.ts';
import { heatCells, type PlacedCell } from './heat-cells.ts';
import { heatLegend, stacked, type StateLabel } from './legends.ts';
import { group, type Markup } from './markup.ts';
import { PALETTE, rampInk } from './palette.ts';
import type { Picture } from './picture.ts';
import { cut } from './text-fit.ts';
import { write } from './write.ts';

/** A heatmap as the page draws it, with the words of its legend. */
export interface HeatmapModel {
  readonly rows: readonly Pick<HeatmapRowHead, 'label' | 'depth'>[];
  readonly columns: readonly HeatmapColumn[];
  cell(row: number, column: number): HeatmapCell;
  readonly steps: readonly number[];
  /** What the steps are counted in: "instance-minutes". */
  readonly unit: string;
  /** Words for the states that are no amount; only those that occur are drawn. */
  readonly states: readonly StateLabel[];
}

const ROW = 24;
const WIDTH = 1152;
const LEAST = 5;
const WIDEST = 96;
const INDENT = 14;
const ROOM_BESIDE = 20;

/** Rows by columns, coloured by amount, the amount in the cell where all of them fit, with its legend below. */
export function heatmapPicture(model: HeatmapModel): Picture {
  const { rows, columns, cell, steps } = model;
  const asked = rows.reduce((most, row) => Math.max(most, headWidth(row.label, row.depth, false)), 48);
  const head = Math.min(asked, 240);
  const share = Math.floor((WIDTH - head) / Math.max(columns.length, 1)) - 1;
  const width = Math.min(Math.max(share, LEAST), WIDEST);
  const groups = groupColumns(columns, width);
  const top = groups.length > 0 && labelEvery(columns, width) > 0 ? 36 : 20;
  const placed: (PlacedCell & { cell: HeatmapCell })[] = rows.flatMap((_, row) =>
    columns.map((__, column) => ({
      cell: cell(row, column),
      x: head + column * (width + 1),
      y: top + row * (ROW + 1),
      width,
      height: ROW,
    })),
  );
  const painted = heatCells(placed, steps);
  const chart: Picture = {
    width: head + columns.length * (width + 1),
    height: top + rows.length * (ROW + 1),
    markup: group([
      ...columnHeads(columns, groups, head, width, top),
      ...rows.map(({ label, depth }, at) => rowHead(label, depth, head, top + at * (ROW + 1))),
      painted.markup,
      ...(placed.every((one) => textWidth(one.cell.text) <= width)
        ? placed.flatMap((one) => (one.cell.text === '' ? [] : [amount(one, steps)]))
        : []),
    ]),
    defs: painted.defs,
  };
  const states = model.states.filter(({ state }) => painted.states.has(state));
  return stacked(chart, heatLegend(steps, model.unit, states), 14);
}

function columnHeads(
  columns: readonly HeatmapColumn[],
  groups: ReturnType<typeof groupColumns>,
  head: number,
  width: number,
  top: number,
): Markup[] {
  const pitch = width + 1;
  const every = labelEvery(columns, width);
  const heads: Markup[] = [];
  let at = 0;
  for (const { label, span, shown } of groups) {
    // The last may reach into the margin, where nothing stands.
    const last = at + span === columns.length && span * pitch + ROOM_BESIDE >= headWidth(label, 0, false);
    if (shown || last)
      heads.push(write(label, head + at * pitch, every === 0 ? top - 6 : 12, { ink: PALETTE.ink }));
    at += span;
  }
  columns.forEach(({ label }, column) => {
    if (every === 0 || column % every !== 0) return;
    const centred = every === 1;
    const x = head + column * pitch + (centred ? width / 2 : 0);
    heads.push(write(cut(label, 12, every * pitch), x, top - 6, centred ? { at: 'middle' } : {}));
  });
  return heads;
}

function rowHead(label: string, depth: RowDepth, head: number, y: number): Markup {
  const x = depth * INDENT;
  return write(cut(label, 12, head - x - 8), x, y + 16, {
    ink: depth === 0 ? PALETTE.ink : PALETTE['ink-2'],
  });
}

function amount({ cell, x, y, width }: PlacedCell & { cell: HeatmapCell }, steps: readonly number[]): Markup {
  const ink = rampInk(rampColour(stepOf(cell.value ?? 0, steps), steps.length)).ink;
  return write(cell.text, x + width / 2, y + 16, { at: 'middle', ink });
}
