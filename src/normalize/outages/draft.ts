import type { FINDING_CODES, Impact } from '#core/vocabulary.ts';
import type { Span } from '../fact.ts';
import type { Certainty, TraceStep } from '../reading.ts';
import type { PrintedOutage } from './printed-outage.ts';

export type FindingCode = (typeof FINDING_CODES)[number]['id'];

/** A contradiction or gap of the report, with the words that show it. */
export interface Found {
  readonly code: FindingCode;
  readonly message: string;
  readonly spans: readonly Span[];
}

/** A value with how sure it is, where it was read, and how it was concluded where it was. */
export interface Read<Value> {
  readonly value: Value;
  readonly certainty: Certainty;
  readonly spans: readonly Span[];
  readonly note: string | null;
}

/** A local time of an outage: its day (`YYYY-MM-DD`) and the time of day in seconds, null where none is printed. */
export interface WallTime {
  readonly day: string;
  readonly seconds: number | null;
}

/** An outage on its way to the incident; each refiner settles one thing of it. */
export interface DraftOutage {
  readonly printed: PrintedOutage;
  readonly start: Read<WallTime>;
  readonly end: Read<WallTime> | null;
  /** IANA zone of the two times, or null where none can be known. */
  readonly zone: string | null;
  readonly statedMinutes: number | null;
  readonly impact: Read<Impact>;
}

/** A step of the trace, with its place in the document. */
export interface Step extends Omit<TraceStep, 'at'> {
  readonly span: Span | null;
}

/** What a refiner takes and gives. */
export interface Draft {
  readonly outages: readonly DraftOutage[];
  readonly findings: readonly Found[];
  readonly trace: readonly Step[];
}

export const UNKNOWN_IMPACT: Read<Impact> = { value: 'unknown', certainty: 'unknown', spans: [], note: null };
