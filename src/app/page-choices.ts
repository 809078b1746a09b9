import { matchPath } from 'react-router';
import { COMPARED } from '#core/compare/sides.ts';
import type { Unread } from '#core/filter/codec.ts';
import { GROUPINGS } from '#core/ledger/ledger-groups.ts';
import { CAUSE_AGAINST } from '#core/summary/cause-matrix.ts';
import { INCIDENT_SORTS } from '#core/summary/incidents.ts';
import { FINDING_CODES, MEASURE_KINDS, MEASURE_STATUSES } from '#core/vocabulary.ts';
import { paths } from './paths.ts';

/** What the regions are counted in and by; of each list the first is the default. */
export const REGION_METRICS = ['minutes', 'outages', 'incidents'] as const;
export const REGION_BUCKETS = ['quarter', 'month', 'half', 'year'] as const;
export const CAUSE_MEASURES = ['incidents', 'minutes'] as const;
export const TRENDS = ['year', 'quarter'] as const;
export const COMPARED_METRICS = ['incidents', 'minutes'] as const;
/** Of the findings the kind that is open. */
export const OPEN_FINDINGS = ['none', ...FINDING_CODES.map(({ id }) => id)] as const;

/** A zoom of the timeline: two instants to the minute, the later one last, in epoch milliseconds; null where it is none. */
export function readSpanText(text: string): readonly [from: number, to: number] | null {
  const [, from = '', to = ''] =
    /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z)\.\.(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z)$/.exec(text) ?? [];
  const span = [Date.parse(from), Date.parse(to)] as const;
  return span[0] < span[1] ? span : null;
}

/** A parameter of a page's own: what it may say, and what is expected, in words. */
interface Choice {
  readonly key: string;
  readonly takes: (value: string) => boolean;
  readonly expected: string;
}

const oneOf = (key: string, values: readonly string[]): Choice => ({
  key,
  takes: (value) => values.includes(value),
  expected: `${values.slice(0, -1).join(', ')} or ${values.at(-1)!}`,
});
const ids = (terms: readonly { readonly id: string }[]): string[] => terms.map(({ id }) => id);

const SPAN: Choice = {
  key: 'span',
  takes: (value) => readSpanText(value) !== null,
  expected: 'two instants, the earlier first, as in 2025-07-19T20:00Z..2025-07-19T22:00Z',
};
const SORT = oneOf('sort', INCIDENT_SORTS);

const CHOICES: readonly (readonly [pattern: string, choices: readonly Choice[]])[] = [
  [paths.overview.pattern, [SPAN]],
  [paths.timeline.pattern, [SPAN]],
  [paths.regions.pattern, [oneOf('metric', REGION_METRICS), oneOf('bucket', REGION_BUCKETS)]],
  [
    paths.causes.pattern,
    [oneOf('by', CAUSE_MEASURES), oneOf('trend', TRENDS), oneOf('against', CAUSE_AGAINST)],
  ],
  [paths.incidents.pattern, [{ ...SORT, takes: (value) => SORT.takes(value.replace(/^-/, '')) }]],
  [paths.instance.pattern, [SPAN]],
  [paths.product.pattern, [SPAN]],
  [
    paths.measures.pattern,
    [
      oneOf('status', ids(MEASURE_STATUSES)),
      oneOf('kind', ids(MEASURE_KINDS)),
      oneOf('group', GROUPINGS),
      { key: 'page', takes: (value) => /^[1-9]\d{0,5}$/.test(value), expected: 'a number from 1' },
    ],
  ],
  [paths.compare.pattern, [oneOf('by', COMPARED), oneOf('metric', COMPARED_METRICS)]],
  [
    paths.checks.pattern,
    [{ ...oneOf('open', OPEN_FINDINGS), expected: 'a kind of finding as a link from here has it' }],
  ],
];

/** What an address asks of its page that the page does not know: it shows the default instead, and has to say so. */
export function unreadChoices(pathname: string, params: URLSearchParams): Unread[] {
  const own = CHOICES.find(([pattern]) => matchPath(pattern, pathname) !== null)?.[1] ?? [];
  return own.flatMap(({ key, takes, expected }) => {
    const value = params.get(key);
    return value === null || takes(value) ? [] : [{ key, value, reason: `expected ${expected}` }];
  });
}
