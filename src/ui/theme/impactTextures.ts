/** The five ways a mark is filled, so that it holds in greyscale. */
export type Texture = 'solid' | 'hatch' | 'dashes' | 'outline' | 'cross';

/** The custom properties of tokens.css that may colour a mark. */
export type Tone =
  | 'unavailable'
  | 'partial'
  | 'intermittent'
  | 'degraded'
  | 'unknown'
  | `seq-${0 | 1 | 2 | 3 | 4 | 5 | 6}`
  | `cat-${1 | 2 | 3 | 4 | 5 | 6}`
  | 'cat-muted'
  | 'quiet'
  | 'not-covered';

/** Tones that stand for an impact; they never mean an amount. */
export type ImpactTone = 'unavailable' | 'partial' | 'intermittent' | 'degraded' | 'unknown';

/** Texture of each impact, the same in lanes, swatches and bars. */
export const IMPACT_TEXTURES: Readonly<Record<ImpactTone, Texture>> = {
  unavailable: 'solid',
  partial: 'hatch',
  intermittent: 'dashes',
  degraded: 'outline',
  unknown: 'cross',
};

/** The CSS value that paints a tone: `var(--impact-partial)`, `var(--seq-3)`. */
export function toneColour(tone: Tone): string {
  return tone in IMPACT_TEXTURES ? `var(--impact-${tone})` : `var(--${tone})`;
}
