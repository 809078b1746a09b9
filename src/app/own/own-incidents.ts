import { queryOptions } from '@tanstack/react-query';
import type { Incident } from '#core/incident.ts';
import { KeepError } from './keep-error.ts';
import { readMark } from './kept-mark.ts';
import type { Kept } from './kept-store.ts';

const NOTHING: Kept = { incidents: [], damaged: [] };

/** What this browser keeps. Where its mark says that there is nothing, no code and no database is asked for it. */
export const keptQuery = queryOptions({
  queryKey: ['own'],
  queryFn: async (): Promise<Kept> => (readMark() === 0 ? NOTHING : (await keptStore()).readKept()),
  initialData: () => (readMark() === 0 ? NOTHING : undefined),
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false,
  networkMode: 'always',
  retry: false,
});

/** The reader's own incidents, in order of id, each as the schema accepts it; damaged ones are left out and told elsewhere. */
export const ownIncidentsQuery = queryOptions({
  ...keptQuery,
  select: (kept: Kept): readonly Incident[] => kept.incidents,
});

/**
 * Keeps an incident in this browser, in place of one of the reader's own with the same id; the charts take it in at once.
 * Throws a `KeepError`, whose message is for people, where the browser does not keep it.
 */
export async function addOwn(incident: Incident): Promise<void> {
  await addAllOwn([incident]);
}

/** Keeps several. Throws a `KeepError`; none is kept then. */
export async function addAllOwn(incidents: readonly Incident[]): Promise<void> {
  await (await keptStore()).keep(incidents);
}

/** Removes one of the reader's own incidents, by its id. Throws a `KeepError`. */
export async function removeOwn(id: string): Promise<void> {
  await removeAllOwn([id]);
}

/** Removes several. Throws a `KeepError`; none is removed then. */
export async function removeAllOwn(ids: readonly string[]): Promise<void> {
  await (await keptStore()).drop(ids);
}

async function keptStore() {
  return import('./kept-store.ts').catch(() => {
    throw new KeepError(
      'The part of this page that keeps incidents could not be loaded. Check the connection and try again.',
    );
  });
}
