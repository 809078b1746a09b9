import type { HeatCell } from '../charts/cellFill.ts';
import { shortNumber } from '../charts/short-number.ts';
import { rampColour } from '../charts/steps.ts';
import { ring } from './heat-cells.ts';
import { element, group, type Markup } from './markup.ts';
import { PALETTE, rampInk } from './palette.ts';
import { NOT_COVERED, type Fill } from './patterns.ts';
import type { Picture } from './picture.ts';
import { widthOf } from './text-fit.ts';
import { write } from './write.ts';

const STEP = 40;
const SAMPLE = { width: 18, height: 12 };
const GAP = 20;

/** A state of cells that is no amount, and its word. */
export interface StateLabel {
  readonly state: Exclude<HeatCell['state'], 'value'>;
  readonly label: string;
}

/** The edges of the ramp in figures, and a sample of each state that is no amount. */
export function heatLegend(steps: readonly number[], unit: string, states: readonly StateLabel[]): Picture {
  const parts: Markup[] = steps.flatMap((edge, at) => [
    element('rect', {
      x: at * STEP,
      width: STEP - 1,
      height: 12,
      fill: rampInk(rampColour(at, steps.length)).fill,
    }),
    write(shortNumber(edge), at * STEP, 26),
  ]);
  let x = steps.length * STEP;
  if (steps.length > 0) {
    const said = `${unit}, each step from the number under it`;
    parts.push(write(said, x + 6, 10));
    x += 6 + widthOf(said, 12) + GAP;
  }
  for (const { state, label } of states) {
    parts.push(...stateSample(state, x), write(label, x + SAMPLE.width + 6, 10));
    x += SAMPLE.width + 6 + widthOf(label, 12) + GAP;
  }
  return { width: x - GAP, height: steps.length > 0 ? 30 : 14, markup: group(parts), defs: [] };
}

function stateSample(state: StateLabel['state'], x: number): Markup[] {
  const fill = state === 'uncovered' ? NOT_COVERED.fill : PALETTE.quiet;
  const box = element('rect', { x, ...SAMPLE, fill });
  return state === 'unmeasured' ? [box, ring(x + SAMPLE.width / 2, 6, SAMPLE.width)] : [box];
}

/** What fills stand for, in the order given, in as many lines as the width asks for. */
export function fillLegend(
  items: readonly { readonly label: string; readonly fill: Fill }[],
  width: number,
): Picture {
  const parts: Markup[] = [];
  let x = 0;
  let y = 0;
  for (const { label, fill } of items) {
    const own = SAMPLE.width + 6 + widthOf(label, 12);
    if (x > 0 && x + own > width) {
      x = 0;
      y += 20;
    }
    const box = {
      width: SAMPLE.width - 1,
      height: SAMPLE.height - 1,
      stroke: fill.edge,
      'stroke-dasharray': fill.dash,
    };
    parts.push(element('rect', { x: x + 0.5, y: y + 0.5, ...box, fill: fill.fill }));
    parts.push(write(label, x + SAMPLE.width + 6, y + 10));
    x += own + GAP;
  }
  return {
    width,
    height: y + 14,
    markup: group(parts),
    defs: items.flatMap(({ fill }) => fill.pattern ?? []),
  };
}

/** One picture above another. */
export function stacked(upper: Picture, lower: Picture, gap: number): Picture {
  const moved = group([lower.markup], { transform: `translate(0 ${Math.round(upper.height + gap)})` });
  return {
    width: Math.max(upper.width, lower.width),
    height: upper.height + gap + lower.height,
    markup: group([upper.markup, moved]),
    defs: [...upper.defs, ...lower.defs],
  };
}
