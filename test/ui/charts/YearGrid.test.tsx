import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { HeatCell } from '#ui/charts/cellFill.ts';
import { YearGrid } from '#ui/charts/YearGrid.tsx';

function cell(date: string): HeatCell {
  if (date < '2015-07-01') return { state: 'uncovered', value: null, name: `${date}: not covered` };
  if (date === '2015-07-08') return { state: 'value', value: 40, name: `${date}: 40 min` };
  if (date === '2016-03-01') return { state: 'unmeasured', value: null, name: `${date}: length not stated` };
  return { state: 'quiet', value: null, name: `${date}: no outage` };
}

function show(onPick?: (date: string) => void) {
  render(<YearGrid label="NA05 by day" years={[2015, 2016]} cell={cell} steps={[1]} onPick={onPick} />);
}

const focused = () => document.activeElement?.getAttribute('aria-label');

describe('YearGrid', () => {
  it('has a table a year, and buttons only on days with outages', () => {
    show(() => {});
    expect(screen.getByRole('group', { name: 'NA05 by day' })).toBeTruthy();
    expect(screen.getAllByRole('grid').map((grid) => grid.getAttribute('aria-label'))).toEqual([
      '2015',
      '2016',
    ]);
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      '2015-07-08: 40 min',
      '2016-03-01: length not stated',
    ]);
  });

  it('picks a day with an outage, not a quiet one', async () => {
    const user = userEvent.setup();
    const onPick = vi.fn();
    show(onPick);
    await user.click(screen.getByLabelText('2015-07-09: no outage'));
    expect(onPick).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: '2016-03-01: length not stated' }));
    expect(onPick).toHaveBeenCalledExactlyOnceWith('2016-03-01');
  });

  it('is walked by day, week and year, across the turn of the year and not past the ends', async () => {
    const user = userEvent.setup();
    show(() => {});
    await user.tab();
    expect(focused()).toBe('2015-01-01: not covered');
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe('2015-01-01: not covered');
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(focused()).toBe('2015-01-09: not covered');
    await user.keyboard('{End}{ArrowDown}');
    expect(focused()).toBe('2016-01-01: no outage');
    await user.keyboard('{PageUp}');
    expect(focused()).toBe('2015-01-01: not covered');
  });

  it('shows each year at first from its latest day with an outage, where the year is wider than its box', () => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(300);
    show();
    const [first, second] = screen.getAllByRole('grid').map((grid) => grid.parentElement!.scrollLeft);
    // 18 weeks lie between 1 March and 8 July.
    expect(first! - second!).toBeGreaterThan(17 * 10);
    const day = screen.getByLabelText('2015-07-08: 40 min').closest('td')!;
    const pitch = parseInt(screen.getByLabelText('2015-07-09: no outage').style.inlineSize || '0') + 1;
    const place = 44 + (day.cellIndex - 1) * pitch;
    expect(place).toBeGreaterThanOrEqual(first!);
    expect(place + pitch).toBeLessThanOrEqual(first! + 300);
    vi.restoreAllMocks();
  });
});
