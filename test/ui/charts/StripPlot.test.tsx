import { render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOf, logPlace, roomyTicks, stacked } from '#ui/charts/stripModel.ts';
import { StripPlot } from '#ui/charts/StripPlot.tsx';

const TICKS = [1, 10, 100, 1000, 10_000].map((value) => ({ value, label: `${value} min` }));

const strip = (id: string, ...points: number[]) => ({
  id,
  label: id,
  note: `n = ${points.length}`,
  points: Float64Array.from(points),
  median: points.length === 0 ? null : points[Math.floor(points.length / 2)]!,
  medianText: 'the middle',
  description: `${id}: ${points.length} values`,
});

describe('StripPlot', () => {
  it('draws a dot a value and a mark at the median, said in words and hidden as a drawing', () => {
    const { container } = render(
      <StripPlot label="Lengths" ticks={TICKS} strips={[strip('A', 5, 30, 600), strip('B')]} />,
    );
    const items = within(screen.getByRole('list', { name: 'Lengths' })).getAllByRole('listitem');
    expect(within(items[0]!).getByText('A: 3 values')).toBeInTheDocument();
    expect(items[0]!.querySelectorAll('circle')).toHaveLength(3);
    expect(items[1]!.querySelectorAll('circle')).toHaveLength(0);
    expect(screen.getAllByText('the middle')).toHaveLength(1);
    for (const svg of container.querySelectorAll('svg')) expect(svg).toHaveAttribute('aria-hidden', 'true');
  });

  it('sets all sides on one axis', () => {
    const { container } = render(
      <StripPlot label="Lengths" ticks={TICKS} strips={[strip('A', 20, 90), strip('B', 20, 5000)]} />,
    );
    const [a, , b] = [...container.querySelectorAll('circle')].map((dot) => dot.getAttribute('cx'));
    expect(a).toBe(b);
  });
});

describe('the axis', () => {
  const lists = fc.array(
    fc
      .array(fc.double({ min: 0, max: 20_000, noNaN: true }), { maxLength: 60 })
      .map((list) => Float64Array.from(list).sort()),
    { minLength: 1, maxLength: 4 },
  );

  it('holds every value, in order', () => {
    fc.assert(
      fc.property(lists, (sets) => {
        const domain = domainOf(sets, TICKS);
        expect(domain.high).toBeGreaterThan(domain.low);
        const x = logPlace(domain, 8, 592);
        for (const points of sets) {
          const places = [...points].map(x);
          for (const place of places) {
            expect(place).toBeGreaterThanOrEqual(8);
            expect(place).toBeLessThanOrEqual(592 + 1e-9);
          }
          expect(places).toEqual([...places].sort((one, other) => one - other));
        }
      }),
    );
  });

  it('has only ticks with room', () => {
    const domain = { low: 1, high: 10_000 };
    expect(roomyTicks(TICKS, domain, logPlace(domain, 0, 600))).toHaveLength(5);
    expect(roomyTicks(TICKS, domain, logPlace(domain, 0, 120)).length).toBeLessThan(4);
  });

  it('stacks what falls together, and many values in few dots', () => {
    const x = logPlace({ low: 1, high: 10_000 }, 0, 600);
    const few = stacked(Float64Array.of(60, 60, 60), x);
    expect(few.map(({ level }) => level)).toEqual([0, -1, 1]);
    const many = stacked(new Float64Array(100_000).fill(60), x);
    expect(many).toHaveLength(9);
    expect(many[0]!.opacity).toBeGreaterThan(few[0]!.opacity);
  });
});
