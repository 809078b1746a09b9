import { narrowedFilter } from '#core/figure/narrow.ts';
import type { AskedFigure, DaySpan, Part } from '#core/figure/figure.ts';
import { DIMENSIONS } from '#core/filter/filter.ts';
import type { Selection } from '#core/select.ts';
import { addDays } from '#core/time/day.ts';
import { dayInWords } from '#core/time/words.ts';
import { valueLabel } from '../filter-bar/options.ts';

const WEEKDAYS = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];

/** What a mark stands for, in words: `Europe, 1 Jan 2020 – 31 Mar 2020`; empty for all that is shown. */
export function partInWords(part: Part): string {
  const words = DIMENSIONS.flatMap((dimension) => {
    const value = part.values?.[dimension];
    return value === undefined ? [] : [valueLabel(dimension, value)];
  });
  if (part.days !== undefined) words.push(spanInDays(part.days));
  if (part.began !== undefined) words.push(`begun ${spanInDays(part.began)}`);
  if (part.firstBegan !== undefined) words.push(`first begun ${spanInDays(part.firstBegan)}`);
  if (part.hour !== undefined) {
    const hour = part.hour % 24;
    const two = (n: number): string => String(n).padStart(2, '0');
    words.push(
      `begun on ${WEEKDAYS[Math.floor(part.hour / 24)]} from ${two(hour)}:00 to ${two(hour + 1)}:00`,
    );
  }
  return words.join(', ');
}

/** The filter that shows a part on the page, or null where none says the same (an hour) or none can show it. */
export function filterOfPart(selection: Selection, { figure, part }: AskedFigure) {
  // What fails together with this instance lies on another: no filter shows both.
  if (figure === 'together') return null;
  if (part.hour !== undefined || part.kind !== undefined || part.firstBegan !== undefined) return null;
  const days = part.days ?? part.began;
  if (part.values === undefined && days === undefined) return null;
  return narrowedFilter(selection, { ...part, ...(days === undefined ? {} : { days }) });
}

function spanInDays({ from, to }: DaySpan): string {
  const last = to === null ? null : dayInWords(addDays(to, -1));
  if (from === null) return last === null ? 'at any time' : `up to ${last}`;
  if (last === null) return `from ${dayInWords(from)}`;
  return addDays(from, 1) === to ? `on ${last}` : `${dayInWords(from)} – ${last}`;
}
