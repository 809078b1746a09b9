import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { scaleOf } from '#ui/charts/lanes/mark-box.ts';
import { TickWords } from '#ui/charts/lanes/TickWords.tsx';

const years = [2024, 2025, 2026].map((year) => ({ at: Date.UTC(year, 0, 1), label: String(year) }));
const scale = scaleOf([Date.UTC(2023, 6, 1), Date.UTC(2026, 3, 12)], 130);

it('leaves out what would meet its neighbour on a screen, but lets it reach into the margin of a page', () => {
  render(<TickWords ticks={years} scale={scale} />);
  expect(screen.queryByText('2026')).toBeNull();
  fireEvent(window, new Event('beforeprint'));
  expect(screen.getByText('2026')).toBeInTheDocument();
  fireEvent(window, new Event('afterprint'));
  expect(screen.queryByText('2026')).toBeNull();
});
