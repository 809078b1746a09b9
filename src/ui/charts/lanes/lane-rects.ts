import { type LaneIndex, slotsWithin } from './lane-index.ts';
import { type LaneLayout, rowBand } from './lane-layout.ts';
import { LEAST, openLength, type Scale, spanOf } from './mark-box.ts';

/** Numbers held for each rectangle: x, y, width, height (device pixels), tone, vague, lane. */
export const STRIDE = 7;

/** A list of rectangles that keeps its memory from frame to frame. */
export interface RectList {
  data: Int32Array;
  count: number;
}

/** An empty list. */
export function rectList(): RectList {
  return { data: new Int32Array(STRIDE * 1024), count: 0 };
}

function add(
  list: RectList,
  x: number,
  y: number,
  w: number,
  h: number,
  tone: number,
  vague: number,
  lane: number,
): void {
  if ((list.count + 1) * STRIDE > list.data.length) {
    const grown = new Int32Array(list.data.length * 2);
    grown.set(list.data);
    list.data = grown;
  }
  const { data } = list;
  let at = list.count++ * STRIDE;
  data[at++] = x;
  data[at++] = y;
  data[at++] = w;
  data[at++] = h;
  data[at++] = tone;
  data[at++] = vague;
  data[at] = lane;
}

let changes = new Int32Array(0);
let touched = new Uint8Array(0);

/** One rectangle per run of pixel columns with the same worst tone: as many marks as may come, never more than pixels. */
function addColumns(
  list: RectList,
  index: LaneIndex,
  lane: number,
  slots: [number, number],
  scale: Scale,
  tones: number,
  dpr: number,
  y: number,
  h: number,
): void {
  const width = Math.ceil(scale.width * dpr);
  const stride = width + 1;
  if (changes.length < stride * tones) changes = new Int32Array(stride * tones);
  else changes.fill(0, 0, stride * tones);
  if (touched.length < stride) touched = new Uint8Array(stride);
  else touched.fill(0, 0, stride);
  const perMs = scale.perMs * dpr;
  const least = Math.round(LEAST * dpr);
  const open = openLength(scale) * dpr;
  for (let slot = slots[0]; slot < slots[1]; slot++) {
    const start = index.start[slot]!;
    let x0 = Math.round((start - scale.view[0]) * perMs);
    if (x0 > width - least) x0 = width - least;
    const long = index.open[slot] ? open : (index.end[slot]! - start) * perMs;
    const x1 = Math.min(width, x0 + Math.max(least, Math.round(long)));
    if (x1 <= 0) continue;
    const base = Math.min(tones - 1, index.tone[slot]!) * stride;
    changes[base + Math.max(0, x0)]!++;
    changes[base + x1]!--;
    touched[Math.max(0, x0)] = touched[x1] = 1;
  }
  const depth = new Int32Array(tones);
  let run = 0;
  let held = -1;
  for (let x = 0; x <= width; x++) {
    if (touched[x] === 0 && x < width) continue;
    let worst = -1;
    if (x < width)
      for (let tone = tones - 1; tone >= 0; tone--)
        if ((depth[tone]! += changes[tone * stride + x]!) > 0) worst = tone;
    if (worst === held) continue;
    if (held >= 0) add(list, run, y, x - run, h, held, 0, lane);
    run = x;
    held = worst;
  }
}

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
    const slots = slotsWithin(index, lane, scale.view[0] - pad, scale.view[1]);
    if (slots[1] - slots[0] > scale.width / (2 * LEAST)) {
      const row = rowBand(band, 0, 1);
      const y = Math.round((row.top - top) * dpr);
      addColumns(list, index, lane, slots, scale, tones, dpr, y, Math.round(row.height * dpr));
      continue;
    }
    for (let slot = slots[0]; slot < slots[1]; slot++) {
      const span = spanOf(index, slot, scale);
      const x0 = Math.round(Math.max(-8, span.x) * dpr);
      const x1 = Math.min(
        width + 8 * dpr,
        Math.round(Math.max(-8, span.x) * dpr) + Math.round((span.width + Math.min(0, span.x + 8)) * dpr),
      );
      if (x1 <= 0 || x0 >= width) continue;
      const row = rowBand(band, index.row[slot]!, index.depth[slot]!);
      const y = Math.round((row.top - top) * dpr);
      const h = Math.max(1, Math.round(row.height * dpr));
      add(
        list,
        x0,
        y,
        x1 - x0,
        h,
        Math.min(tones - 1, index.tone[slot]!),
        index.vague[slot]! | index.open[slot]!,
        lane,
      );
    }
  }
}
