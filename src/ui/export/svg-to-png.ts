import type { SvgDocument } from './svg-document.ts';

/** Pixels of the picture for each px of the drawing. */
const SCALE = 2;

/** The browser did not draw a picture, mostly because it is larger than it can hold. Sizes in pixels. */
export class NotDrawn extends Error {
  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    const size = `${width.toLocaleString('en')} × ${height.toLocaleString('en')}`;
    super(`This browser could not draw a picture of ${size} pixels. An SVG can be of any size.`);
    this.name = 'NotDrawn';
  }
}

/**
 * A drawing as a PNG at twice its size. It goes by a `data:` address, for the page's policy lets no other address of its
 * own making be an image. Throws `NotDrawn` where the browser has no room for it.
 */
export async function svgToPng({ text, width, height }: SvgDocument): Promise<Blob> {
  const [wide, high] = [width * SCALE, height * SCALE];
  const canvas = document.createElement('canvas');
  try {
    const image = new Image(width, height);
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
    await image.decode();
    canvas.width = wide;
    canvas.height = high;
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0, wide, high);
    // Past its limits a browser draws nothing and says nothing: the paper must have come to the far corner.
    if (context.getImageData(wide - 1, high - 1, 1, 1).data[3] !== 255) throw new NotDrawn(wide, high);
    return await new Promise<Blob>((done, fail) =>
      canvas.toBlob((png) => (png === null ? fail(new NotDrawn(wide, high)) : done(png)), 'image/png'),
    );
  } catch (cause) {
    throw cause instanceof NotDrawn ? cause : Object.assign(new NotDrawn(wide, high), { cause });
  } finally {
    // A large canvas would be held until it is collected.
    canvas.width = canvas.height = 0;
  }
}
