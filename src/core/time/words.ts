import { MONTHS } from './buckets.ts';
import { formatOffset } from './moment.ts';
import { offsetMinutes, wallOf } from './zone.ts';

/** How times and lengths are written. English with fixed forms: the reader's locale must not change a figure. */

const two = (n: number): string => String(n).padStart(2, '0');

/** `11 Apr 2026` for `2026-04-11`. */
export function dayInWords(date: string): string {
  return `${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

/** `Apr 2026`. */
export function monthInWords(date: string): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

/** The calendar date of an instant in a zone, `2026-04-11`. */
export function localDate(instant: number, zone: string): string {
  return new Date(wallOf(instant, zone)).toISOString().slice(0, 10);
}

/** The clock of an instant in a zone, `00:14`, with seconds only where there are some. */
export function localClock(instant: number, zone: string): string {
  const wall = new Date(wallOf(instant, zone));
  const seconds = wall.getUTCSeconds();
  return `${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}${seconds === 0 ? '' : `:${two(seconds)}`}`;
}

/** `11 Apr 2026 00:14`. */
export function instantInWords(instant: number, zone: string): string {
  return `${dayInWords(localDate(instant, zone))} ${localClock(instant, zone)}`;
}

/** `10:06 – 12:57` after the start's date; the end's date is repeated when it is another day. */
export function spanInWords(start: number, end: number, zone: string): string {
  const first = localDate(start, zone);
  const last = localDate(end, zone);
  const until = first === last ? localClock(end, zone) : `${dayInWords(last)} ${localClock(end, zone)}`;
  return `${dayInWords(first)} ${localClock(start, zone)} – ${until}`;
}

/** `UTC−05:00`, the offset in force at an instant; `UTC` for none. */
export function offsetInWords(instant: number, zone: string): string {
  const minutes = offsetMinutes(instant, zone);
  return minutes === 0 ? 'UTC' : `UTC${formatOffset(minutes).replace('-', '−')}`;
}

/** The place in a zone's name: `Los Angeles` for `America/Los_Angeles`. */
export function zoneInWords(zone: string): string {
  return zone.split('/').at(-1)!.replaceAll('_', ' ');
}

/** A length in the units people say: `40 min`, `2 h 51 min`, `2 d 1 h`; `under 1 min` for less. */
export function minutesInWords(minutes: number): string {
  if (minutes > 0 && minutes < 1) return 'under 1 min';
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole} min`;
  if (whole < 48 * 60) return parts(Math.floor(whole / 60), 'h', whole % 60, 'min');
  const hours = Math.round(whole / 60);
  return parts(Math.floor(hours / 24), 'd', hours % 24, 'h');
}

const THOUSANDS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** Whole numbers with thousands parted, `2,940`. */
export function countInWords(count: number): string {
  return THOUSANDS.format(Math.round(count));
}

const DECIMALS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });

/** A number with the decimals it has, three at most: `1,678.5`. */
export function exactInWords(amount: number): string {
  return DECIMALS.format(amount);
}

/** `1 incident`, `2 incidents`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${countInWords(count)} ${count === 1 ? one : many}`;
}

/** A share as a percentage with enough digits that less than all is not written as 100 %. */
export function percentInWords(share: number): string {
  return percentWith(share, digitsOf(share));
}

/**
 * Shares of one thing, so that a reader can hold them side by side: all with the digits that the highest needs, and as
 * many more as tell the lowest from the highest.
 */
export function percentsInWords(shares: readonly number[]): string[] {
  const [low, high] = [Math.min(...shares), Math.max(...shares)];
  let digits = Math.max(...shares.map((share) => (share >= 1 ? 2 : digitsOf(share))));
  while (low < high && digits < MOST_DIGITS && percentWith(low, digits) === percentWith(high, digits))
    digits++;
  return shares.map((share) => percentWith(share, digits));
}

/** The range that shares of one thing lie in, `99.98–99.99 %`; one where the ends are written alike. */
export function percentRange(shares: readonly number[]): string {
  const texts = percentsInWords(shares);
  const textOf = (share: number): string => texts[shares.indexOf(share)]!;
  const [from, to] = [textOf(Math.min(...shares)), textOf(Math.max(...shares))];
  return from === to ? to : `${from.replace(' %', '')}–${to.replace(' ', '\u00a0')}`;
}

const MOST_DIGITS = 5;

/** Decimals that keep a share from being rounded to 100 %; one more than there are where none do. */
function digitsOf(share: number): number {
  let digits = 2;
  while (digits <= MOST_DIGITS && Number((share * 100).toFixed(digits)) >= 100) digits++;
  return digits;
}

function percentWith(share: number, digits: number): string {
  if (share >= 1) return '100 %';
  return digits > MOST_DIGITS && digitsOf(share) > MOST_DIGITS
    ? 'just under 100 %'
    : `${(share * 100).toFixed(Math.min(digits, MOST_DIGITS))} %`;
}

function parts(large: number, largeUnit: string, small: number, smallUnit: string): string {
  const whole = `${countInWords(large)} ${largeUnit}`;
  return small === 0 ? whole : `${whole} ${small} ${smallUnit}`;
}
