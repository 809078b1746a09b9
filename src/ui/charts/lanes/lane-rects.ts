import { addColumns } from './lane-columns.ts';
import { isOpen, type LaneIndex, marksWithin, stackOf } from './lane-index.ts';
import { type LaneLayout, rowBand } from './lane-layout.ts';
import { LEAST, openLength, OUTSIDE, type Scale, spanOf } from './mark-box.ts';
import { addRect, type RectList } from './rect-list.ts';

/**
 * Fills `list` with what a frame draws of the lanes `[first, last)`, `top` being the y of the canvas. A lane
 * with more marks in view than pixels to tell them apart is drawn by pixel column, the worst (lowest) tone of
 * each; no mark is ever left out.
 */
export function layRects(
  list: RectList,
  index: LaneIndex,
  layout: LaneLayout,
  scale: Scale,
  tones: number,
  lanes: readonly [number, number],
  top: number,
  dpr: number,
): void {
  list.count = 0;
  const pad = (LEAST + openLength(scale)) / scale.perMs;
  const width = Math.ceil(scale.width * dpr);
  for (let lane = lanes[0]; lane < lanes[1]; lane++) {
    const band = layout.bands[lane]!;
    const marks = marksWithin(index, lane, scale.view[0] - pad, scale.view[1]);
    if (marks[1] - marks[0] > scale.width / (2 * LEAST)) {
      const row = rowBand(band, 0, 1);
      const y = Math.round((row.top - top) * dpr);
      addColumns(list, index, lane, marks, scale, tones, dpr, y, Math.round(row.height * dpr));
      continue;
    }
    const stack = stackOf(index, lane);
    const low = index.from[lane]!;
    for (let mark = marks[0]; mark < marks[1]; mark++) {
      const span = spanOf(index, mark, scale);
      // Far outside, an edge need not be exact, and a canvas takes no numbers beyond a certain size.
      const x0 = Math.round(Math.max(-OUTSIDE, span.x) * dpr);
      const long = Math.round((span.width + Math.min(0, span.x + OUTSIDE)) * dpr);
      const x1 = Math.min(width + OUTSIDE * dpr, x0 + long);
      if (x1 <= 0 || x0 >= width) continue;
      const row = rowBand(band, stack.row[mark - low]!, stack.depth[mark - low]!);
      const y = Math.round((row.top - top) * dpr);
      const h = Math.max(1, Math.round(row.height * dpr));
      addRect(
        list,
        x0,
        y,
        x1 - x0,
        h,
        Math.min(tones - 1, index.tone[mark]!),
        isOpen(index, mark) ? 1 : index.vague[mark]!,
        lane,
      );
    }
  }
}
