import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { View } from '#ui/charts/lanes/marks.ts';
import { clampView, MIN_SPAN, panBy, reveal, zoomAbout } from '#ui/charts/lanes/view.ts';

const EXTENT: View = [Date.UTC(2015, 6, 1), Date.UTC(2026, 3, 12)];
const instant = fc.integer({ min: EXTENT[0], max: EXTENT[1] });
const view = fc
  .tuple(instant, instant)
  .filter(([a, b]) => b - a >= MIN_SPAN)
  .map(([a, b]): View => [a, b]);

function expectInside([from, to]: View): void {
  expect(from).toBeGreaterThanOrEqual(EXTENT[0]);
  expect(to).toBeLessThanOrEqual(EXTENT[1]);
  expect(to - from).toBeGreaterThanOrEqual(MIN_SPAN);
}

describe('the view of a time axis', () => {
  it('stays inside the extent and no shorter than five minutes, whatever is asked', () => {
    const wild = fc.double({ min: -1e14, max: 1e14, noNaN: true });
    fc.assert(
      fc.property(wild, wild, (a, b) => {
        const clamped = clampView([a, b], EXTENT);
        expectInside(clamped);
        expect(clampView(clamped, EXTENT)).toEqual(clamped);
      }),
    );
  });

  it('is left alone when it fits', () => {
    fc.assert(
      fc.property(view, (v) => {
        expect(clampView(v, EXTENT)).toEqual(v);
      }),
    );
  });

  it('shows the whole of an extent that is shorter than five minutes', () => {
    expect(clampView([0, 1], [1000, 2000])).toEqual([1000, 2000]);
  });

  it('zooms in with the instant under the pointer held still', () => {
    fc.assert(
      fc.property(
        view,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (v, share, factor) => {
          const at = v[0] + share * (v[1] - v[0]);
          const next = zoomAbout(v, at, factor, EXTENT);
          expectInside(next);
          expect((at - next[0]) / (next[1] - next[0])).toBeCloseTo(share, 4);
        },
      ),
    );
  });

  it('zooms by the factor between its limits', () => {
    const v: View = [Date.UTC(2020, 0, 1), Date.UTC(2020, 0, 11)];
    const day = 86_400_000;
    expect(zoomAbout(v, v[0], 0.5, EXTENT)).toEqual([v[0], v[0] + 5 * day]);
    expect(zoomAbout(v, v[0] + 5 * day, 2, EXTENT)).toEqual([v[0] - 5 * day, v[1] + 5 * day]);
    expect(zoomAbout(v, v[0], 1e9, EXTENT)).toEqual(EXTENT);
    expect(zoomAbout(v, v[0], 1e-9, EXTENT)).toEqual([v[0], v[0] + MIN_SPAN]);
  });

  it('pans without changing its length, and stops at the edge', () => {
    fc.assert(
      fc.property(view, fc.integer({ min: -1e12, max: 1e12 }), (v, by) => {
        const next = panBy(v, by, EXTENT);
        expectInside(next);
        expect(next[1] - next[0]).toBe(v[1] - v[0]);
        if (v[0] + by >= EXTENT[0] && v[1] + by <= EXTENT[1]) expect(next[0]).toBe(v[0] + by);
      }),
    );
  });

  it('moves to reveal what begins outside, and only then', () => {
    fc.assert(
      fc.property(view, instant, fc.integer({ min: 0, max: 1e9 }), (v, from, length) => {
        fc.pre(from < EXTENT[1]);
        const next = reveal(v, from, from + length, EXTENT);
        if (from >= v[0] && from < v[1]) expect(next).toBe(v);
        expect(from).toBeGreaterThanOrEqual(next[0]);
        expect(from).toBeLessThan(next[1]);
      }),
    );
  });
});
