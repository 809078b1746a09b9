import type { Incident } from '../incident.ts';
import { FINDING_CODES, MEASURE_KINDS, MEASURE_STATUSES, type Term } from '../vocabulary.ts';
import { textColumn, type TextColumn } from './text-column.ts';

/**
 * What full records say beyond the index and pages ask of many of them at once: measures, findings, publication, scope.
 * Incidents are in the order of the index; numbers in `status`, `kind` and `code` are places in the vocabularies.
 */
export interface Records {
  /** The day on which the report came out as the format writes it, or an empty text where none is known. */
  readonly published: TextColumn;
  /** 1 where the report is preliminary. */
  readonly preliminary: Uint8Array;
  /** Who or what was hit, in words, or an empty text where the report says nothing of that. */
  readonly scope: TextColumn;
  /** Incident `i` has the measures from `from[i]` to `from[i + 1]`; `due` is an empty text where no day is stated. */
  readonly measures: {
    readonly from: Int32Array;
    readonly status: Uint8Array;
    readonly kind: Uint8Array;
    readonly due: TextColumn;
    readonly text: TextColumn;
  };
  /** Incident `i` has the findings from `from[i]` to `from[i + 1]`. */
  readonly findings: {
    readonly from: Int32Array;
    readonly code: Uint8Array;
    readonly text: TextColumn;
  };
}

/** Lays the measures, findings, publication and scope of incidents out as columns, in the order given. */
export function recordsOf(incidents: readonly Incident[]): Records {
  const measures = incidents.flatMap((incident) => incident.measures);
  const findings = incidents.flatMap((incident) => incident.findings);
  return {
    published: textColumn(incidents.map(({ source }) => source.published ?? '')),
    preliminary: Uint8Array.from(incidents, ({ source }) => (source.state === 'preliminary' ? 1 : 0)),
    scope: textColumn(incidents.map(({ scope }) => scope ?? '')),
    measures: {
      from: begins(incidents, (incident) => incident.measures.length),
      status: placesIn(
        MEASURE_STATUSES,
        measures.map((item) => item.status),
      ),
      kind: placesIn(
        MEASURE_KINDS,
        measures.map((item) => item.kind),
      ),
      due: textColumn(measures.map((item) => item.due ?? '')),
      text: textColumn(measures.map((item) => item.summary)),
    },
    findings: {
      from: begins(incidents, (incident) => incident.findings.length),
      code: placesIn(
        FINDING_CODES,
        findings.map((item) => item.code),
      ),
      text: textColumn(findings.map((item) => item.message)),
    },
  };
}

function begins(incidents: readonly Incident[], many: (incident: Incident) => number): Int32Array {
  const from = new Int32Array(incidents.length + 1);
  incidents.forEach((incident, at) => {
    from[at + 1] = from[at]! + many(incident);
  });
  return from;
}

function placesIn(terms: readonly Term<string>[], ids: readonly string[]): Uint8Array {
  const at = new Map(terms.map((term, place) => [term.id, place]));
  return Uint8Array.from(ids, (id) => at.get(id)!);
}
