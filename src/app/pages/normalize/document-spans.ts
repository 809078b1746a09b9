import { isCorrected, pathInDraft, type Draft } from '#normalize/draft.ts';
import type { MarkedSpan } from '#ui/panels/marked-segments.ts';

/** The words of every field of a draft that were read from the document, each under its field's path. */
export function documentSpans(draft: Draft): MarkedSpan[] {
  return Object.entries(draft.reading.fields).flatMap(([source, { certainty, evidence }]) => {
    const id = pathInDraft(draft, source);
    if (id === null) return [];
    const look = id.startsWith('findings.')
      ? 'doubtful'
      : isCorrected(draft, id)
        ? 'overruled'
        : certainty === 'implied'
          ? 'concluded'
          : 'read';
    return evidence.map(({ start, end }): MarkedSpan => ({ id, start, end, look }));
  });
}
