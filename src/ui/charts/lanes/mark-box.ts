import { endOf, isOpen, laneOf, stackOf, type LaneIndex } from './lane-index.ts';
import { type LaneLayout, rowBand } from './lane-layout.ts';
import type { View } from './marks.ts';

/** The least width of a mark, in CSS pixels. */
export const LEAST = 3;
/** How far left and right of the plot marks are still drawn, in CSS pixels: their edges and fading ends must not show. */
export const OUTSIDE = 40;
const FADE = 14;
const HOUR = 3_600_000;

/** A rectangle in CSS pixels of the plot. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The time axis of a frame: a visible range over a width in CSS pixels. */
export interface Scale {
  readonly view: View;
  readonly width: number;
  readonly perMs: number;
}

/** The scale that shows `view` over `width` pixels. */
export function scaleOf(view: View, width: number): Scale {
  return { view, width, perMs: width / Math.max(1, view[1] - view[0]) };
}

/** How far a mark whose length is not stated is drawn: an hour at most, so that it claims nothing. */
export function openLength(scale: Scale): number {
  return Math.max(LEAST, Math.min(FADE, HOUR * scale.perMs));
}

/** The left edge and width of a mark; a mark that is in view keeps its least width inside it. */
export function spanOf(index: LaneIndex, mark: number, scale: Scale): { x: number; width: number } {
  let x = (index.start[mark]! - scale.view[0]) * scale.perMs;
  const end = endOf(index, mark);
  const long = isOpen(index, mark) ? openLength(scale) : (end - index.start[mark]!) * scale.perMs;
  let width = Math.max(LEAST, long);
  // What is left of a mark in view keeps it too.
  if (x + width < LEAST && end > scale.view[0]) width = LEAST - x;
  if (x < scale.width && x > scale.width - LEAST) x = scale.width - LEAST;
  return { x, width };
}

/** Where a mark is drawn. */
export function boxOf(index: LaneIndex, mark: number, layout: LaneLayout, scale: Scale): Box {
  const { x, width } = spanOf(index, mark, scale);
  const lane = laneOf(index, mark);
  const { row, depth } = stackOf(index, lane);
  const at = mark - index.from[lane]!;
  const band = rowBand(layout.bands[lane]!, row[at]!, depth[at]!);
  return { x, y: band.top, width, height: band.height };
}
