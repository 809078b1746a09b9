import type { Texture } from '../../theme/impactTextures.ts';

/** A half-open range of epoch milliseconds: `[from, to)`. */
export type View = readonly [number, number];

/** Many marks as parallel columns, lane after lane and on each in order of start; the index is the mark's number. */
export interface LaneMarks {
  /** Epoch milliseconds. */
  readonly start: Float64Array;
  /** Epoch milliseconds; NaN where the length is not stated. */
  readonly end: Float64Array;
  /** Lane `l` has the marks from `from[l]` to `from[l + 1]`. */
  readonly from: Int32Array;
  /** Index into the tones; the lowest is the worst and wins where marks share a pixel. */
  readonly tone: Uint8Array;
  /** 1 where only dates are known or the end is not: drawn pale, dashed, with a fading end. */
  readonly vague: Uint8Array;
}

/** One row of the chart. Lanes of one group stand next to each other. */
export interface Lane {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  /** Half-open spans that are not covered: hatched. */
  readonly quiet?: readonly View[];
}

/** A kind of mark: its word, its texture, and its colour as the name of a CSS variable (`--impact-partial`). */
export interface Tone {
  readonly label: string;
  readonly texture: Texture;
  readonly color: string;
}

/** What is said of one mark, in the tooltip and to a screen reader. */
export interface MarkWords {
  readonly title: string;
  readonly lines: readonly string[];
}
