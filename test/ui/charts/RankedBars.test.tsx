import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { RankedBars } from '#ui/charts/RankedBars.tsx';

const bars = [
  { id: 'b', label: 'Software defect', value: 6, text: '6', share: '60 %' },
  { id: 'a', label: 'Capacity', value: 3, text: '3', share: '90 %', selected: true },
  { id: 'u', label: 'Not known', value: 1, text: '1', share: '100 %', muted: true },
];

const INCIDENTS = { one: 'incident', many: 'incidents' };

describe('RankedBars', () => {
  it('lists label, value and running share in the order given', () => {
    render(<RankedBars label="Root causes" bars={bars} unit={INCIDENTS} onPick={() => {}} />);
    const list = screen.getByRole('list', { name: 'Root causes' });
    const names = [
      'Software defect: 6 incidents, running share 60 %',
      'Capacity: 3 incidents, running share 90 %',
      'Not known: 1 incident, running share 100 %',
    ];
    expect(within(list).getAllByRole('button')[0]).toBe(
      within(list).getByRole('button', { name: names[0]! }),
    );
    expect(within(list).getByRole('button', { name: names[1]!, pressed: true })).toBeTruthy();
    expect(within(list).getByRole('button', { name: names[2]! })).toBeTruthy();
  });

  it('picks by click and by keyboard', async () => {
    const user = userEvent.setup();
    const onPick = vi.fn();
    render(<RankedBars label="Root causes" bars={bars} unit={INCIDENTS} onPick={onPick} />);
    await user.click(screen.getByRole('button', { name: /Not known/ }));
    await user.tab({ shift: true });
    await user.keyboard('{Enter}');
    expect(onPick.mock.calls).toEqual([['u'], ['a']]);
  });

  it('draws bars to scale, out of reach of the keyboard and of those who listen', () => {
    const { container } = render(<RankedBars label="Root causes" bars={bars} unit={INCIDENTS} />);
    expect(screen.queryByRole('button')).toBeNull();
    const drawing = container.querySelector('[aria-hidden="true"]')!;
    const widths = [...drawing.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('width')));
    expect(widths).toHaveLength(3);
    expect(widths[0]! / widths[1]!).toBeCloseTo(2);
    expect(drawing.querySelector('[tabindex="0"]')).toBeNull();
  });

  it('stands with no bars at all', () => {
    render(<RankedBars label="Root causes" bars={[]} unit={INCIDENTS} />);
    expect(screen.getByRole('list', { name: 'Root causes' })).toBeTruthy();
  });
});
