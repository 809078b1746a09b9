import { render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PointStrip } from '#ui/charts/PointStrip.tsx';

it('draws a mark a length, hidden behind its words', () => {
  const { container } = render(
    <PointStrip
      points={Float64Array.of(5, 30, 600)}
      median={30}
      p90={480}
      description="3 lengths: median 30 min"
    />,
  );
  expect(screen.getByText('3 lengths: median 30 min')).toBeTruthy();
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  expect(container.querySelectorAll('rect')).toHaveLength(3);
});

it('draws lengths that fall together as one darker mark, and leaves none out', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 20_000, noNaN: true }), { maxLength: 400 }), (lengths) => {
      const points = Float64Array.from(lengths).sort();
      const { container, unmount } = render(<PointStrip points={points} description="Lengths" />);
      const marks = [...container.querySelectorAll('rect')];
      const drawn = marks.map((mark) => ({
        place: Number(mark.getAttribute('x')) + 1,
        count: Math.round(Math.log(1 - Number(mark.getAttribute('opacity'))) / Math.log(0.6)),
      }));
      const whole = Math.log(Math.max(points.at(-1) ?? 0, 14_400));
      const expected = new Map<number, number>();
      for (const minutes of points) {
        const place = Math.round((Math.log(Math.max(minutes, 1)) / whole) * 174 * 2) / 2;
        expected.set(place, (expected.get(place) ?? 0) + 1);
      }
      expect(drawn.map(({ place }) => place)).toEqual([...expected.keys()]);
      // Beyond some dozens the darkest shade is reached.
      for (const { place, count } of drawn)
        if (expected.get(place)! < 50) expect(count).toBe(expected.get(place));
      unmount();
    }),
    { numRuns: 50 },
  );
});

it('draws no tick for a statistic that there is not', () => {
  const { container } = render(<PointStrip points={new Float64Array()} description="No length is stated" />);
  expect(container.querySelectorAll('path')).toHaveLength(1);
});
