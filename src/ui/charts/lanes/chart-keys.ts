import type { Step } from './walk.ts';

/** What a key means to a chart of lanes. */
export type KeyMeaning =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'pan'; readonly share: number }
  | { readonly kind: 'whole' }
  | { readonly kind: 'clear' };

const MEANINGS: Readonly<Record<string, KeyMeaning>> = {
  ArrowRight: { kind: 'step', step: 'next' },
  ArrowLeft: { kind: 'step', step: 'previous' },
  ArrowUp: { kind: 'step', step: 'up' },
  ArrowDown: { kind: 'step', step: 'down' },
  Home: { kind: 'step', step: 'first' },
  End: { kind: 'step', step: 'last' },
  '+': { kind: 'zoom', factor: 0.5 },
  '=': { kind: 'zoom', factor: 0.5 },
  '-': { kind: 'zoom', factor: 2 },
  _: { kind: 'zoom', factor: 2 },
  '0': { kind: 'whole' },
  PageUp: { kind: 'pan', share: -0.5 },
  PageDown: { kind: 'pan', share: 0.5 },
  Escape: { kind: 'clear' },
};

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The meaning of a key press, or undefined where it is the browser's. */
export function meaningOf({ key, ctrlKey, metaKey, altKey }: Key): KeyMeaning | undefined {
  return ctrlKey || metaKey || altKey ? undefined : MEANINGS[key];
}

/** The keys in words, for the description of the chart. */
export const KEYS_IN_WORDS =
  'Left and right arrows go through the marks in order of time, up and down arrows to the nearest mark of another lane, ' +
  'Home and End to the first and last. Enter opens a mark, Escape lets it go. ' +
  'Plus and minus zoom, 0 shows the whole range, Page Up and Page Down move it.';
