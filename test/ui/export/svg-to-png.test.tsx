import { afterEach, expect, it, vi } from 'vitest';
import { NotDrawn, svgToPng } from '#ui/export/svg-to-png.ts';

const drawing = { text: '<svg xmlns="http://www.w3.org/2000/svg"/>', width: 1200, height: 30_000 };

/** A browser that draws, with the alpha of the far corner and the PNG it gives. */
function aBrowser({ corner, png }: { corner: number; png: Blob | null }): {
  addresses: string[];
  sizes: number[][];
} {
  const seen = { addresses: [] as string[], sizes: [] as number[][] };
  HTMLImageElement.prototype.decode = function () {
    seen.addresses.push(this.src);
    return Promise.resolve();
  };
  const context = {
    drawImage: (...[, , , width, height]: [unknown, number, number, number, number]) => {
      seen.sizes.push([width, height]);
    },
    getImageData: () => ({ data: [0, 0, 0, corner] }),
  };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give) => give(png));
  return seen;
}

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(HTMLImageElement.prototype, 'decode');
});

it('draws at twice the size, from an address that the policy allows', async () => {
  const png = new Blob(['png']);
  const seen = aBrowser({ corner: 255, png });
  expect(await svgToPng(drawing)).toBe(png);
  expect(seen.sizes).toEqual([[2400, 60_000]]);
  expect(seen.addresses[0]).toMatch(/^data:image\/svg\+xml;/);
});

it.each([
  ['nothing is drawn', { corner: 0, png: new Blob() }],
  ['there is no PNG', { corner: 255, png: null }],
])('names the size where %s', async (_, browser) => {
  aBrowser(browser);
  const refused = svgToPng(drawing);
  await expect(refused).rejects.toBeInstanceOf(NotDrawn);
  await expect(refused).rejects.toThrow('2,400 × 60,000 pixels');
});

it('names the size where the drawing is not even read', async () => {
  aBrowser({ corner: 255, png: new Blob() });
  HTMLImageElement.prototype.decode = () => Promise.reject(new Error('no'));
  await expect(svgToPng(drawing)).rejects.toThrow('An SVG can be of any size');
});
