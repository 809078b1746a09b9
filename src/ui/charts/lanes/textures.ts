import type { Texture } from '../../theme/impactTextures.ts';

/** A tone as resolved colours, ready for a canvas: the full colour, a pale tint of it, and the page. */
export interface Ink {
  readonly texture: Texture;
  readonly color: string;
  readonly tint: string;
}

/** What a canvas fills a mark with. */
export interface Brush extends Ink {
  readonly fill: string | CanvasPattern;
}

type Paint = (tile: CanvasRenderingContext2D, size: number) => void;

function makePattern(size: number, paint: Paint): CanvasPattern | null {
  const tile = document.createElement('canvas');
  tile.width = tile.height = size;
  const context = tile.getContext('2d');
  if (!context) return null;
  paint(context, size);
  return context.createPattern(tile, 'repeat');
}

/** Lines along x + y = const, drawn thrice so that the tile joins on all sides. */
function diagonal(tile: CanvasRenderingContext2D, size: number, width: number, color: string): void {
  tile.strokeStyle = color;
  tile.lineWidth = width;
  tile.beginPath();
  for (const c of [0, size, 2 * size]) {
    tile.moveTo(c + size, -size);
    tile.lineTo(c - 2 * size, 2 * size);
  }
  tile.stroke();
}

const PAINT: Record<
  Exclude<Texture, 'solid' | 'outline'>,
  { size: number; paint(ink: Ink, dpr: number): Paint }
> = {
  hatch: {
    size: 6,
    paint: (ink, dpr) => (tile, size) => {
      tile.fillStyle = ink.tint;
      tile.fillRect(0, 0, size, size);
      diagonal(tile, size, 2.2 * dpr, ink.color);
    },
  },
  dashes: {
    size: 4,
    paint: (ink) => (tile, size) => {
      tile.fillStyle = ink.tint;
      tile.fillRect(0, 0, size, size);
      tile.fillStyle = ink.color;
      tile.fillRect(0, 0, size, Math.round(size * 0.65));
    },
  },
  cross: {
    size: 5,
    paint: (ink, dpr) => (tile, size) => {
      tile.fillStyle = ink.tint;
      tile.fillRect(0, 0, size, size);
      diagonal(tile, size, 1.2 * dpr, ink.color);
      tile.setTransform(-1, 0, 0, 1, size, 0);
      diagonal(tile, size, 1.2 * dpr, ink.color);
    },
  },
};

/** The brush of a tone at a device pixel ratio; where the host has no patterns it is the plain colour. */
export function brushOf(ink: Ink, dpr: number): Brush {
  if (ink.texture === 'solid') return { ...ink, fill: ink.color };
  if (ink.texture === 'outline') return { ...ink, fill: ink.tint };
  const { size, paint } = PAINT[ink.texture];
  return { ...ink, fill: makePattern(Math.round(size * dpr), paint(ink, dpr)) ?? ink.color };
}
