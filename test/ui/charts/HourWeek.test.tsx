import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { HourWeek } from '#ui/charts/HourWeek.tsx';

const cell = (weekday: number, hour: number) => ({
  state: 'value' as const,
  value: 1,
  text: '1',
  name: `day ${weekday}, hour ${hour}: 1 outage`,
});

it('has Monday to Sunday by 24 hours and picks by both', async () => {
  const user = userEvent.setup();
  const onPick = vi.fn();
  render(<HourWeek caption="Outages by hour" cell={cell} steps={[1]} onPick={onPick} />);
  expect(screen.getByRole('grid', { name: 'Outages by hour' })).toBeTruthy();
  expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual([
    'Mon',
    'Tue',
    'Wed',
    'Thu',
    'Fri',
    'Sat',
    'Sun',
  ]);
  expect(screen.getAllByRole('columnheader')).toHaveLength(24);
  await user.click(screen.getByRole('button', { name: 'day 6, hour 23: 1 outage' }));
  expect(onPick).toHaveBeenCalledExactlyOnceWith(6, 23);
});
