import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpan, writeSpan } from '#app/charts/span.ts';

const EXTENT = [Date.UTC(2015, 0, 1), Date.UTC(2026, 0, 1)] as const;

describe('the span of a timeline in the address', () => {
  it('reads back what it wrote, outwards to whole minutes', () => {
    const instant = fc.integer({ min: EXTENT[0], max: EXTENT[1] - 120_000 });
    fc.assert(
      fc.property(instant, fc.integer({ min: 60_000, max: 1e11 }), (from, length) => {
        const to = Math.min(from + length, EXTENT[1]);
        const [first, last] = readSpan(writeSpan([from, to]), EXTENT);
        expect(first).toBeLessThanOrEqual(from);
        expect(from - first).toBeLessThan(60_000);
        expect(last).toBeGreaterThanOrEqual(to);
        expect(last - to).toBeLessThan(60_000);
      }),
    );
  });

  it.each([
    ['nothing', null],
    ['words', 'yesterday'],
    ['one end', '2025-01-01T00:00Z'],
    ['ends the wrong way round', '2025-02-01T00:00Z..2025-01-01T00:00Z'],
    ['a time outside the extent', '1990-01-01T00:00Z..1991-01-01T00:00Z'],
    ['a day there is not', '2025-02-31T00:00Z..2025-99-01T00:00Z'],
  ])('shows the whole extent for %s', (_, text) => {
    expect(readSpan(text, EXTENT)).toEqual(EXTENT);
  });

  it('clips what reaches beyond the extent', () => {
    expect(readSpan('1990-01-01T00:00Z..2016-01-01T00:00Z', EXTENT)).toEqual([
      EXTENT[0],
      Date.UTC(2016, 0, 1),
    ]);
  });
});
