import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { BarMultiples } from '#ui/charts/BarMultiples.tsx';

const period = (id: string, value: number, covered = true) => ({
  id,
  label: id,
  covered,
  name: covered ? `${id}: ${value} incidents` : `${id}: not covered`,
  value,
  text: String(value),
});

const MULTIPLES = [
  { id: 'a', label: 'A', note: 'n = 5', periods: [period('Q1', 4), period('Q2', 1), period('Q3', 0)] },
  { id: 'b', label: 'B', note: 'n = 2', periods: [period('Q1', 2), period('Q2', 9, false)] },
];

/** The heights of a chart's bars in px. */
function heights(name: string): number[] {
  const list = screen.getByRole('list', { name });
  return [...list.querySelectorAll<HTMLElement>('.bar')].map((bar) => parseFloat(bar.style.blockSize));
}

describe('BarMultiples', () => {
  it('has one scale, which what is not covered does not stretch', () => {
    render(<BarMultiples multiples={MULTIPLES} />);
    const [four, one] = heights('A');
    expect(heights('B')).toEqual([four! / 2]);
    expect(one).toBe(four! / 4);
  });

  it('gives what is not covered no bar, no number and nothing to press', async () => {
    const onPick = vi.fn();
    render(<BarMultiples multiples={MULTIPLES} onPick={onPick} />);
    const b = within(screen.getByRole('list', { name: 'B' }));
    expect(b.getAllByRole('button')).toHaveLength(1);
    expect(b.getByRole('img', { name: 'Q2: not covered' })).toBeEmptyDOMElement();
    await userEvent.click(b.getByRole('button', { name: 'Q1: 2 incidents' }));
    expect(onPick).toHaveBeenCalledExactlyOnceWith('b', 'Q1');
  });

  it('is one Tab stop a chart, walked by the arrow keys', async () => {
    const user = userEvent.setup();
    render(<BarMultiples multiples={MULTIPLES} onPick={() => {}} />);
    await user.tab();
    expect(screen.getByRole('button', { name: 'Q1: 4 incidents' })).toHaveFocus();
    await user.keyboard('{End}');
    expect(screen.getByRole('button', { name: 'Q3: 0 incidents' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Q1: 2 incidents' })).toHaveFocus();
  });

  it('shows the words of the period under the pointer', async () => {
    render(<BarMultiples multiples={MULTIPLES} />);
    await userEvent.hover(screen.getByRole('img', { name: 'Q2: not covered' }));
    expect(screen.getByRole('tooltip')).toHaveTextContent('Q2: not covered');
  });
});
