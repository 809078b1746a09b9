import { IMPACT_TEXTURES, type Texture, type Tone } from '../theme/impactTextures.ts';
import { element, type Markup } from './markup.ts';
import { PALETTE, tint, toneInk } from './palette.ts';

/** What fills a mark, and the pattern it refers to where it has one. */
export interface Fill {
  readonly fill: string;
  /** The colour of an edge; none where the fill is solid. */
  readonly edge?: string;
  /** How the edge is broken, as `stroke-dasharray`. */
  readonly dash?: string;
  readonly pattern?: Markup;
}

const TILE = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' };
const DIAGONAL = 'M-1 7 7 -1M-1 1 1 -1M5 7 7 5';

/** The fill of a tone with its texture; a texture lies on a tint of its colour, so that it never seems empty. */
export function fillOf(tone: Tone, texture: Texture = 'solid'): Fill {
  const colour = toneInk(tone);
  const id = `${texture}-${tone}`;
  const tile = (ground: string, d: string, width: number): Fill => ({
    fill: `url(#${id})`,
    edge: colour,
    pattern: element(
      'pattern',
      { id, ...TILE },
      element('rect', { width: 6, height: 6, fill: ground }),
      element('path', { d, stroke: colour, 'stroke-width': width, fill: 'none' }),
    ),
  });
  switch (texture) {
    case 'solid':
      return { fill: colour };
    case 'hatch':
      return tile(tint(colour, 0.3), DIAGONAL, 2.2);
    case 'dashes':
      return tile(tint(colour, 0.3), 'M0 1.5H6M0 4.5H6', 1.7);
    case 'cross':
      return tile(tint(colour, 0.3), `${DIAGONAL}M-1 -1 7 7M-1 5 1 7M5 -1 7 1`, 1);
    case 'outline':
      return { fill: tint(colour, 0.14), edge: colour };
  }
}

/** The fill of an impact, as everywhere. */
export function impactFill(tone: keyof typeof IMPACT_TEXTURES): Fill {
  return fillOf(tone, IMPACT_TEXTURES[tone]);
}

/** A mark of which only the date or no end is known: pale, with a broken edge. */
export function vagueFill(colour: string): Required<Omit<Fill, 'pattern'>> {
  return { fill: tint(colour, 0.3), edge: colour, dash: '3 2' };
}

/** Not covered: a thin grey hatch on nothing. */
export const NOT_COVERED: Required<Pick<Fill, 'fill' | 'pattern'>> = {
  fill: 'url(#not-covered)',
  pattern: element(
    'pattern',
    { id: 'not-covered', ...TILE },
    element('path', { d: DIAGONAL, stroke: PALETTE['not-covered'], 'stroke-width': 0.8, fill: 'none' }),
  ),
};
