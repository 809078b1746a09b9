import type { Dimension } from '../filter/filter.ts';

/** The kinds of number that open. Their names stand in addresses for ever. */
export const FIGURES = [
  'incidents',
  'outages',
  'minutes',
  'length',
  'availability',
  'repeats',
  'quiet',
  'open-hours',
  'after-change',
  'together',
  'finding',
  'measures',
] as const;
export type FigureId = (typeof FIGURES)[number];

/** Days `[from, to)`; null on a side that is open. */
export interface DaySpan {
  readonly from: string | null;
  readonly to: string | null;
}

/** What one mark stands for within the page's selection: a bar, a cell, a lane. Empty for the selection as a whole. */
export interface Part {
  /** One value of each of these dimensions. */
  readonly values?: Readonly<Partial<Record<Dimension, string>>>;
  /** Time within these days, on each lane's clock (or in UTC, as the view says): minutes are clipped to them. */
  readonly days?: DaySpan;
  /** Outages that began within these days. */
  readonly began?: DaySpan;
  /** Incidents whose first outage shown began within these days. */
  readonly firstBegan?: DaySpan;
  /** Outages that began in this hour of the week, 0 for Monday from midnight, 167 for Sunday from 23:00. */
  readonly hour?: number;
  /** A kind of finding or of measure, by its place in the vocabulary's names. */
  readonly kind?: string;
}

/** A number that a reader asked about. */
export interface AskedFigure {
  readonly figure: FigureId;
  readonly part: Part;
}
