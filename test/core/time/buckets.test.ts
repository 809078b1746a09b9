import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BUCKET_MONTHS,
  bucketLabel,
  bucketsOver,
  edgeInstants,
  type BucketUnit,
} from '#core/time/buckets.ts';
import { addDays, addMonths } from '#core/time/day.ts';
import { wallOf } from '#core/time/zone.ts';

const unit = fc.constantFrom(...(Object.keys(BUCKET_MONTHS) as BucketUnit[]));
const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2005-01-01', days));

describe('buckets', () => {
  it('cover the span, each beginning where the one before ends', () => {
    fc.assert(
      fc.property(unit, day, fc.integer({ min: 1, max: 4000 }), (name, from, length) => {
        const to = addDays(from, length);
        const { edges } = bucketsOver(name, from, to);
        expect(edges[0]! <= from).toBe(true);
        expect(edges[1]! > from).toBe(true);
        expect(edges.at(-1)! >= to).toBe(true);
        expect(edges.at(-2)! < to).toBe(true);
        for (let at = 1; at < edges.length; at++) {
          expect(edges[at]).toBe(addMonths(edges[at - 1]!, BUCKET_MONTHS[name]));
          expect((Number(edges[at]!.slice(5, 7)) - 1) % BUCKET_MONTHS[name]).toBe(0);
          expect(edges[at]!.slice(8)).toBe('01');
        }
      }),
    );
  });

  it('are none for an empty span', () => {
    fc.assert(
      fc.property(unit, day, fc.nat(50), (name, to, length) => {
        expect(bucketsOver(name, addDays(to, length), to).edges).toEqual([]);
      }),
    );
  });

  it('end, however far the days of an address reach', () => {
    expect(bucketsOver('year', '1900-01-01', '2199-12-31').edges).toHaveLength(301);
  });

  it.each(['Pacific/Chatham', 'America/Sao_Paulo', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'])(
    'begin at the local midnight of %s',
    (zone) => {
      const { edges } = bucketsOver('month', '2016-01-01', '2020-01-01');
      const walls = [...edgeInstants({ unit: 'month', edges }, zone)].map((instant) => wallOf(instant, zone));
      expect(walls).toEqual(edges.map((edge) => Date.parse(edge)));
    },
  );

  it('are named by year, half, quarter and month', () => {
    const names = (['year', 'half', 'quarter', 'month'] as const).map((name) =>
      bucketLabel(name, '2025-07-01'),
    );
    expect(names).toEqual(['2025', 'H2 2025', 'Q3 2025', 'Jul 2025']);
  });
});
