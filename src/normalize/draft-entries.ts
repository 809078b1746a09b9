import type { Incident, Outage } from '#core/incident.ts';
import { amend, inZoneOf, type Amended, type Draft, type DraftList } from './draft.ts';

/** Adds an entry at the end of a list. */
export function addEntry<List extends DraftList>(
  draft: Draft,
  list: List,
  entry: Incident[List][number],
): Amended {
  return withList(draft, list, [...draft.incident[list], entry], [...draft.origins[list], null]);
}

/** Takes an entry out of a list; the last outage can't be, for an incident has at least one. */
export function removeEntry(draft: Draft, list: DraftList, at: number): Amended {
  const others = <T>(items: readonly T[]): T[] => items.filter((_, place) => place !== at);
  const result = withList(draft, list, others<unknown>(draft.incident[list]), others(draft.origins[list]));
  const origin = draft.origins[list][at];
  if ('problems' in result || origin === null || origin === undefined) return result;
  const removed = { ...draft.removed, [`${list}.${origin}`]: draft.incident[list][at] };
  return { draft: { ...result.draft, removed } };
}

/** Puts an entry that was read and taken out back in its place, with what had been corrected of it. */
export function restoreEntry(draft: Draft, list: DraftList, origin: number): Amended {
  const read = (draft.removed[`${list}.${origin}`] ?? draft.reading.incident[list][origin]) as
    Incident[DraftList][number] | undefined;
  const entry = read !== undefined && 'start' in read ? inZoneNow(draft, read) : read;
  const origins = draft.origins[list];
  const after = origins.findIndex((place) => place === null || place > origin);
  const at = after < 0 ? origins.length : after;
  return withList(
    draft,
    list,
    (draft.incident[list] as readonly unknown[]).toSpliced(at, 0, entry),
    origins.toSpliced(at, 0, origin),
  );
}

/** Places in the reading's list of what has been taken out. */
export function removedEntries(draft: Draft, list: DraftList): number[] {
  return draft.reading.incident[list].flatMap((_, at) => (draft.origins[list].includes(at) ? [] : [at]));
}

function withList(
  draft: Draft,
  list: DraftList,
  entries: readonly unknown[],
  origins: readonly (number | null)[],
): Amended {
  const result = amend(draft, list, entries);
  return 'problems' in result
    ? result
    : { draft: { ...result.draft, origins: { ...draft.origins, [list]: origins } } };
}

function inZoneNow(draft: Draft, outage: Outage): Outage {
  return {
    ...outage,
    start: inZoneOf(draft, outage.start),
    end: outage.end === null ? null : inZoneOf(draft, outage.end),
  };
}
