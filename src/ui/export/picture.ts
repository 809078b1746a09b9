import type { Markup } from './markup.ts';

/** A drawn chart with its legend, from its own upper left corner; sizes in px. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly markup: Markup;
  /** Patterns that the markup refers to. */
  readonly defs: readonly Markup[];
}
