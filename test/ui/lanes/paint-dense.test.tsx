import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { paintDense } from '#ui/charts/lanes/paint-dense.ts';
import { FAINT } from '#ui/charts/lanes/paint-mark.ts';
import { addRect, rectList } from '#ui/charts/lanes/rect-list.ts';
import type { Brush } from '#ui/charts/lanes/textures.ts';

const WIDTH = 9;
const HEIGHT = 7;
/** Each a colour of its own, with red as its number. */
const brushes = ['#010000', '#020000', '#030000'].map((color): Brush => ({
  texture: 'solid',
  color,
  tint: color,
  fill: color,
}));

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly tone: number;
}

const rect: fc.Arbitrary<Rect> = fc.record({
  x: fc.integer({ min: -3, max: WIDTH }),
  y: fc.integer({ min: -3, max: HEIGHT }),
  w: fc.integer({ min: 1, max: 5 }),
  h: fc.integer({ min: 1, max: 4 }),
  tone: fc.nat(brushes.length - 1),
});

/** What `paintDense` puts on a canvas: for each pixel its red and its alpha. */
function painted(lanes: readonly (readonly Rect[])[], faint: (lane: number) => boolean): number[][] {
  const data = new Uint8ClampedArray(4 * WIDTH * HEIGHT);
  const put = vi.fn();
  const to = {
    canvas: { width: WIDTH, height: HEIGHT },
    createImageData: () => ({ data }),
    putImageData: put,
  } as unknown as CanvasRenderingContext2D;
  const list = rectList();
  const lay = ([from, until]: readonly [number, number]): void => {
    list.count = 0;
    for (let lane = from; lane < until; lane++)
      for (const { x, y, w, h, tone } of lanes[lane]!) addRect(list, x, y, w, h, tone, 0, lane);
  };
  paintDense(to, list, lay, [0, lanes.length], brushes, faint);
  expect(put).toHaveBeenCalledOnce();
  return Array.from({ length: WIDTH * HEIGHT }, (_, at) => [data[4 * at]!, data[4 * at + 3]!]);
}

beforeEach(() => {
  let red = 0;
  const context = {
    set fillStyle(color: string) {
      red = Number.parseInt(color.slice(1, 3), 16);
    },
    fillRect: () => {},
    getImageData: () => ({ data: Uint8ClampedArray.of(red, 0, 0, 255) }),
  };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
});
afterEach(() => vi.restoreAllMocks());

it('gives each pixel the worst tone of all that reach it, faint where that lane is', () => {
  fc.assert(
    fc.property(fc.array(fc.array(rect, { maxLength: 12 }), { maxLength: 4 }), fc.nat(15), (lanes, pale) => {
      const faint = (lane: number): boolean => ((pale >> lane) & 1) === 1;
      const covers = ({ x, y, w, h }: Rect, at: number): boolean => {
        const [column, row] = [at % WIDTH, Math.floor(at / WIDTH)];
        return column >= x && column < x + w && row >= y && row < y + h;
      };
      const expected = Array.from({ length: WIDTH * HEIGHT }, (_, at) => {
        const there = lanes.flatMap((rects, lane) =>
          rects.filter((item) => covers(item, at)).map(({ tone }) => ({ tone, lane })),
        );
        const worst = Math.min(...there.map(({ tone }) => tone));
        const last = there.findLast(({ tone }) => tone === worst);
        if (last === undefined) return [0, 0];
        return [worst + 1, faint(last.lane) ? Math.round(FAINT * 255) : 255];
      });
      expect(painted(lanes, faint)).toEqual(expected);
    }),
  );
});
