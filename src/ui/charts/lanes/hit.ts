import { type LaneIndex, marksWithin } from './lane-index.ts';
import type { LaneLayout } from './lane-layout.ts';
import { lanesWithin } from './lane-layout.ts';
import { boxOf, type Scale } from './mark-box.ts';

/** Half of the least size of a target, in CSS pixels. */
export const HALF_TARGET = 12;

const outside = (value: number, low: number, length: number): number =>
  Math.max(low - value, value - low - length, 0);

/**
 * The mark under a point of the plot, or the nearest one whose 24 px target holds the point; of equally near
 * ones the worst tone, then the earlier.
 */
export function hitMark(
  index: LaneIndex,
  layout: LaneLayout,
  scale: Scale,
  x: number,
  y: number,
): number | undefined {
  const reach = (HALF_TARGET + 14) / scale.perMs;
  const at = scale.view[0] + x / scale.perMs;
  let best: number | undefined;
  let least = Infinity;
  const [first, last] = lanesWithin(layout, y - HALF_TARGET, y + HALF_TARGET);
  for (let lane = first; lane < last; lane++) {
    const [low, high] = marksWithin(index, lane, at - reach, at + reach);
    for (let mark = low; mark < high; mark++) {
      const box = boxOf(index, mark, layout, scale);
      const dx = outside(x, box.x, box.width);
      const dy = outside(y, box.y, box.height);
      if (dx > Math.max(0, HALF_TARGET - box.width / 2) || dy > Math.max(0, HALF_TARGET - box.height / 2))
        continue;
      const far = dx * dx + dy * dy;
      if (far < least || (far === least && best !== undefined && index.tone[mark]! < index.tone[best]!)) {
        least = far;
        best = mark;
      }
    }
  }
  return best;
}
