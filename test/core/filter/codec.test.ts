import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeView,
  DEFAULT_VIEW,
  encodeView,
  VIEW_KEYS,
  ZONE_MODES,
  type View,
} from '#core/filter/codec.ts';
import { NO_FILTER, toggleValue, withPeriod, withValues, type Period } from '#core/filter/filter.ts';
import { RULES } from '#core/rule.ts';
import { addDays } from '#core/time/day.ts';

const read = (query: string): View => decodeView(new URLSearchParams(query));
const write = (view: View): string => new URLSearchParams(encodeView(view)).toString();

const words = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 4 });
const day = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2015-01-01', days));
const periods: fc.Arbitrary<Period | null> = fc.oneof(
  fc.constant(null),
  fc.record({
    kind: fc.constant('last' as const),
    count: fc.integer({ min: 1, max: 99 }),
    unit: fc.constantFrom('d' as const, 'm' as const, 'y' as const),
  }),
  fc.tuple(fc.option(day), fc.integer({ min: 1, max: 900 }), fc.boolean()).map(([from, length, open]) => ({
    kind: 'range' as const,
    from,
    to: open ? null : addDays(from ?? '2020-01-01', length),
  })),
);
const views: fc.Arbitrary<View> = fc
  .record({
    instance: words,
    product: words,
    region: words,
    cause: words,
    trigger: words,
    impact: words,
    period: periods,
    q: fc.string(),
    zone: fc.constantFrom(...ZONE_MODES),
    rule: fc.constantFrom(...RULES.map(({ id }) => id)),
    target: fc.option(fc.integer({ min: 0, max: 100_000_000 }).map((millionths) => millionths / 1e6)),
    hours: fc.constantFrom(['sat.1000-1400', 'sun-tue.2200-0600'], ['mon-fri.0800-2000'], ['wed.0000-0000']),
  })
  .map(({ period, q, zone, rule, target, hours: texts, ...values }) => {
    let filter = withPeriod(NO_FILTER, period);
    for (const [key, list] of Object.entries(values))
      filter = withValues(filter, key as keyof typeof values, list);
    const { hours } = decodeView(texts.map((text): [string, string] => ['hours', text]));
    return { filter: { ...filter, q }, zone, rule, target, hours, unread: [] };
  });

describe('the address', () => {
  it('gives back every view that it was written from', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decodeView(encodeView(view))).toEqual(view);
        expect(read(write(view))).toEqual(view);
      }),
    );
  });

  it('never throws and is canonical after one reading, whatever it holds', () => {
    const keys = fc.oneof(fc.constantFrom(...VIEW_KEYS), fc.string());
    const values = fc.oneof(
      fc.string(),
      fc.constantFrom('2025-01-01', '2024-02-30', '90d', '0d', 'utc', 'instance', 'half', 'full', ''),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, values), { maxLength: 12 }), (entries) => {
        const once = encodeView(decodeView(entries));
        expect(encodeView(decodeView(once))).toEqual(once);
        expect(once.map(([key]) => key)).toEqual(once.map(([key]) => key).toSorted());
      }),
      { numRuns: 2000 },
    );
  });

  it('loses no value: what is not applied is kept and named', () => {
    const entries = fc.array(fc.tuple(fc.constantFrom(...VIEW_KEYS), fc.string({ minLength: 1 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(entries, (given) => {
        const view = decodeView(given);
        const kept = encodeView(view).map(([key, value]) => `${key}=${value}`);
        const defaults = ['zone=instance', 'rule=full'];
        for (const [key, value] of given) {
          if (!defaults.includes(`${key}=${value}`)) expect(kept).toContain(`${key}=${value}`);
        }
      }),
    );
  });

  it('does not depend on the order of parameters', () => {
    const shuffled = fc
      .shuffledSubarray(
        ['instance=NA05', 'instance=NA04', 'cause=network', 'from=2025-01-01', 'to=2025-02-01', 'rule=half'],
        { minLength: 6 },
      )
      .map((parts) => parts.join('&'));
    fc.assert(
      fc.property(shuffled, (query) => {
        expect(write(read(query))).toBe(
          'cause=network&from=2025-01-01&instance=NA04&instance=NA05&rule=half&to=2025-02-01',
        );
      }),
    );
  });

  it.each([
    ['from=2025-02-30', 'from', 'expected a day from 1900 to 2199 as YYYY-MM-DD'],
    ['last=0d', 'last', 'expected a number of days, months or years: 90d, 12m or 5y'],
    ['zone=mars', 'zone', 'expected instance, utc or local'],
    ['rule=none', 'rule', 'expected full, half, statuspage, outages'],
    ['rule=half&rule=full', 'rule', 'rule is given more than once'],
    [
      'from=2025-02-01&to=2025-01-01',
      'to',
      'the period would be empty: it begins on 2025-02-01 and ends before the day of to',
    ],
    ['INSTANCE=NA05', 'INSTANCE', 'no part of an address is written so'],
    ['Regions=China', 'Regions', 'no part of an address is written so'],
    ['last=5y&from=2025-01-01', 'from', 'a relative period (last) is set as well'],
  ])('says why it does not apply %s', (query, key, reason) => {
    expect(read(query).unread).toContainEqual({ key, value: expect.any(String) as string, reason });
  });

  it('leaves out what is the default', () => {
    expect(write(DEFAULT_VIEW)).toBe('');
    expect(write(read('zone=instance&rule=full&q='))).toBe('');
  });

  it('choosing a value twice is choosing nothing', () => {
    fc.assert(
      fc.property(views, fc.string({ minLength: 1 }), ({ filter }, value) => {
        expect(toggleValue(toggleValue(filter, 'region', value), 'region', value)).toEqual(filter);
      }),
    );
  });
});
