import type { LaneIndex } from './lane-index.ts';
import { type LaneLayout, lanesWithin } from './lane-layout.ts';
import { layRects } from './lane-rects.ts';
import type { Scale } from './mark-box.ts';
import { paintDense } from './paint-dense.ts';
import { FAINT, paintMark } from './paint-mark.ts';
import { type RectList, STRIDE } from './rect-list.ts';
import type { Brush } from './textures.ts';

/** What is drawn: a window of the lanes that is `height` CSS pixels high and begins `top` below their top. */
export interface Frame {
  readonly layout: LaneLayout;
  readonly scale: Scale;
  readonly top: number;
  readonly height: number;
  readonly dpr: number;
}

/**
 * Gives a canvas the size of the frame and clears it; undefined where the host draws no canvas. On paper, where
 * what is drawn is kept as shapes, a cleared rectangle would blot out what lies below the canvas: it is made anew.
 */
export function openCanvas(
  canvas: HTMLCanvasElement,
  frame: Frame,
  onPaper: boolean,
): CanvasRenderingContext2D | undefined {
  const width = Math.ceil(frame.scale.width * frame.dpr);
  const height = Math.ceil(frame.height * frame.dpr);
  if (onPaper || canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  canvas.style.width = `${width / frame.dpr}px`;
  canvas.style.height = `${height / frame.dpr}px`;
  canvas.style.top = `${frame.top}px`;
  const context = canvas.getContext('2d');
  context?.setTransform(1, 0, 0, 1, 0, 0);
  if (!onPaper) context?.clearRect(0, 0, width, height);
  return context ?? undefined;
}

/** Up to so many rectangles each texture is held to its mark. */
const FEW = 3000;

/** Paints the marks, the worst tone last so that it lies on top; lanes that `faint` names are pale. */
export function paintMarks(
  to: CanvasRenderingContext2D,
  frame: Frame,
  index: LaneIndex,
  brushes: readonly Brush[],
  list: RectList,
  faint?: (lane: number) => boolean,
): void {
  const lanes = lanesWithin(frame.layout, frame.top, frame.top + frame.height);
  const lay = (some: readonly [number, number]): void =>
    layRects(list, index, frame.layout, frame.scale, brushes.length, some, frame.top, frame.dpr);
  if (frame.layout.dense) {
    paintDense(to, list, lay, lanes, brushes, faint);
    return;
  }
  lay(lanes);
  const { data, count } = list;
  for (let tone = brushes.length - 1; tone >= 0; tone--)
    for (let i = 0, at = 0; i < count; i++, at += STRIDE) {
      if (data[at + 4] !== tone) continue;
      to.globalAlpha = faint?.(data[at + 6]!) ? FAINT : 1;
      paintMark(
        to,
        data[at]!,
        data[at + 1]!,
        data[at + 2]!,
        data[at + 3]!,
        brushes[tone]!,
        data[at + 5] === 1,
        frame.dpr,
        count < FEW,
      );
    }
  to.globalAlpha = 1;
}
