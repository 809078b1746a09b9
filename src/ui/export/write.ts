import { element, words, type Markup } from './markup.ts';
import { PALETTE } from './palette.ts';

interface TextLook {
  /** In px; 12 if left out. */
  readonly size?: number;
  readonly ink?: string;
  readonly strong?: boolean;
  /** Which end of the text stands at `x`. */
  readonly at?: 'start' | 'middle' | 'end';
}

/** A line of text whose baseline begins (or ends, or has its middle) at a point. */
export function write(text: string, x: number, y: number, look: TextLook = {}): Markup {
  return element(
    'text',
    {
      x,
      y,
      'font-size': look.size ?? 12,
      fill: look.ink ?? PALETTE['ink-2'],
      'font-weight': look.strong === true ? 600 : undefined,
      'text-anchor': look.at === undefined || look.at === 'start' ? undefined : look.at,
    },
    words(text),
  );
}
