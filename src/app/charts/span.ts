/** The part of time a timeline shows, epoch milliseconds `[from, to)`. */
export type Span = readonly [number, number];

/** Reads `2025-07-19T20:00Z..2025-07-19T22:00Z` as far as it lies within an extent; null where it is no span of time or lies outside. */
export function spanWithin(text: string, extent: Span): Span | null {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z)\.\.(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z)$/.exec(text);
  const from = Math.max(Date.parse(match?.[1] ?? ''), extent[0]);
  const to = Math.min(Date.parse(match?.[2] ?? ''), extent[1]);
  return from < to ? [from, to] : null;
}

/** The same; the whole extent where there is none. */
export function readSpan(text: string | null, extent: Span): Span {
  return spanWithin(text ?? '', extent) ?? extent;
}

/** Whole minutes, outwards, so that what was seen stays in view. */
export function writeSpan([from, to]: Span): string {
  const minute = (instant: number): string => `${new Date(instant).toISOString().slice(0, 16)}Z`;
  return `${minute(from)}..${minute(Math.ceil(to / 60_000) * 60_000)}`;
}
