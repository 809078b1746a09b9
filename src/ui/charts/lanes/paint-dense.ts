import { FAINT } from './paint-mark.ts';
import { type RectList, STRIDE } from './rect-list.ts';
import type { Brush } from './textures.ts';

/**
 * Paints rectangles a few pixels high in plain colours, pixel by pixel: tens of thousands of them would be as many calls of
 * the canvas, and a texture has no room to show. The canvas must be clear.
 *
 * @param lay fills `list` with what some lanes show; it is asked lane by lane, so that the list stays short
 */
export function paintDense(
  to: CanvasRenderingContext2D,
  list: RectList,
  lay: (lanes: readonly [number, number]) => void,
  lanes: readonly [number, number],
  brushes: readonly Brush[],
  faint?: (lane: number) => boolean,
): void {
  const { width, height } = to.canvas;
  if (width === 0 || height === 0) return;
  const image = to.createImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  const fours = new Uint32Array(Math.ceil(pixels.length / 4));
  const tones = new Uint8Array(fours.buffer);
  for (let lane = lanes[0]; lane < lanes[1]; lane++) {
    lay([lane, lane + 1]);
    fill(tones, width, height, list, faint?.(lane) === true ? PALE : 0);
  }
  const colors = new Uint32Array(2 * PALE);
  brushes.forEach(({ color }, tone) => {
    colors[1 + tone] = pixelOf(color);
    colors[1 + tone + PALE] = faded(pixelOf(color));
  });
  // Most is empty, and is passed over four by four; the colour of nothing is nothing.
  for (let four = 0; four < fours.length; four++)
    if (fours[four] !== 0) for (let at = 4 * four; at < 4 * four + 4; at++) pixels[at] = colors[tones[at]!]!;
  to.putImageData(image, 0, 0);
}

/** Added to a tone that is painted faint. */
const PALE = 128;

/**
 * Notes for each pixel its tone, one more than its place, so that 0 is nothing. The worst, which is the first, lies on top,
 * also where a mark of the lane above reaches a pixel into this one.
 */
function fill(
  tones: Uint8Array,
  width: number,
  height: number,
  { data, count }: RectList,
  pale: number,
): void {
  for (let i = 0, at = 0; i < count; i++, at += STRIDE) {
    const tone = 1 + data[at + 4]!;
    const from = Math.max(0, data[at]!);
    const until = Math.min(width, data[at]! + data[at + 2]!);
    const bottom = Math.min(height, data[at + 1]! + data[at + 3]!);
    // Most are a few pixels wide, less than the built-in fill takes to begin.
    for (let y = Math.max(0, data[at + 1]!); y < bottom; y++)
      for (let x = y * width + from, end = y * width + until; x < end; x++) {
        const under = tones[x]!;
        if (under === 0 || under % PALE >= tone) tones[x] = tone + pale;
      }
  }
}

const known = new Map<string, number>();

/** A colour as an image holds it, its four bytes in one number. */
function pixelOf(color: string): number {
  let pixel = known.get(color);
  if (pixel === undefined) {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    pixel = new Uint32Array(context.getImageData(0, 0, 1, 1).data.buffer)[0]!;
    known.set(color, pixel);
  }
  return pixel;
}

/** Bytes of an image lie red, green, blue, alpha; every machine with a browser has the last in the highest bits. */
function faded(pixel: number): number {
  return ((pixel & 0xffffff) | (Math.round(FAINT * (pixel >>> 24)) << 24)) >>> 0;
}
