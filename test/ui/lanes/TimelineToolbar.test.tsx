import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { View } from '#ui/charts/lanes/marks.ts';
import { TimelineToolbar } from '#ui/charts/lanes/TimelineToolbar.tsx';

const EXTENT: View = [Date.UTC(2015, 6, 1), Date.UTC(2026, 3, 12)];

afterEach(cleanup);

function Owner({ start = EXTENT, seen }: { start?: View; seen?: (view: View) => void }) {
  const [view, setView] = useState<View>(start);
  return (
    <TimelineToolbar
      label="Range"
      extent={EXTENT}
      view={view}
      onView={(next) => {
        setView(next);
        seen?.(next);
      }}
      zone="UTC"
    />
  );
}

const field = (name: 'From' | 'To') => screen.getByRole<HTMLInputElement>('textbox', { name });

describe('the toolbar of a timeline', () => {
  it('shows the first and the last day in view', () => {
    render(<Owner />);
    expect(field('From').value).toBe('2015-07-01');
    expect(field('To').value).toBe('2026-04-11');
  });

  it('sets the view from typed dates on Enter', async () => {
    const user = userEvent.setup();
    const seen = vi.fn();
    render(<Owner seen={seen} />);
    await user.clear(field('From'));
    await user.type(field('From'), '2025-07-19');
    await user.clear(field('To'));
    await user.type(field('To'), '2025-07-21{Enter}');
    expect(seen.mock.calls).toEqual([[[Date.UTC(2025, 6, 19), Date.UTC(2025, 6, 22)]]]);
    expect(field('To').value).toBe('2025-07-21');
  });

  it('keeps a wrong date, says what is expected, and moves nothing until it is mended', async () => {
    const user = userEvent.setup();
    const seen = vi.fn();
    render(<Owner seen={seen} />);
    await user.clear(field('From'));
    await user.type(field('From'), '2025-02-30{Enter}');
    expect(seen).not.toHaveBeenCalled();
    expect(field('From').value).toBe('2025-02-30');
    expect(field('From').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('status').textContent).toBe(
      '“2025-02-30” is not a date. Type year, month and day, such as 2015-07-01.',
    );
    await user.type(field('From'), '{Backspace}{Backspace}28{Enter}');
    expect(seen).toHaveBeenLastCalledWith([Date.UTC(2025, 1, 28), EXTENT[1]]);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('reads what was typed when both dates are left, not between them', async () => {
    const user = userEvent.setup();
    const seen = vi.fn();
    render(<Owner seen={seen} />);
    await user.clear(field('From'));
    await user.type(field('From'), '2020-01-01');
    await user.tab();
    expect(seen).not.toHaveBeenCalled();
    await user.click(document.body);
    expect(seen).toHaveBeenCalledWith([Date.UTC(2020, 0, 1), EXTENT[1]]);
  });

  it('zooms, moves and resets by named buttons, and stops at the ends', async () => {
    const user = userEvent.setup();
    const seen = vi.fn();
    const [a, b]: View = [Date.UTC(2020, 0, 1), Date.UTC(2020, 0, 11)];
    const quarter = (b - a) / 4;
    render(<Owner start={[a, b]} seen={seen} />);
    const press = async (name: string) => {
      await user.click(screen.getByRole('button', { name }));
      return seen.mock.lastCall?.[0];
    };
    expect(await press('Zoom in')).toEqual([a + quarter, b - quarter]);
    expect(await press('Zoom out')).toEqual([a, b]);
    expect(await press('Later')).toEqual([a + 2 * quarter, b + 2 * quarter]);
    expect(await press('Earlier')).toEqual([a, b]);
    expect(await press('Whole range')).toEqual(EXTENT);
    const before = seen.mock.calls.length;
    for (const name of ['Zoom out', 'Earlier', 'Later', 'Whole range']) {
      expect(screen.getByRole('button', { name }).getAttribute('aria-disabled')).toBe('true');
      await press(name);
    }
    expect(seen).toHaveBeenCalledTimes(before);
  });
});
