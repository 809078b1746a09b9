import { DEFAULT_HOURS, readOpenSpan, writeOpenSpan, type OpenSpan } from '../open-hours.ts';
import { isCalendarDate } from '../time/moment.ts';
import { RULES, type RuleId } from '../rule.ts';
import { DIMENSIONS, NO_FILTER, withPeriod, withValues, type Filter, type Period } from './filter.ts';

export const ZONE_MODES = ['instance', 'utc', 'local'] as const;
export type ZoneMode = (typeof ZONE_MODES)[number];

/** All that the address says on every page: what is asked for, in which clock, under which rule. */
export interface View {
  readonly filter: Filter;
  readonly zone: ZoneMode;
  readonly rule: RuleId;
  /** The reader's own target for availability in percent, 0..100; null where none is set. */
  readonly target: number | null;
  /** The hours of the week that matter to the reader. */
  readonly hours: readonly OpenSpan[];
  /** Parameters that could not be read, as they stand; kept in the address and shown, never applied. */
  readonly unread: readonly Unread[];
}

export interface Unread {
  readonly key: string;
  readonly value: string;
  readonly reason: string;
}

export const DEFAULT_VIEW: View = {
  filter: NO_FILTER,
  zone: 'instance',
  rule: 'full',
  target: null,
  hours: DEFAULT_HOURS,
  unread: [],
};

/** The parameters that belong to every page; all others are a page's own. */
export const VIEW_KEYS: ReadonlySet<string> = new Set([
  ...DIMENSIONS,
  'from',
  'to',
  'last',
  'q',
  'zone',
  'rule',
  'target',
  'hours',
]);

/** Whether a parameter is meant for one of every page's, but miswritten (`INSTANCE`, `instances`): not a page's own. */
export function isMiswritten(key: string): boolean {
  const meant = key.trim().toLowerCase().replace(/s$/, '');
  return !VIEW_KEYS.has(key) && VIEW_KEYS.has(meant);
}

/** Of miswritten parameters so many are told. */
const MOST_MISWRITTEN = 10;

const DAY_EXPECTED = 'expected a day from 1900 to 2199 as YYYY-MM-DD';

/** A century at most, like the days that can be named: charts lay out every bucket of a period. */
const MOST = { d: 9999, m: 1200, y: 100 } as const;

type Entry = readonly [string, string];

/** Reads a view from address parameters. Never throws; what cannot be read is in `unread`. */
export function decodeView(entries: Iterable<Entry>): View {
  const values = new Map<string, string[]>();
  const unread: Unread[] = [];
  for (const [key, value] of entries) {
    if (!VIEW_KEYS.has(key)) {
      // A miswritten key must not pass for a filter that is set.
      if (isMiswritten(key) && unread.length < MOST_MISWRITTEN)
        unread.push({ key, value, reason: 'no part of an address is written so' });
      continue;
    }
    const given = values.get(key);
    if (given === undefined) values.set(key, [value]);
    else given.push(value);
  }
  const single = <T>(key: string, read: (text: string) => T | null, reason: string): T | null => {
    const given = [...new Set(values.get(key))].filter((text) => text !== '').sort();
    const [first] = given;
    if (first === undefined) return null;
    if (given.length > 1) {
      // Which of two was meant can't be told, so neither is applied.
      for (const value of given) unread.push({ key, value, reason: `${key} is given more than once` });
      return null;
    }
    const result = read(first);
    if (result === null) unread.push({ key, value: first, reason });
    return result;
  };

  let filter = NO_FILTER;
  for (const dimension of DIMENSIONS) {
    filter = withValues(
      filter,
      dimension,
      (values.get(dimension) ?? []).filter((value) => value !== ''),
    );
  }
  const q = single('q', (text) => text, '') ?? '';
  const from = single('from', readDate, DAY_EXPECTED);
  const to = single('to', readDate, DAY_EXPECTED);
  const last = single('last', readLast, 'expected a number of days, months or years: 90d, 12m or 5y');
  const zone = single(
    'zone',
    (text) => ZONE_MODES.find((mode) => mode === text) ?? null,
    'expected instance, utc or local',
  );
  const rules = RULES.map((rule) => rule.id);
  const rule = single(
    'rule',
    (text) => rules.find((id) => id === text) ?? null,
    `expected ${rules.join(', ')}`,
  );
  const target = single('target', readTarget, 'expected a percentage from 0 to 100, as in target=99.5');
  return {
    filter: { ...withPeriod(filter, readPeriod(from, to, last, unread)), q },
    zone: zone ?? DEFAULT_VIEW.zone,
    rule: rule ?? DEFAULT_VIEW.rule,
    target,
    hours: readHours(values.get('hours') ?? [], unread),
    unread,
  };
}

/** Writes a view as address parameters: keys sorted, values sorted, defaults left out. */
export function encodeView(view: View): [string, string][] {
  const { filter, zone, rule, target, hours, unread } = view;
  const entries: [string, string][] = [];
  for (const dimension of DIMENSIONS) for (const value of filter[dimension]) entries.push([dimension, value]);
  const { period } = filter;
  if (period?.kind === 'last') entries.push(['last', `${period.count}${period.unit}`]);
  if (period?.kind === 'range') {
    if (period.from !== null) entries.push(['from', period.from]);
    if (period.to !== null) entries.push(['to', period.to]);
  }
  if (filter.q !== '') entries.push(['q', filter.q]);
  if (zone !== DEFAULT_VIEW.zone) entries.push(['zone', zone]);
  if (rule !== DEFAULT_VIEW.rule) entries.push(['rule', rule]);
  if (target !== null) entries.push(['target', String(target)]);
  const opening = hoursAsWritten(hours);
  if (opening.join() !== hoursAsWritten(DEFAULT_HOURS).join())
    for (const text of opening) entries.push(['hours', text]);
  for (const { key, value } of unread) entries.push([key, value]);
  // By key alone: the values of one key are in order already.
  return entries.sort((a, b) => (a[0] === b[0] ? 0 : a[0] < b[0] ? -1 : 1));
}

function readDate(text: string): string | null {
  return isCalendarDate(text) ? text : null;
}

function readLast(text: string): Period | null {
  const match = /^([1-9]\d{0,3})([dmy])$/.exec(text);
  if (!match) return null;
  const count = Number(match[1]);
  const unit = match[2] as 'd' | 'm' | 'y';
  return count > MOST[unit] ? null : { kind: 'last', count, unit };
}

/** At most six decimals, so that a number is written as it is read. */
function readTarget(text: string): number | null {
  if (!/^\d{1,3}(\.\d{1,6})?$/.test(text)) return null;
  const target = Number(text);
  return target <= 100 ? target : null;
}

/** Where any of the hours can't be read, none are applied: part of a week would be another question. */
function readHours(given: readonly string[], unread: Unread[]): readonly OpenSpan[] {
  const texts = [...new Set(given)].filter((text) => text !== '').sort();
  const spans = texts.map(readOpenSpan);
  if (texts.length === 0) return DEFAULT_HOURS;
  if (spans.includes(null)) {
    texts.forEach((value, at) => {
      const reason =
        spans[at] === null
          ? 'expected days and times, as in mon-fri.0800-2000'
          : 'other hours beside it can’t be read, so none are applied';
      unread.push({ key: 'hours', value, reason });
    });
    return DEFAULT_HOURS;
  }
  return hoursAsWritten(spans.flatMap((span) => span ?? [])).flatMap((text) => readOpenSpan(text) ?? []);
}

function hoursAsWritten(hours: readonly OpenSpan[]): string[] {
  return [...new Set(hours.flatMap(writeOpenSpan))].sort();
}

function readPeriod(
  from: string | null,
  to: string | null,
  last: Period | null,
  unread: Unread[],
): Period | null {
  if (last?.kind === 'last') {
    const reason = 'a relative period (last) is set as well';
    if (from !== null) unread.push({ key: 'from', value: from, reason });
    if (to !== null) unread.push({ key: 'to', value: to, reason });
    return last;
  }
  if (from !== null && to !== null && from >= to) {
    unread.push({
      key: 'to',
      value: to,
      reason: `the period would be empty: it begins on ${from} and ends before the day of to`,
    });
    return { kind: 'range', from, to: null };
  }
  return { kind: 'range', from, to };
}
