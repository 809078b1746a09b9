import type { Incident } from '#core/incident.ts';
import { correct } from './correct.ts';
import { momentAt, typedMoment, zoneOfMoment } from './local-moment.ts';
import type { FieldReading, Reading } from './reading.ts';

/** The lists of an incident whose entries can be added and taken out. */
export const DRAFT_LISTS = ['outages', 'measures', 'findings'] as const;
export type DraftList = (typeof DRAFT_LISTS)[number];

/** A reading and what a person has made of it. Never changed: each correction gives another. */
export interface Draft {
  readonly reading: Reading;
  /** As corrected so far; always accepted by `parseIncident`. */
  readonly incident: Incident;
  /** For each entry of a list its place in the reading's list; null for one added by hand. */
  readonly origins: Readonly<Record<DraftList, readonly (number | null)[]>>;
  /** Entries that were taken out, as they were then, by list and place in the reading: "outages.0". */
  readonly removed: Readonly<Record<string, unknown>>;
  /** Its id is used elsewhere (shown in the dashboard), so it must not change any more. */
  readonly kept: boolean;
}

/** The draft with the change, or why there can't be one. */
export type Amended =
  { readonly draft: Draft } | { readonly problems: readonly { field: string; reason: string }[] };

export function draftOf(reading: Reading): Draft {
  const places = (list: DraftList): number[] => reading.incident[list].map((_, at) => at);
  return {
    reading,
    incident: reading.incident,
    origins: { outages: places('outages'), measures: places('measures'), findings: places('findings') },
    removed: {},
    kept: false,
  };
}

/** Puts another value in a field, by its path in the draft's incident. */
export function amend(draft: Draft, path: string, value: unknown): Amended {
  const result = correct(draft.incident, path, value, draft.kept);
  return 'problems' in result ? result : { draft: { ...draft, incident: result.incident } };
}

/** Where a field of the draft stands in the reading; null for what was added by hand. */
export function pathInReading(draft: Draft, path: string): string | null {
  const [head = '', place, ...rest] = path.split('.');
  const list = DRAFT_LISTS.find((name) => name === head);
  if (list === undefined || place === undefined) return path;
  const origin = draft.origins[list][Number(place)];
  return origin === null || origin === undefined ? null : [head, origin, ...rest].join('.');
}

/** Where a field of the reading stands in the draft; null where its entry was taken out. */
export function pathInDraft(draft: Draft, path: string): string | null {
  const [head = '', place, ...rest] = path.split('.');
  const list = DRAFT_LISTS.find((name) => name === head);
  if (list === undefined || place === undefined) return path;
  const at = draft.origins[list].indexOf(Number(place));
  return at < 0 ? null : [head, at, ...rest].join('.');
}

/** Whether a field says something else than was read, or was added by hand. */
export function isCorrected(draft: Draft, path: string): boolean {
  const source = pathInReading(draft, path);
  if (source === null) return true;
  return !sameValue(valueAt(draft.incident, path), valueAt(draft.reading.incident, source));
}

/** Gives a field the value that was read again. */
export function undo(draft: Draft, path: string): Amended {
  const source = pathInReading(draft, path);
  if (source === null) return { problems: [{ field: path, reason: 'it was not read from the document' }] };
  const read = valueAt(draft.reading.incident, source);
  const isMoment = /^outages\.\d+\.(start|end)$/.test(path);
  return amend(draft, path, isMoment && typeof read === 'string' ? inZoneOf(draft, read) : read);
}

/** What was known of a field when it was read; null for what was added by hand. */
export function readingOf(draft: Draft, path: string): FieldReading | null {
  const source = pathInReading(draft, path);
  return source === null ? null : (draft.reading.fields[source] ?? null);
}

/** The value at a dotted path; undefined where there is none. */
export function valueAt(incident: Incident, path: string): unknown {
  let value: unknown = incident;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** A moment that was read, at its clock time in the zone that the report has now. */
export function inZoneOf(draft: Draft, moment: string): string {
  const own = draft.reading.incident.timeZone ?? 'UTC';
  if (zoneOfMoment(moment) !== own || own === (draft.incident.timeZone ?? 'UTC')) return moment;
  const result = momentAt(typedMoment(moment), draft.incident.timeZone ?? 'UTC');
  return 'text' in result ? result.text : moment;
}

/** Two moments are the same where their clock times are, whatever zone the report has now. */
function sameValue(now: unknown, read: unknown): boolean {
  if (typeof now !== 'string' || typeof read !== 'string')
    return JSON.stringify(now) === JSON.stringify(read);
  const zones = [zoneOfMoment(now), zoneOfMoment(read)];
  if (zones[0] === null || zones[1] === null || zones[0] === zones[1]) return now === read;
  return typedMoment(now) === typedMoment(read);
}
