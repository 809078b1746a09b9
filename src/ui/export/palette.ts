import { IMPACT_TEXTURES, type Tone } from '../theme/impactTextures.ts';

/**
 * The colours of saved pictures: the light theme always, for they go into documents. A saved file can't read tokens.css;
 * test/ui/export/palette.test.ts holds the two together.
 */
export const PALETTE = {
  paper: '#fbfaf7',
  ink: '#1b1d22',
  'ink-2': '#54575f',
  'ink-3': '#63666e',
  line: '#dedcd5',
  'impact-unavailable': '#8f1a1d',
  'impact-partial': '#c9590c',
  'impact-intermittent': '#b08200',
  'impact-degraded': '#66620f',
  'impact-unknown': '#6d717b',
  'seq-0': '#bdded7',
  'seq-1': '#86c2c5',
  'seq-2': '#59a4b9',
  'seq-3': '#3b83ac',
  'seq-4': '#24639b',
  'seq-5': '#1b457f',
  'seq-6': '#112a5b',
  'seq-ink-0': '#0a0e14',
  'seq-ink-1': '#0a0e14',
  'seq-ink-2': '#0a0e14',
  'seq-ink-3': '#0a0e14',
  'seq-ink-4': '#ffffff',
  'seq-ink-5': '#ffffff',
  'seq-ink-6': '#ffffff',
  quiet: '#edebe5',
  'not-covered': '#b3b0a7',
  'cat-1': '#1f5fae',
  'cat-2': '#cb7800',
  'cat-3': '#00805d',
  'cat-4': '#a8467f',
  'cat-5': '#3392c8',
  'cat-6': '#b83f00',
  'cat-muted': '#8b8d92',
} as const;

type Colour = keyof typeof PALETTE;

/** The colour of a tone. */
export function toneInk(tone: Tone): string {
  return PALETTE[(tone in IMPACT_TEXTURES ? `impact-${tone}` : tone) as Colour];
}

/** The colour of step `colour` (0 to 6) of the ramp, and of what is printed on it. */
export function rampInk(colour: number): { fill: string; ink: string } {
  return { fill: PALETTE[`seq-${colour}` as Colour], ink: PALETTE[`seq-ink-${colour}` as Colour] };
}

/** A colour mixed with the paper; `share` of it, 0 to 1. A mix holds where a viewer knows no transparency. */
export function tint(colour: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [over, under] = [colour, PALETTE.paper].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round(over! * share + under! * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

/** One stack for all saved pictures, in quotes that an attribute can hold. */
export const FONT =
  "Inter, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, sans-serif";
