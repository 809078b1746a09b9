import type { Fact, PrintedClock, PrintedDate, PrintedLength, PrintedZone, Span } from '../fact.ts';
import type { Line } from '../structure/line.ts';

/** One end of an outage as printed: any of date, time of day and zone. */
export interface PrintedEnd {
  readonly date: Fact<PrintedDate> | null;
  readonly clock: Fact<PrintedClock> | null;
  readonly zone: Fact<PrintedZone> | null;
  /** Whether "the next day" is said of it. */
  readonly nextDay: boolean;
}

/** An outage as printed on a line; what is missing must come from elsewhere in the report. */
export interface PrintedOutage {
  readonly start: PrintedEnd;
  readonly end: PrintedEnd | null;
  readonly length: Fact<PrintedLength> | null;
  /** Dates printed before the start's to which the same times belong ("May 3 and May 5, 2022 from 9 to 10"). */
  readonly alsoOn: readonly Fact<PrintedDate>[];
  /** Whether "daily" or "each day" is said, so that a range of days is one outage on each. */
  readonly daily: boolean;
  readonly span: Span;
  readonly line: Line;
  /** The tokens `[from, to)` of the line that tell it. */
  readonly from: number;
  readonly to: number;
}
