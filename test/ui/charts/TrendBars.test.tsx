import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { TrendBars } from '#ui/charts/TrendBars.tsx';
import { trendLabels } from '#ui/charts/trendModel.ts';

const periods = [
  { id: '2015', label: '2015', covered: false, name: '2015: not covered' },
  { id: '2016', label: '2016', name: '2016: 3 incidents' },
  { id: '2017', label: '2017', name: '2017: no incident' },
];
const series = [
  { id: 'd', label: 'Software defect', tone: 'cat-1' as const, values: [0, 2, 0] },
  { id: 'c', label: 'Capacity', tone: 'cat-2' as const, texture: 'hatch' as const, values: [0, 1, 0] },
];

describe('TrendBars', () => {
  it('names each period; what is not covered cannot be picked', async () => {
    const user = userEvent.setup();
    const onPick = vi.fn();
    render(<TrendBars label="Incidents by year" periods={periods} series={series} onPick={onPick} />);
    const list = screen.getByRole('list', { name: 'Incidents by year' });
    expect(within(list).getByRole('img', { name: '2015: not covered' })).toBeTruthy();
    expect(within(list).getAllByRole('button')).toHaveLength(2);
    expect(within(list).getByRole('button', { name: '2016: 3 incidents' })).toBeTruthy();
    await user.click(within(list).getByRole('button', { name: '2017: no incident' }));
    expect(onPick).toHaveBeenCalledExactlyOnceWith('2017');
  });

  it('is one Tab stop, walked by the arrow keys', async () => {
    const user = userEvent.setup();
    render(<TrendBars label="Incidents by year" periods={periods} series={series} onPick={() => {}} />);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('img', { name: '2015: not covered' }));
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '2016: 3 incidents' }));
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '2017: no incident' }));
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });

  it('has a legend for several series and none for one', () => {
    const { rerender } = render(<TrendBars label="All" periods={periods} series={series} />);
    expect(within(screen.getByRole('list', { name: 'Series' })).getAllByRole('listitem')).toHaveLength(2);
    rerender(<TrendBars label="All" periods={periods} series={series.slice(0, 1)} />);
    expect(screen.queryByRole('list', { name: 'Series' })).toBeNull();
  });

  it('shows the words of the period under the pointer', async () => {
    const user = userEvent.setup();
    render(<TrendBars label="All" periods={periods} series={series} onPick={() => {}} />);
    await user.hover(screen.getByRole('button', { name: '2016: 3 incidents' }));
    expect(screen.getByRole('tooltip').textContent).toBe('2016: 3 incidents');
  });
});

describe('trendLabels', () => {
  const quarters = Array.from({ length: 42 }, (_, i) => ({
    id: String(i),
    label: `Q${((i + 2) % 4) + 1}`,
    group: String(2015 + Math.floor((i + 2) / 4)),
    name: '',
  }));

  it('labels each year at its first quarter where there is room', () => {
    expect(trendLabels(quarters, 800).slice(0, 3)).toEqual([
      { at: 0, label: '2015' },
      { at: 2, label: '2016' },
      { at: 6, label: '2017' },
    ]);
  });

  it('lets the short first year go before it thins out the others', () => {
    expect(
      trendLabels(quarters, 480)
        .map((tick) => tick.label)
        .slice(0, 2),
    ).toEqual(['2016', '2017']);
  });

  it('thins out evenly in a narrow place', () => {
    const at = trendLabels(quarters, 240).map((tick) => tick.at);
    expect(new Set(at.slice(1).map((place, i) => place - at[i]!)).size).toBe(1);
    expect(at.length).toBeGreaterThan(2);
  });
});
