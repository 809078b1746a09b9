import { countInWords, dayInWords, localDate, plural, spanInWords } from '../time/words.ts';
import { IMPACTS } from '../vocabulary.ts';
import type { PrintedWindow } from './printed-window.ts';
import type { ReportedWindow } from './reported-windows.ts';

/** `99.96 %`: two digits, as the vendor prints them, on one line. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(2)}\u00a0%`;
}

/** `13 Jul 2020, 12:15 AM to 12:50 PM CDT, 35 minutes`, as printed. */
export function printedInWords({ printed, minutes }: PrintedWindow): string {
  const length = minutes === null ? '' : `, ${plural(minutes, 'minute')}`;
  return `${dayInWords(printed.date)}, ${clocksInWords(printed)}${length}`;
}

/** `12:15 AM to 12:50 PM CDT`, as printed; in quotation marks what is no clock time. */
export function clocksInWords({ start, end, zone }: PrintedWindow['printed']): string {
  return `${quoted(start)} to ${quoted(end)}${zone === null ? '' : ` ${zone}`}`;
}

function quoted(clock: string): string {
  return /^\d{1,2}:\d{2}( [AP]M)?$/i.test(clock) ? clock : `“${clock}”`;
}

/** `27 Aug 2020 16:03 – 16:51, 48 minutes, unavailable`, on a clock. */
export function reportedInWords(window: ReportedWindow, zone: string): string {
  const impact = IMPACTS[window.impact]!.label;
  return `${reportedSpan(window, zone)}${lengthInWords(window)}, ${impact.slice(0, 1).toLowerCase()}${impact.slice(1)}`;
}

/** `27 Aug 2020 16:03 – 16:51`; only the day where no more is stated. */
export function reportedSpan({ start, end, vague }: ReportedWindow, zone: string): string {
  if (vague === 'days') return dayInWords(localDate(start, zone));
  if (vague === null) return spanInWords(start, end, zone);
  return spanInWords(start, start, zone).split(' – ')[0]!;
}

function lengthInWords({ minutes, vague }: ReportedWindow): string {
  if (minutes !== null) return `, ${countInWords(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;
  return vague === 'days'
    ? ', no time of day stated'
    : vague === 'no end'
      ? ', no end stated'
      : ', ends before it starts, as printed';
}

/** Sentences as one text, each begun with a capital letter. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.map((text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`).join(' ');
}
