import type { Brush } from './textures.ts';

/** How faint the marks are that are not meant, of 1. */
export const FAINT = 0.35;

/** Widths in CSS pixels from which a mark has room for an edge, and a vague one for its fading end. */
const EDGED = 7;
const ROOM_TO_FADE = 8;

function paintEdge(
  to: CanvasRenderingContext2D,
  x: number,
  y: number,
  w: number,
  h: number,
  line: number,
): void {
  to.fillRect(x, y, w, line);
  to.fillRect(x, y + h - line, w, line);
  to.fillRect(x, y, line, h);
  to.fillRect(x + w - line, y, line, h);
}

/** Pale, dashed above and below, and paler in steps towards its end; a small one is a firm line and a pale rest. */
function paintVague(to: CanvasRenderingContext2D, w: number, h: number, brush: Brush, dpr: number): void {
  const line = Math.max(1, Math.round(dpr));
  const alpha = to.globalAlpha;
  if (w < ROOM_TO_FADE * dpr) {
    to.fillStyle = brush.tint;
    to.fillRect(0, 0, w, h);
    to.fillStyle = brush.color;
    to.globalAlpha = alpha * 0.55;
    to.fillRect(0, 0, w, h);
    to.globalAlpha = alpha;
    to.fillRect(0, 0, line, h);
    return;
  }
  const fading = Math.min(w * 0.5, 28 * dpr);
  const steps = Math.max(3, Math.round(fading / (3 * dpr)));
  const firm = w - fading;
  to.fillStyle = brush.fill;
  to.globalAlpha = alpha * 0.5;
  to.fillRect(0, 0, firm, h);
  for (let i = 0; i < steps; i++) {
    to.globalAlpha = alpha * 0.5 * (1 - (i + 0.5) / steps);
    const from = Math.round(firm + (fading * i) / steps);
    to.fillRect(from, 0, Math.round(firm + (fading * (i + 1)) / steps) - from, h);
  }
  to.globalAlpha = alpha;
  to.fillStyle = brush.color;
  to.fillRect(0, 0, line, h);
  for (let x = 0; x < w; x += 7 * dpr) {
    to.globalAlpha = alpha * (x < firm ? 1 : 1 - (x - firm) / (fading * 1.2));
    const dash = Math.min(4 * dpr, w - x);
    to.fillRect(x, 0, dash, line);
    to.fillRect(x, h - line, dash, line);
  }
  to.globalAlpha = alpha;
}

/**
 * Paints one mark, in device pixels. `anchored` holds its texture to its own corner, so that it does not swim
 * while panning; among thousands that is not seen, and it costs.
 */
export function paintMark(
  to: CanvasRenderingContext2D,
  x: number,
  y: number,
  w: number,
  h: number,
  brush: Brush,
  vague: boolean,
  dpr: number,
  anchored = true,
): void {
  const moved = vague || (anchored && typeof brush.fill !== 'string');
  if (moved) to.setTransform(1, 0, 0, 1, x, y);
  const [left, top] = moved ? [0, 0] : [x, y];
  if (vague) paintVague(to, w, h, brush, dpr);
  else {
    to.fillStyle = brush.fill;
    to.fillRect(left, top, w, h);
    if (brush.texture === 'outline' || (brush.texture !== 'solid' && w > EDGED * dpr)) {
      to.fillStyle = brush.color;
      paintEdge(to, left, top, w, h, Math.max(1, Math.round(dpr)));
    }
  }
  if (moved) to.setTransform(1, 0, 0, 1, 0, 0);
}
