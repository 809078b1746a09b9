/** Hours on some days of the week: days 0 (Monday) to 6, minutes after midnight; a `to` that is not later than `from` is of the next day. */
export interface HoursSpan {
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** The same while it is being typed. */
export interface TypedSpan {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

export const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Reads `8`, `08:30`, `8.30`, `0830` or `24:00` as minutes after midnight; null where it is no time of day. */
export function readTime(text: string): number | null {
  const match = /^(\d{1,2})(?:[:.h]?(\d{2}))?$/.exec(text.trim());
  if (match === null) return null;
  const minutes = Number(match[2] ?? 0);
  const minute = Number(match[1]) * 60 + minutes;
  return minutes < 60 && minute <= 1440 ? minute : null;
}

/** `08:30` for 510; `24:00` for the end of the day. */
export function timeText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

export function typedSpan({ days, from, to }: HoursSpan): TypedSpan {
  return { days, from: timeText(from), to: timeText(to) };
}

/** What a typed span means, or a sentence that says why it means nothing, and of which field. */
export type ReadSpan =
  { readonly span: HoursSpan } | { readonly wrong: 'days' | 'from' | 'to'; readonly problem: string };

export function readSpan({ days, from, to }: TypedSpan): ReadSpan {
  if (days.length === 0) return { wrong: 'days', problem: 'Choose at least one day.' };
  const begin = readTime(from);
  const end = readTime(to);
  if (begin === null || begin === 1440)
    return { wrong: 'from', problem: 'From is not a time of day: write 08:00 or 8.' };
  if (end === null)
    return { wrong: 'to', problem: 'To is not a time of day: write 20:00, or 24:00 for midnight.' };
  if (begin === end) {
    return {
      wrong: 'to',
      problem: 'These hours end when they begin. For a whole day write 00:00 to 24:00.',
    };
  }
  return { span: { days, from: begin, to: end === 0 ? 1440 : end } };
}

/** What the times do not say at a glance: that they go over midnight, or take the whole day. */
export function noteOf({ from, to }: HoursSpan): string {
  if (from === 0 && to === 1440) return 'the whole day';
  return to <= from ? `to ${timeText(to)} the next day` : '';
}

/** One text for the same hours however they are split over spans. */
export function hoursKey(spans: readonly HoursSpan[]): string {
  const pieces = spans.flatMap(({ days, from, to }) => days.map((day) => `${day} ${from}-${to}`));
  return [...new Set(pieces)].sort().join();
}
