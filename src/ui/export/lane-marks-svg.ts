import type { LaneIndex } from '../charts/lanes/lane-index.ts';
import type { LaneLayout } from '../charts/lanes/lane-layout.ts';
import { layRects } from '../charts/lanes/lane-rects.ts';
import type { Scale } from '../charts/lanes/mark-box.ts';
import { rectList, STRIDE } from '../charts/lanes/rect-list.ts';
import { group, type Markup } from './markup.ts';
import { vagueFill, type Fill } from './patterns.ts';
import { Rectangles } from './rectangles.ts';

/** Widths in px from which a textured mark has room for an edge. */
const EDGED = 7;

/**
 * The marks of all lanes, the worst tone on top. Where a lane has more marks than pixels to tell them apart it is drawn by
 * pixel, the worst tone of each, as on the page: the file stays small and no mark is left out.
 */
export function laneMarks(
  index: LaneIndex,
  layout: LaneLayout,
  scale: Scale,
  fills: readonly Fill[],
): Markup {
  const list = rectList();
  layRects(list, index, layout, scale, fills.length, [0, layout.bands.length], 0, 1);
  const plain = new Rectangles();
  const edges = new Rectangles();
  const vague = new Rectangles();
  for (let at = 0; at < list.count * STRIDE; at += STRIDE) {
    const [left, y, wide, height, tone, isVague] = list.data.subarray(at, at + 6) as unknown as number[];
    const x = Math.max(0, left!);
    const width = Math.min(scale.width, left! + wide!) - x;
    const look = String(tone);
    if (isVague === 1 && !layout.dense) {
      vague.add(look, x + 0.5, y! + 0.5, Math.max(width - 1, 0.5), Math.max(height! - 1, 0.5));
      continue;
    }
    plain.add(look, x, y!, width, height!);
    const edged = fills[tone!]!.pattern === undefined ? width > 1 : width > EDGED;
    if (fills[tone!]!.edge !== undefined && edged && height! > 3)
      edges.add(look, x + 0.5, y! + 0.5, width - 1, height! - 1);
  }
  const parts = fills.flatMap((fill, tone) => {
    const look = String(tone);
    const colour = fill.edge ?? fill.fill;
    const pale = vagueFill(colour);
    return [
      plain.path(look, { fill: fill.fill }),
      edges.path(look, { fill: 'none', stroke: colour }),
      vague.path(look, { fill: pale.fill, stroke: pale.edge, 'stroke-dasharray': pale.dash }),
    ];
  });
  const order = fills.map((_, tone) => parts.slice(tone * 3, tone * 3 + 3)).toReversed();
  const drawn = order.flat().flatMap((part) => part ?? []);
  return group(drawn, { 'shape-rendering': 'crispEdges' });
}
