import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Catalog } from '#core/catalog.ts';
import { DEFAULT_VIEW, ZONE_MODES, type View } from '#core/filter/codec.ts';
import {
  DIMENSIONS,
  withPeriod,
  withValues,
  type Filter,
  type Period,
  NO_FILTER,
} from '#core/filter/filter.ts';
import type { Incident, Outage } from '#core/incident.ts';
import { RULES } from '#core/rule.ts';
import { CAUSES, idsOf, IMPACTS, TRIGGERS } from '#core/vocabulary.ts';
import { aCatalog, aLane, anIncident, anOutage, momentText } from './builders.ts';

const SITES = [
  { region: 'North America', zone: 'America/Chicago', instances: ['NA01', 'NA02', 'campusM NA01'] },
  { region: 'Europe', zone: 'Europe/Berlin', instances: ['EU01'] },
  { region: 'Asia Pacific', zone: 'Australia/Lord_Howe', instances: ['AP01', 'AP02'] },
  { region: 'Asia Pacific', zone: 'Asia/Kolkata', instances: ['IN01'] },
  { region: 'Asia Pacific', zone: 'Pacific/Chatham', instances: ['PI01'] },
];
const PRODUCTS = ['Platform', 'Alma', 'Primo VE', 'campusM'];

/** Lanes with places; those without a name, AP02 and a zone or two are left for the dataset to complete. */
const catalog: Catalog = aCatalog({
  instances: SITES.flatMap(({ region, zone, instances }) =>
    instances
      .filter((id) => id !== 'AP02')
      .map((id) =>
        aLane({
          id,
          region,
          timeZone: zone,
          sisters: id === 'NA01' ? ['NA02'] : id === 'NA02' ? ['NA01'] : [],
          coverage: { from: id === 'EU01' ? '2025-03-01' : '2024-06-15', to: '2026-01-01' },
        }),
      ),
  ),
});

/** Days on which clocks change somewhere, and quiet ones close together, so that outages meet. */
const DAYS = [
  '2025-03-08',
  '2025-03-09',
  '2025-03-30',
  '2025-04-05',
  '2025-09-27',
  '2025-10-05',
  '2025-10-26',
  '2025-11-02',
];

const kind = fc.constantFrom(
  'timed',
  'timed',
  'timed',
  'timed',
  'no end',
  'day',
  'days',
  'day end',
  'backwards',
  'instant',
);

const outage = (
  zone: string,
  instances: readonly string[],
  products: readonly string[],
): fc.Arbitrary<Outage> =>
  fc
    .record({
      day: fc.constantFrom(...DAYS, '2024-02-29', '2025-07-01', '2025-12-31'),
      minute: fc.nat(2879),
      length: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 3 * 1440 })),
      kind,
      impact: fc.constantFrom(...idsOf(IMPACTS)),
      instances: fc.option(fc.subarray([...instances], { minLength: Math.min(1, instances.length) }), {
        freq: 4,
      }),
      products: fc.option(fc.subarray([...products], { minLength: 1 }), { freq: 4 }),
    })
    .map((item) => {
      const begin = Temporal.Instant.from(`${item.day}T00:00Z`).add({ minutes: item.minute });
      const end = begin.add({ minutes: item.length });
      const day = (instant: Temporal.Instant): string =>
        instant.toZonedDateTimeISO(zone).toPlainDate().toString();
      const timed = { start: momentText(begin, zone), end: momentText(end, zone) };
      const times = {
        timed,
        instant: { start: timed.start, end: timed.start },
        'no end': { start: timed.start, end: null },
        day: { start: day(begin), end: null },
        days: { start: day(begin), end: day(end) },
        'day end': { start: timed.start, end: day(end) },
        backwards: { start: timed.end, end: timed.start },
      }[item.kind]!;
      return anOutage({
        ...times,
        precision: ['day', 'days', 'day end'].includes(item.kind) ? 'day' : 'minute',
        impact: item.impact,
        instances: item.instances === null || item.instances.length === 0 ? null : item.instances,
        products: item.products,
      });
    });

const incident: fc.Arbitrary<Incident> = fc
  .record({
    site: fc.constantFrom(...SITES),
    products: fc.subarray(PRODUCTS, { minLength: 1, maxLength: 3 }),
    category: fc.constantFrom(...idsOf(CAUSES).slice(0, 3), 'unknown' as const),
    trigger: fc.constantFrom(...idsOf(TRIGGERS).slice(0, 2), 'none-stated' as const),
    title: fc.constantFrom('Störung in Zürich', 'A long night', 'عطل في الخدمة'),
    zoneKnown: fc.boolean(),
  })
  .chain(({ site, products, category, trigger, title, zoneKnown }) =>
    fc
      .subarray(site.instances, { minLength: 0 })
      .chain((instances) =>
        fc.record({
          instances: fc.constant(instances),
          outages: fc.array(outage(zoneKnown ? site.zone : 'UTC', instances, products), {
            minLength: 1,
            maxLength: 4,
          }),
        }),
      )
      .map(({ instances, outages }) =>
        anIncident({
          title,
          products,
          instances,
          region: site.region,
          timeZone: zoneKnown ? site.zone : null,
          outages,
          cause: { category, also: [], trigger, summary: null, resolution: null },
          findings: [{ code: 'end-before-start', message: 'Perhaps one ends before it starts.' }],
        }),
      ),
  );

/** Up to a dozen incidents in several zones; some are the same event told twice. */
export const incidents: fc.Arbitrary<Incident[]> = fc
  .array(fc.tuple(incident, fc.integer({ min: 0, max: 5 })), { maxLength: 12 })
  .map((list) => list.flatMap(([item, chance]) => (chance === 0 ? [item, item] : [item])))
  .map((list) => list.map((item, at) => ({ ...item, id: `incident-${(at * 7) % 31}-${at}` })));

export const someCatalog: fc.Arbitrary<Catalog | null> = fc.constantFrom(catalog, catalog, null);

const dates = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2026-06-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const period: fc.Arbitrary<Period | null> = fc.oneof(
  fc.constant(null),
  fc
    .tuple(
      fc.option(fc.oneof(dates, fc.constantFrom(...DAYS))),
      fc.option(fc.oneof(dates, fc.constantFrom(...DAYS))),
    )
    .map(([a, b]): Period =>
      a !== null && b !== null && a >= b
        ? { kind: 'range', from: b < a ? b : null, to: a }
        : { kind: 'range', from: a, to: b },
    ),
  fc.record({
    kind: fc.constant('last' as const),
    count: fc.integer({ min: 1, max: 20 }),
    unit: fc.constantFrom('d', 'm', 'y'),
  }),
);

const VALUES = {
  instance: [...SITES.flatMap((site) => site.instances), 'Alma · Europe', 'nowhere'],
  product: [...PRODUCTS, 'nothing'],
  region: ['North America', 'Europe', 'Asia Pacific', 'Mars'],
  cause: [...idsOf(CAUSES).slice(0, 3), 'unknown', 'nonsense'],
  trigger: [...idsOf(TRIGGERS).slice(0, 2), 'none-stated', 'nonsense'],
  impact: [...idsOf(IMPACTS), 'nonsense'],
};

/** Filters of few clauses, so that most leave something. */
export const filters: fc.Arbitrary<Filter> = fc
  .record({
    values: fc
      .subarray([...DIMENSIONS], { maxLength: 2 })
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map((dimension) =>
            fc.tuple(fc.constant(dimension), fc.subarray(VALUES[dimension], { minLength: 1 })),
          ),
        ),
      ),
    period,
    q: fc.constantFrom('', '', '', 'zurich', 'NA01 night', ' ', 'في'),
  })
  .map(({ values, period: when, q }) => {
    const filter = values.reduce((all, [dimension, list]) => withValues(all, dimension, list), NO_FILTER);
    return { ...withPeriod(filter, when), q };
  });

export const views: fc.Arbitrary<View> = fc.record({
  filter: filters,
  zone: fc.constantFrom(...ZONE_MODES),
  rule: fc.constantFrom(...RULES.map((rule) => rule.id)),
  target: fc.constant(null),
  hours: fc.constant(DEFAULT_VIEW.hours),
  unread: fc.constant([]),
});
