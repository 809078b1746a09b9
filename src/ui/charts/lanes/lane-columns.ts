import { endOf, isOpen, type LaneIndex } from './lane-index.ts';
import { LEAST, openLength, type Scale } from './mark-box.ts';
import { addRect, type RectList } from './rect-list.ts';

// Kept from lane to lane: how many marks of each tone begin less end at a column, and which columns to look at.
let changes = new Int32Array(0);
let touched = new Uint8Array(0);

/**
 * Adds one rectangle per run of pixel columns with the same worst tone, from y `y` and `h` high: as many marks
 * as may come, never more rectangles than pixels.
 */
export function addColumns(
  list: RectList,
  index: LaneIndex,
  lane: number,
  marks: [number, number],
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
  for (let mark = marks[0]; mark < marks[1]; mark++) {
    const start = index.start[mark]!;
    let x0 = Math.round((start - scale.view[0]) * perMs);
    if (x0 > width - least) x0 = width - least;
    const end = endOf(index, mark);
    const long = isOpen(index, mark) ? open : (end - start) * perMs;
    let x1 = Math.min(width, x0 + Math.max(least, Math.round(long)));
    if (x1 < least && end > scale.view[0]) x1 = least;
    if (x1 <= 0) continue;
    const base = Math.min(tones - 1, index.tone[mark]!) * stride;
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
    if (held >= 0) addRect(list, run, y, x - run, h, held, 0, lane);
    run = x;
    held = worst;
  }
}
