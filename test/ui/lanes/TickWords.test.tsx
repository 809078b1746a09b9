import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { scaleOf } from '#ui/charts/lanes/mark-box.ts';
import { TickWords } from '#ui/charts/lanes/TickWords.tsx';

const years = [2024, 2025, 2026].map((year) => ({ at: Date.UTC(year, 0, 1), label: String(year) }));
const scale = scaleOf([Date.UTC(2023, 6, 1), Date.UTC(2026, 3, 12)], 130);

it('leaves out what the edge cuts on a screen, and lets it reach into the margin of a page', () => {
  const { container } = render(<TickWords ticks={years} scale={scale} />);
  const last = () => container.lastElementChild!;
  expect(last()).toHaveTextContent('2025');
  expect(screen.queryByText(/26/)).toBeNull();
  fireEvent(window, new Event('beforeprint'));
  expect(last()).toHaveTextContent('2026');
  fireEvent(window, new Event('afterprint'));
  expect(screen.queryByText(/26/)).toBeNull();
});

it('shortens a year for which the edge is too near, and never names the time before its line', () => {
  render(<TickWords ticks={years} scale={scaleOf([Date.UTC(2023, 6, 1), Date.UTC(2026, 3, 12)], 260)} />);
  expect(screen.getByText('’26')).toHaveStyle({ transform: 'translateX(234px)' });
});

it('has all words where there is room', () => {
  render(<TickWords ticks={years} scale={scaleOf([Date.UTC(2023, 6, 1), Date.UTC(2026, 11, 1)], 800)} />);
  expect(screen.getAllByText(/^20\d\d$/).map(({ textContent }) => textContent)).toEqual([
    '2024',
    '2025',
    '2026',
  ]);
});
