import type { Prepared } from './column-summary.ts';
import { IMPACT_COLOURS, TIMELINE } from './look.ts';

/** Little-endian RGBA of each impact, after that of none. */
const PIXELS = Uint32Array.from([0, ...[...IMPACT_COLOURS].map(pixelOf)]);

/** A timeline of pixels: every outage, the worst impact of each pixel. */
export function drawMarks(
  to: CanvasRenderingContext2D,
  left: number,
  top: number,
  data: Prepared,
): (rows: Int32Array) => void {
  const { width, height } = TIMELINE;
  const { start, length, instance, impact, instances, span } = data;
  const high = Math.max(1, Math.floor(height / instances.length));
  const marks = new Uint8Array(width * instances.length);
  const image = new ImageData(width, high * instances.length);
  const pixels = new Uint32Array(image.data.buffer);
  const scale = (width - 1) / (span[1] - span[0]);
  return (rows) => {
    marks.fill(0);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const from = Math.floor((start[row]! - span[0]) * scale);
      const end = Math.floor((start[row]! + length[row]! - span[0]) * scale);
      const lane = instance[row]! * width;
      const mark = impact[row]! + 1;
      for (let x = lane + from; x <= lane + end; x++) if (marks[x] === 0 || marks[x]! > mark) marks[x] = mark;
    }
    for (let lane = 0; lane < instances.length; lane++) {
      const first = lane * high * width;
      for (let x = 0; x < width; x++) pixels[first + x] = PIXELS[marks[lane * width + x]!]!;
      for (let line = 1; line < high; line++) pixels.copyWithin(first + line * width, first, first + width);
    }
    to.putImageData(image, left, top);
  };
}

function pixelOf(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return (255 * 2 ** 24 + blue! * 2 ** 16 + green! * 2 ** 8 + red!) >>> 0;
}
