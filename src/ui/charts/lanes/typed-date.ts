import { dayWords } from './date-words.ts';
import type { View } from './marks.ts';
import { clampView } from './view.ts';
import { instantOfWall, wallAt } from './zone-clock.ts';

const DAY = 86_400_000;

/** The local date of an instant as `YYYY-MM-DD`. */
export function isoDate(at: number, zone: string): string {
  return new Date(wallAt(at, zone)).toISOString().slice(0, 10);
}

/** The dates that name a view: its first day and the last day that is still in it. */
export function typedDates(view: View, zone: string): { from: string; to: string } {
  return { from: isoDate(view[0], zone), to: isoDate(view[1] - 1, zone) };
}

function wallOf(text: string): number | undefined {
  const found = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (!found) return undefined;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  const wall = Date.UTC(year, month - 1, day);
  const date = new Date(wall);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 0 ? wall : undefined;
}

/** A view from two typed dates, or what is wrong with one of them and what is expected. */
export type TypedView =
  | { readonly view: View; readonly note?: string }
  | { readonly field: 'from' | 'to'; readonly message: string };

/**
 * Reads "From" and "To" as days of the zone, both inclusive. What lies outside the extent is brought inside
 * and said.
 */
export function viewOfDates(from: string, to: string, extent: View, zone: string): TypedView {
  const [first, last] = [wallOf(from), wallOf(to)];
  const bad = first === undefined ? 'from' : last === undefined ? 'to' : undefined;
  if (bad) {
    const typed = bad === 'from' ? from : to;
    return {
      field: bad,
      message: `${typed.trim() === '' ? 'A date is missing' : `“${typed.trim().slice(0, 20)}” is not a date`}. Type year, month and day, such as ${isoDate(extent[0], zone)}.`,
    };
  }
  if (first! > last!) return { field: 'to', message: `The end must be ${from.trim()} or later.` };
  const asked: View = [instantOfWall(first!, zone), instantOfWall(last! + DAY, zone)];
  if (asked[1] <= extent[0] || asked[0] >= extent[1]) {
    const [begin, end] = [dayWords(wallAt(extent[0], zone)), dayWords(wallAt(extent[1] - 1, zone))];
    return {
      field: asked[1] <= extent[0] ? 'to' : 'from',
      message: `There is nothing then. The whole range is ${begin} – ${end}.`,
    };
  }
  const cut: View = [Math.max(asked[0], extent[0]), Math.min(asked[1], extent[1])];
  const view = clampView(cut, extent);
  const begins = isoDate(asked[0], zone) < isoDate(extent[0], zone);
  const ends = isoDate(asked[1] - 1, zone) > isoDate(extent[1] - 1, zone);
  if (!begins && !ends) return { view };
  const edge = begins
    ? `begins on ${dayWords(wallAt(extent[0], zone))}`
    : `ends on ${dayWords(wallAt(extent[1] - 1, zone))}`;
  return { view, note: begins && ends ? 'This is the whole range.' : `The range ${edge}.` };
}
