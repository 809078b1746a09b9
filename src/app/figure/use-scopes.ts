import { useMemo } from 'react';
import type { Records } from '#core/pack/records.ts';
import { textAt } from '#core/pack/text-column.ts';
import { useRecords } from '../use-records.ts';

/**
 * Who or what each incident hit, in words, by the incident's place in the table; incidents whose report says
 * nothing of that are not in it. Fetched with the first use. Null while it is not there, and where it can't be had.
 */
export function useScopes(): ReadonlyMap<number, string> | null {
  const { records } = useRecords();
  return useMemo(() => (records === null ? null : scopesOf(records)), [records]);
}

const made = new WeakMap<Records, ReadonlyMap<number, string>>();

/** The same for as long as the records are the same, however many parts of a page ask. */
function scopesOf(records: Records): ReadonlyMap<number, string> {
  const known = made.get(records);
  if (known !== undefined) return known;
  const scopes = new Map<number, string>();
  const { scope } = records;
  for (let incident = 0; incident < scope.at.length; incident++) {
    const text = textAt(scope, incident);
    if (text !== '') scopes.set(incident, text);
  }
  made.set(records, scopes);
  return scopes;
}
