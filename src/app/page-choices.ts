import { matchPath } from 'react-router';
import { COMPARED } from '#core/compare/sides.ts';
import type { Unread } from '#core/filter/codec.ts';
import { GROUPINGS } from '#core/ledger/ledger-groups.ts';
import { CAUSE_AGAINST } from '#core/summary/cause-matrix.ts';
import { INCIDENT_SORTS } from '#core/summary/incidents.ts';
import { FINDING_CODES, MEASURE_KINDS, MEASURE_STATUSES } from '#core/vocabulary.ts';
import { extentOf } from './charts/outage-lanes.ts';
import { spanWithin } from './charts/span.ts';
import { paths } from './paths.ts';
import type { Selected } from './selected.ts';

/** What the regions are counted in and by; of each list the first is the default. */
export const REGION_METRICS = ['minutes', 'outages', 'incidents'] as const;
export const REGION_BUCKETS = ['quarter', 'month', 'half', 'year'] as const;
export const CAUSE_MEASURES = ['incidents', 'minutes'] as const;
export const TRENDS = ['year', 'quarter'] as const;
export const COMPARED_METRICS = ['incidents', 'minutes'] as const;
/** Of the findings the kind that is open. */
export const OPEN_FINDINGS = ['none', ...FINDING_CODES.map(({ id }) => id)] as const;

/** A parameter of a page's own: what it may say, and what is expected, in words. */
interface Choice {
  readonly key: string;
  readonly takes: (value: string, shown: Selected) => boolean;
  readonly expected: string;
  /** Whether it may be given several times. */
  readonly many?: true;
}

const oneOf = (key: string, values: readonly string[]): Choice => ({
  key,
  takes: (value) => values.includes(value),
  expected: `${values.slice(0, -1).join(', ')} or ${values.at(-1)!}`,
});
const ids = (terms: readonly { readonly id: string }[]): string[] => terms.map(({ id }) => id);

const SPAN: Choice = {
  key: 'span',
  takes: (value, { table, selection }) => spanWithin(value, extentOf(table, selection)) !== null,
  expected:
    'two instants within the days shown, the earlier first, as in 2025-07-19T20:00Z..2025-07-19T22:00Z',
};
const OPEN_ROWS: Choice = {
  key: 'open',
  takes: (value, { table }) => table.keys.region.at.has(value) || table.keys.instance.at.has(value),
  expected: 'a region or an instance of the data',
  many: true,
};
const SORTS: readonly string[] = INCIDENT_SORTS.flatMap((sort) => [sort, `-${sort}`]);

const CHOICES: readonly (readonly [pattern: string, choices: readonly Choice[]])[] = [
  [paths.overview.pattern, [SPAN, OPEN_ROWS]],
  [paths.timeline.pattern, [SPAN]],
  [paths.regions.pattern, [oneOf('metric', REGION_METRICS), oneOf('bucket', REGION_BUCKETS), OPEN_ROWS]],
  [
    paths.causes.pattern,
    [oneOf('by', CAUSE_MEASURES), oneOf('trend', TRENDS), oneOf('against', CAUSE_AGAINST)],
  ],
  [paths.incidents.pattern, [{ ...oneOf('sort', INCIDENT_SORTS), takes: (value) => SORTS.includes(value) }]],
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
export function unreadChoices(pathname: string, params: URLSearchParams, shown: Selected): Unread[] {
  const own = CHOICES.find(([pattern]) => matchPath(pattern, pathname) !== null)?.[1] ?? [];
  return own.flatMap(({ key, takes, expected, many }) =>
    [...new Set(params.getAll(key))].flatMap((value, at) => {
      if (at > 0 && !many) return [{ key, value, reason: `${key} is given more than once` }];
      return takes(value, shown) ? [] : [{ key, value, reason: `expected ${expected}` }];
    }),
  );
}
