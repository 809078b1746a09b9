import type { Certainty } from './reading.ts';

/** A place in the document's text, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something found in the text: what, how sure, where, and which parser found it. */
export interface Fact<Value> {
  readonly value: Value;
  readonly certainty: Certainty;
  readonly span: Span;
  readonly finder: string;
}

/** A calendar date as printed: any part may be missing. Months count from 1. */
export interface PrintedDate {
  readonly kind: 'date';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Where a list or range is printed ("October 22, 25 and 30"), its further days; `range` where they are first and last. */
  readonly moreDays: readonly number[];
  readonly range: boolean;
  /** Day and month in an order that the numbers leave open ("5/7/2019"), else null. */
  readonly either: readonly [number, number] | null;
  /** The words as they are where they cannot be right ("11st"), else null. */
  readonly misprint: string | null;
}

/** A time of day as printed; `hour` is the printed number, not yet read with its meridiem. */
export interface PrintedClock {
  readonly kind: 'clock';
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly meridiem: 'am' | 'pm' | null;
}

/** A time zone as printed. */
export interface PrintedZone {
  readonly kind: 'zone';
  /** IANA zones that the words can mean, the most usual first; empty for "local time". */
  readonly zones: readonly string[];
  /** The half of the year that the words are for: CST is standard, CDT daylight, "Chicago time" neither. */
  readonly season: 'standard' | 'daylight' | null;
  /** Whether only the place disambiguates (CST is Chicago's and Shanghai's). */
  readonly ambiguous: boolean;
  /** A bare city name, which is a zone only right after a time of day. */
  readonly bare: boolean;
}

/** A stretch of time as printed. */
export interface PrintedLength {
  readonly kind: 'length';
  readonly minutes: number;
}

/** A word or dash that joins or leads the ends of an outage. */
export interface Joint {
  readonly kind: 'joint';
  readonly joint: 'from' | 'until' | 'dash' | 'and' | 'between' | 'next-day';
}

/** What stands in a line: times and the joints between them; anything else is `words`. */
export type TimeFact = Fact<PrintedDate | PrintedClock | PrintedZone | PrintedLength | Joint>;

/** A parser of one surface form: what it finds at a token, and the first token after it. */
export type Found<Value> = { readonly value: Value; readonly next: number } | null;
