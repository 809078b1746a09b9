import type { PdfLine } from './pdf-line.ts';

/** Six numbers that place what is drawn: [a, b, c, d, x, y]. */
export type Matrix = readonly [number, number, number, number, number, number];

/** What is drawn on a page, as pdf.js lists it. */
export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Numbers of the drawing steps that place or make shapes. */
export interface Steps {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Marks the lines before which a small round or square shape is drawn: browsers draw the bullets of lists so. */
export function withBullets(lines: readonly PdfLine[], shapes: readonly Box[]): PdfLine[] {
  return lines.map((line) =>
    shapes.some((shape) => isBulletOf(line, shape)) ? { ...line, bullet: true } : line,
  );
}

/** In heights of the letters: bullets are smaller than these, and stand no farther off. */
const LARGEST = 0.75;
const SMALLEST = 0.12;
const FARTHEST = 2.5;

function isBulletOf({ left, base, size }: PdfLine, shape: Box): boolean {
  const [width, height] = [shape.right - shape.left, shape.bottom - shape.top];
  if (Math.max(width, height) > LARGEST * size || Math.min(width, height) < SMALLEST * size) return false;
  if (Math.abs(width - height) > 0.3 * Math.max(width, height)) return false;
  const middle = (shape.top + shape.bottom) / 2;
  const gap = left - shape.right;
  return gap > 0 && gap < FARTHEST * size && middle < base + 0.1 * size && middle > base - 0.9 * size;
}

/** The small shapes that are drawn on a page, placed on the upright page by `upright`. */
export function smallShapes(drawing: Drawing, steps: Steps, upright: Matrix): Box[] {
  const boxes: Box[] = [];
  const kept: Matrix[] = [];
  let now = upright;
  drawing.fnArray.forEach((step, at) => {
    const args = drawing.argsArray[at];
    if (step === steps.save) kept.push(now);
    else if (step === steps.restore || step === steps.paintFormXObjectEnd) now = kept.pop() ?? now;
    else if (step === steps.transform) now = times(now, args);
    else if (step === steps.paintFormXObjectBegin) {
      kept.push(now);
      now = times(now, (args as unknown[] | null)?.[0]);
    } else if (step === steps.constructPath) {
      const box = boxOf((args as unknown[] | null)?.[2], now);
      if (box !== null && box.right - box.left < 20 && box.bottom - box.top < 20) boxes.push(box);
    }
  });
  return boxes;
}

function boxOf(extent: unknown, [a, b, c, d, x, y]: Matrix): Box | null {
  const sides = numbersOf(extent);
  if (sides.length < 4) return null;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = sides;
  const [ax, ay] = [a * x0 + c * y0 + x, b * x0 + d * y0 + y];
  const [bx, by] = [a * x1 + c * y1 + x, b * x1 + d * y1 + y];
  return { left: Math.min(ax, bx), right: Math.max(ax, bx), top: Math.min(ay, by), bottom: Math.max(ay, by) };
}

/** One placing within another. */
export function times(outer: Matrix, inner: unknown): Matrix {
  const [a, b, c, d, x, y] = outer;
  const numbers = numbersOf(inner);
  if (numbers.length < 6) return outer;
  const [e = 1, f = 0, g = 0, h = 1, i = 0, j = 0] = numbers;
  return [a * e + c * f, b * e + d * f, a * g + c * h, b * g + d * h, a * i + c * j + x, b * i + d * j + y];
}

function numbersOf(value: unknown): number[] {
  const list = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return list.filter((item) => typeof item === 'number');
}
