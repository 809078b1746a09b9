import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { View } from '#ui/charts/lanes/marks.ts';
import { OverviewStrip } from '#ui/charts/lanes/OverviewStrip.tsx';

const EXTENT: View = [Date.UTC(2016, 0, 1), Date.UTC(2026, 0, 1)];
const VIEW: View = [Date.UTC(2020, 0, 15), Date.UTC(2022, 0, 1)];
const MARKS = { start: Float64Array.of(Date.UTC(2020, 5, 1)) };

afterEach(cleanup);

function Owner({
  start = VIEW,
  seen,
  ended,
}: {
  start?: View;
  seen?: (view: View) => void;
  ended?: (view: View) => void;
}) {
  const [view, setView] = useState<View>(start);
  return (
    <OverviewStrip
      label="Overview"
      marks={MARKS}
      extent={EXTENT}
      view={view}
      onView={(next) => {
        setView(next);
        seen?.(next);
      }}
      onViewEnd={(next) => ended?.(next)}
      zone="UTC"
    />
  );
}

const from = () => screen.getByRole('slider', { name: 'Beginning of what is shown' });
const to = () => screen.getByRole('slider', { name: 'End of what is shown' });
const says = (slider: () => HTMLElement, words: string) =>
  vi.waitFor(() => expect(slider().getAttribute('aria-valuetext')).toBe(words));

describe('the overview strip', () => {
  it('names both ends as dates', () => {
    render(<Owner />);
    expect(from().getAttribute('aria-valuetext')).toBe('15 Jan 2020');
    expect(to().getAttribute('aria-valuetext')).toBe('1 Jan 2022');
  });

  it('moves an end by months with arrows and by years with Shift', async () => {
    const user = userEvent.setup();
    render(<Owner />);
    from().focus();
    await user.keyboard('{ArrowRight}');
    await says(from, '1 Feb 2020');
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    await says(from, '1 Dec 2019');
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    await says(from, '1 Dec 2018');
    await user.keyboard('{Home}');
    await says(from, '1 Jan 2016');
    to().focus();
    await user.keyboard('{End}');
    await says(to, '1 Jan 2026');
    expect(from().getAttribute('aria-valuetext')).toBe('1 Jan 2016');
  });

  it('never lets the ends cross', async () => {
    const user = userEvent.setup();
    const seen = vi.fn();
    render(<Owner seen={seen} />);
    from().focus();
    await user.keyboard('{End}');
    await vi.waitFor(() => expect(seen).toHaveBeenCalled());
    const [a, b] = seen.mock.lastCall![0] as View;
    expect(b).toBe(VIEW[1]);
    expect(b - a).toBe(5 * 60_000);
  });

  it('shows the whole range again by its button', async () => {
    const user = userEvent.setup();
    render(<Owner />);
    await user.click(screen.getByRole('button', { name: 'Whole range' }));
    await says(from, '1 Jan 2016');
    await says(to, '1 Jan 2026');
  });

  describe('by pointer', () => {
    const year = (n: number): number => ((Date.UTC(n, 0, 1) - EXTENT[0]) / (EXTENT[1] - EXTENT[0])) * 1000;
    function drag(element: Element, start: number, end: number): void {
      const track = from().parentElement!;
      vi.spyOn(track, 'getBoundingClientRect').mockReturnValue({ left: 0, width: 1000 } as DOMRect);
      const at = (clientX: number) => ({ clientX, button: 0, pointerId: 1, bubbles: true });
      fireEvent.pointerDown(element, at(start));
      fireEvent.pointerMove(track, at((start + end) / 2));
      fireEvent.pointerMove(track, at(end));
      fireEvent.pointerUp(track, at(end));
    }

    it('drags an end', () => {
      const ended = vi.fn();
      render(<Owner start={[Date.UTC(2020, 0, 1), Date.UTC(2022, 0, 1)]} ended={ended} />);
      drag(to(), year(2022), year(2024));
      expect(ended).toHaveBeenCalledTimes(1);
      expect(ended.mock.lastCall![0]).toEqual([Date.UTC(2020, 0, 1), Date.UTC(2024, 0, 1)]);
    });

    it('draws a new range on the empty strip, in either direction', () => {
      const ended = vi.fn();
      render(<Owner ended={ended} />);
      drag(from().parentElement!, year(2025), year(2024));
      expect(ended.mock.lastCall![0]).toEqual([Date.UTC(2024, 0, 1), Date.UTC(2025, 0, 1)]);
    });

    it('moves the body with its length kept', () => {
      const ended = vi.fn();
      render(<Owner start={[Date.UTC(2020, 0, 1), Date.UTC(2021, 0, 1)]} ended={ended} />);
      drag(from().previousElementSibling!, year(2020), year(2020) + 100);
      const [a, b] = ended.mock.lastCall![0] as View;
      expect(b - a).toBe(Date.UTC(2021, 0, 1) - Date.UTC(2020, 0, 1));
      expect(a).toBe(Date.UTC(2020, 0, 1) + (EXTENT[1] - EXTENT[0]) / 10);
    });
  });
});
