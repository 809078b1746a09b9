import type { Incident } from '#core/incident.ts';
import { isCorrected, pathInDraft, type Draft } from './draft.ts';
import type { Evidence } from './reading.ts';

/** The incident as it is handed on: with the words that each field was read from, but for the corrected ones. */
export function withEvidence(draft: Draft): Incident {
  const evidence: Record<string, Evidence[]> = {};
  for (const [source, field] of Object.entries(draft.reading.fields)) {
    const path = pathInDraft(draft, source);
    if (path !== null && field.evidence.length > 0 && !isCorrected(draft, path))
      evidence[path] = [...field.evidence];
  }
  return { ...draft.incident, evidence };
}
