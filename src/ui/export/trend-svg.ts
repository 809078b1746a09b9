import { trendLabels, type TrendPeriod, type TrendSeries } from '../charts/trendModel.ts';
import { fillLegend, stacked } from './legends.ts';
import { element, group, type Markup } from './markup.ts';
import { PALETTE } from './palette.ts';
import { fillOf, NOT_COVERED } from './patterns.ts';
import type { Picture } from './picture.ts';
import { widthOf } from './text-fit.ts';
import { write } from './write.ts';

/** Amounts by period as the page draws them. */
export interface TrendModel {
  readonly periods: readonly TrendPeriod[];
  readonly series: readonly TrendSeries[];
  /** What is counted, over the axis: "incidents". */
  readonly unit: string;
}

const WIDTH = 912;
const AXIS = 48;
const TOP = 28;
const HEIGHT = 260;
const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** Stacked bars by period over a scale from nought, with the sum over each bar where all have room. */
export function trendPicture({ periods, series, unit }: TrendModel): Picture {
  const sums = periods.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const ticks = ticksUpTo(Math.max(0, ...sums));
  const scale = HEIGHT / ticks.at(-1)!;
  const bottom = TOP + HEIGHT;
  const pitch = (WIDTH - AXIS) / Math.max(periods.length, 1);
  const width = Math.max(1, pitch * 0.84);
  const left = (at: number): number => AXIS + at * pitch + (pitch - width) / 2;
  const fills = series.map(({ tone, texture }) => fillOf(tone, texture));
  const named = sums.every((sum) => widthOf(NUMBER.format(sum), 12) + 4 <= pitch);
  const bars = periods.flatMap((period, at): Markup[] => {
    if (period.covered === false)
      return [
        element('rect', {
          x: AXIS + at * pitch,
          y: TOP,
          width: pitch,
          height: HEIGHT,
          fill: NOT_COVERED.fill,
        }),
      ];
    let y = bottom;
    const layers = series.map(({ values }, layer) => {
      const height = (values[at] ?? 0) * scale;
      y -= height;
      const edge = { stroke: fills[layer]!.edge, 'stroke-width': fills[layer]!.edge && 1 };
      return element('rect', { x: left(at), y, width, height, fill: fills[layer]!.fill, ...edge });
    });
    const sum = write(NUMBER.format(sums[at]!), left(at) + width / 2, y - 5, {
      at: 'middle',
      ink: PALETTE.ink,
    });
    return named ? [...layers, sum] : layers;
  });
  const uncovered = periods.some((period) => period.covered === false);
  const chart: Picture = {
    width: WIDTH,
    height: bottom + 22,
    markup: group([
      write(unit, 0, 10),
      ...ticks.flatMap((tick) => {
        const y = Math.round(bottom - tick * scale) + 0.5;
        const rule = { d: `M${AXIS} ${y}H${WIDTH}`, stroke: tick === 0 ? PALETTE['ink-3'] : PALETTE.line };
        return [element('path', rule), write(NUMBER.format(tick), AXIS - 8, y + 4, { at: 'end' })];
      }),
      ...bars,
      ...trendLabels(periods, WIDTH - AXIS).map(({ at, label }) => write(label, left(at), bottom + 16)),
    ]),
    defs: [...fills.flatMap(({ pattern }) => pattern ?? []), ...(uncovered ? [NOT_COVERED.pattern] : [])],
  };
  const legend = [
    ...(series.length > 1 ? series.map(({ label }, at) => ({ label, fill: fills[at]! })) : []),
    ...(uncovered ? [{ label: 'Not covered', fill: NOT_COVERED }] : []),
  ];
  return legend.length === 0 ? chart : stacked(chart, fillLegend(legend, WIDTH), 10);
}

/** Three to six round numbers from nought to at least `most`. */
export function ticksUpTo(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1) / 5));
  const grain = [1, 2, 5, 10].map((part) => part * power).find((part) => most / part <= 5) ?? power * 10;
  const step = Number.isInteger(most) ? Math.max(1, grain) : grain;
  const last = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: last + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}
