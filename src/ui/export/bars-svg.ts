import type { RankedBar } from '../charts/RankedBars.tsx';
import { element, group, type Markup } from './markup.ts';
import { PALETTE } from './palette.ts';
import type { Picture } from './picture.ts';
import { cut, widthOf } from './text-fit.ts';
import { write } from './write.ts';

/** Ranked bars as the page draws them. */
export interface BarsModel {
  /** In the order drawn; `text` stands behind the bar, `share` in a column at the right. */
  readonly bars: readonly RankedBar[];
  /** What is counted, over the bars: "incidents". */
  readonly unit: string;
  readonly shareLabel: string;
}

const WIDTH = 912;
const LABELS = 210;
const ROW = 28;
const TOP = 24;
const LEAST = 2;

/** Horizontal bars with their values behind them and the running share as a column. */
export function barsPicture({ bars, unit, shareLabel }: BarsModel): Picture {
  const most = bars.reduce((max, bar) => Math.max(max, bar.value), 0) || 1;
  const shares = widthOf(shareLabel, 12) + 16;
  const texts = bars.reduce((max, bar) => Math.max(max, widthOf(bar.text, 14)), 0) + 16;
  const room = WIDTH - LABELS - shares - texts;
  const some = bars.some((bar) => bar.selected);
  const height = TOP + bars.length * ROW + 4;
  const rows = bars.flatMap((bar, at): Markup[] => {
    const y = TOP + at * ROW;
    const length = bar.value > 0 ? Math.max((bar.value / most) * room, LEAST) : 0;
    return [
      write(cut(bar.label, 14, LABELS - 12), 0, y + 19, {
        size: 14,
        ink: PALETTE.ink,
        strong: bar.selected === true,
      }),
      element('rect', {
        x: LABELS,
        y: y + 4,
        width: length,
        height: ROW - 8,
        fill: bar.muted === true ? PALETTE['cat-muted'] : PALETTE['cat-1'],
        'fill-opacity': some && bar.selected !== true ? 0.35 : undefined,
      }),
      write(bar.text, LABELS + length + 8, y + 19, { size: 14, ink: PALETTE.ink }),
      write(bar.share, WIDTH, y + 19, { size: 14, at: 'end' }),
    ];
  });
  return {
    width: WIDTH,
    height,
    markup: group([
      write(unit, LABELS, 12),
      write(shareLabel, WIDTH, 12, { at: 'end' }),
      element('path', { d: `M${LABELS - 0.5} ${TOP}V${height - 4}`, stroke: PALETTE['ink-3'], fill: 'none' }),
      ...rows,
    ]),
    defs: [],
  };
}
