import type { HeatCell } from '../charts/cellFill.ts';
import { rampColour, stepOf } from '../charts/steps.ts';
import { element, group, type Markup } from './markup.ts';
import { PALETTE, rampInk } from './palette.ts';
import { NOT_COVERED } from './patterns.ts';
import { Rectangles } from './rectangles.ts';

/** A cell and where it is drawn, in px. */
export interface PlacedCell {
  readonly cell: HeatCell;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Cells painted as the page paints them: amounts in the ramp, covered without any, not covered, and a ring for an unknown length. */
export function heatCells(
  cells: readonly PlacedCell[],
  steps: readonly number[],
): { markup: Markup; defs: Markup[]; states: ReadonlySet<HeatCell['state']> } {
  const rectangles = new Rectangles();
  const rings: Markup[] = [];
  const states = new Set<HeatCell['state']>();
  for (const { cell, x, y, width, height } of cells) {
    states.add(cell.state);
    const look =
      cell.state === 'value'
        ? rampInk(rampColour(stepOf(cell.value ?? 0, steps), steps.length)).fill
        : cell.state === 'uncovered'
          ? NOT_COVERED.fill
          : PALETTE.quiet;
    rectangles.add(look, x, y, width, height);
    if (cell.state === 'unmeasured') rings.push(ring(x + width / 2, y + height / 2, width));
  }
  const markup = group([...rectangles.looks().map((fill) => rectangles.path(fill, { fill })!), ...rings]);
  return { markup, defs: states.has('uncovered') ? [NOT_COVERED.pattern] : [], states };
}

/** The ring of something that happened whose amount is not known. */
export function ring(cx: number, cy: number, room: number): Markup {
  return element('circle', {
    cx,
    cy,
    r: Math.min(3, Math.max(1, room / 3)),
    fill: 'none',
    stroke: PALETTE['ink-2'],
    'stroke-width': 1.2,
  });
}
