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
  const colors = brushes.map(({ color }) => pixelOf(color));
  const image = to.createImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  const pale = faint === undefined ? colors : colors.map(faded);
  const toneOf = new Map([...colors, ...pale].map((color, at) => [color, at % colors.length]));
  for (let lane = lanes[0]; lane < lanes[1]; lane++) {
    lay([lane, lane + 1]);
    fill(pixels, width, height, list, faint?.(lane) ? pale : colors, toneOf);
  }
  to.putImageData(image, 0, 0);
}

/** The worst tone lies on top, also where a mark of the lane above reaches a pixel into this one. */
function fill(
  pixels: Uint32Array,
  width: number,
  height: number,
  { data, count }: RectList,
  colors: readonly number[],
  toneOf: ReadonlyMap<number, number>,
): void {
  for (let tone = colors.length - 1; tone >= 0; tone--) {
    const color = colors[tone]!;
    for (let i = 0, at = 0; i < count; i++, at += STRIDE) {
      if (data[at + 4] !== tone) continue;
      const from = Math.max(0, data[at]!);
      const until = Math.min(width, data[at]! + data[at + 2]!);
      const bottom = Math.min(height, data[at + 1]! + data[at + 3]!);
      // Most are a few pixels wide, less than the built-in fill takes to begin.
      for (let y = Math.max(0, data[at + 1]!); y < bottom; y++)
        for (let x = y * width + from; x < y * width + until; x++) {
          const under = pixels[x]!;
          if (under === 0 || toneOf.get(under)! >= tone) pixels[x] = color;
        }
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
