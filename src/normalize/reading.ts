import type { Incident } from '#core/incident.ts';
import type { ReportDocument } from './document.ts';

/** Words of a document: `text` stands at `[start, end)` of the document's text. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * How sure a value is: read as it stands (`certain`), concluded from something else the report or the
 * catalog says (`implied`), or not to be had (`unknown`).
 */
export type Certainty = 'certain' | 'implied' | 'unknown';

/** What is known of one field of the incident beside its value. */
export interface FieldReading {
  readonly certainty: Certainty;
  /** Where it was read, in document order; empty where no words of the report gave it. */
  readonly evidence: readonly Evidence[];
  /** How an implied value was concluded, or why a value is unknown; null where the words speak for themselves. */
  readonly note: string | null;
}

/** One step of the reading, told by `--trace`: who found, changed, merged or dropped what, and why. */
export interface TraceStep {
  readonly by: string;
  readonly did: 'found' | 'changed' | 'merged' | 'dropped';
  readonly what: string;
  readonly at: Evidence | null;
}

/** What a report says, as an incident of the dataset's own format, and where it says so. */
export interface Reading {
  readonly document: ReportDocument;
  /** Accepted by `parseIncident`; holds no evidence of its own. */
  readonly incident: Incident;
  /**
   * By path in the incident: `title`, `source.publisher`, `source.published`, `source.state`, `products`, `instances`, `region`,
   * `dataCenter`, `timeZone`, `scope`, `services`, `outages.0.start`, `outages.0.end`, `outages.0.impact`,
   * `outages.0.statedMinutes`, `outages.0.instances`, `cause.category`, `cause.also`, `cause.trigger`,
   * `cause.summary`, `cause.resolution`, `measures.0`, `findings.0` and so on for each outage, measure and finding.
   */
  readonly fields: Readonly<Record<string, FieldReading>>;
  readonly trace: readonly TraceStep[];
}

/** Why a document gave no incident. */
export interface Unread {
  readonly error: {
    readonly code: 'no-outage' | 'several-reports' | 'too-many-outages' | 'too-long';
    /** What was wrong, what was read nevertheless, and what to try. */
    readonly message: string;
  };
}
