import type { HeatCell } from '../charts/cellFill.ts';
import { monthSpans, yearWeeks, type CalendarDate } from '../charts/yearDays.ts';
import { heatCells, type PlacedCell } from './heat-cells.ts';
import { heatLegend, stacked, type StateLabel } from './legends.ts';
import { group, type Markup } from './markup.ts';
import { PALETTE } from './palette.ts';
import type { Picture } from './picture.ts';
import { write } from './write.ts';

/** A square a day, as the page draws it. */
export interface YearGridModel {
  readonly years: readonly number[];
  cell(date: CalendarDate): HeatCell;
  readonly steps: readonly number[];
  readonly unit: string;
  readonly states: readonly StateLabel[];
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const HEAD = 52;
const SIDE = 16;
const PITCH = SIDE + 1;
const TOP = 20;
const YEAR = TOP + 7 * PITCH + 16;
/** Drawn beside a row: every day's name would crowd. */
const NAMED = new Map([
  [0, 'Mon'],
  [2, 'Wed'],
  [4, 'Fri'],
]);

/** A block a year, a column a week, with its legend below. */
export function yearGridPicture({ years, cell, steps, unit, states }: YearGridModel): Picture {
  const placed: PlacedCell[] = [];
  const labels: Markup[] = [];
  years.forEach((year, block) => {
    const top = block * YEAR;
    labels.push(write(String(year), 0, top + 12, { size: 14, ink: PALETTE.ink, strong: true }));
    let week = 0;
    monthSpans(year).forEach((span, month) => {
      labels.push(write(MONTHS[month]!, HEAD + week * PITCH, top + 12));
      week += span;
    });
    for (const [weekday, name] of NAMED)
      labels.push(write(name, HEAD - 8, top + TOP + weekday * PITCH + 12, { at: 'end' }));
    yearWeeks(year).forEach((days, weekday) =>
      days.forEach((date, column) => {
        if (date === undefined) return;
        const [x, y] = [HEAD + column * PITCH, top + TOP + weekday * PITCH];
        placed.push({ cell: cell(date), x, y, width: SIDE, height: SIDE });
      }),
    );
  });
  const painted = heatCells(placed, steps);
  const chart: Picture = {
    width: HEAD + 54 * PITCH,
    height: Math.max(years.length * YEAR - 16, 0),
    markup: group([...labels, painted.markup]),
    defs: painted.defs,
  };
  return stacked(
    chart,
    heatLegend(
      steps,
      unit,
      states.filter(({ state }) => painted.states.has(state)),
    ),
    16,
  );
}
