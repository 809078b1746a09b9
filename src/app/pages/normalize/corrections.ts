import { removedEntries } from '#normalize/draft-entries.ts';
import { DRAFT_LISTS, isCorrected, type Draft } from '#normalize/draft.ts';
import { fieldGroupsOf } from './fields.ts';

/** How many fields and entries of a draft are other than read. */
export function corrections(draft: Draft): number {
  const fields = fieldGroupsOf(draft.incident).flatMap(({ parts }) => parts.flatMap((part) => part.fields));
  const removed = DRAFT_LISTS.flatMap((list) => removedEntries(draft, list));
  return fields.filter(({ path }) => isCorrected(draft, path)).length + removed.length;
}
