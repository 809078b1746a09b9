import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LaneChartProps } from '#ui/charts/lanes/lane-chart-props.ts';
import { LaneChart } from '#ui/charts/lanes/LaneChart.tsx';
import type { LaneMarks, View } from '#ui/charts/lanes/marks.ts';

const EXTENT: View = [Date.UTC(2020, 0, 1), Date.UTC(2026, 0, 1)];
const day = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date);

// In order of time: 0 (alpha), 2 (beta), 1 (alpha), 3 (delta). Gamma has none.
const MARKS: LaneMarks = {
  from: Int32Array.of(0, 2, 3, 3, 4),
  start: Float64Array.of(day(2021, 1, 1), day(2023, 1, 1), day(2022, 1, 1), day(2024, 1, 1)),
  end: Float64Array.of(day(2021, 1, 2), day(2023, 1, 2), NaN, day(2024, 1, 5)),
  tone: Uint8Array.of(0, 1, 1, 0),
  vague: Uint8Array.of(0, 0, 1, 0),
};
const LANES = ['Alpha', 'Beta', 'Gamma', 'Delta'].map((label, i) => ({
  id: label.toLowerCase(),
  label,
  group: i < 2 ? 'North' : 'South',
}));
const TONES = [
  { label: 'down', texture: 'solid', color: '--impact-unavailable' },
  { label: 'slow', texture: 'hatch', color: '--impact-partial' },
] as const;
const describeMark = (mark: number) => ({ title: `Mark ${mark}`, lines: ['40 min'] });

const paper = () =>
  ({
    setTransform() {},
    clearRect() {},
    fillRect: vi.fn(),
    beginPath() {},
    moveTo() {},
    lineTo() {},
    stroke() {},
    createPattern: () => null,
  }) as unknown as CanvasRenderingContext2D;

beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(paper as never);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Owner({
  start = EXTENT,
  seen,
  ...rest
}: Partial<LaneChartProps> & { start?: View; seen?: (view: View) => void }) {
  const [view, setView] = useState<View>(start);
  return (
    <LaneChart
      label="Outages"
      lanes={LANES}
      marks={MARKS}
      tones={TONES}
      extent={EXTENT}
      view={view}
      onView={(next) => {
        setView(next);
        seen?.(next);
      }}
      zone="UTC"
      describe={describeMark}
      hrefOf={(mark) => `/marks/${mark}`}
      onOpen={(_, event) => event.preventDefault()}
      {...rest}
    />
  );
}

const chart = () => screen.getByRole('group', { name: 'Outages' });

describe('a chart of lanes', () => {
  it('is one stop, told how to be walked, with its lanes named by group', async () => {
    render(<Owner />);
    await userEvent.tab();
    expect(document.activeElement).toBe(chart());
    expect(chart().getAttribute('aria-describedby')).toBeTruthy();
    expect(document.getElementById(chart().getAttribute('aria-describedby')!)?.textContent).toMatch(
      /arrows.*Enter.*Escape/s,
    );
    const north = screen.getByRole('region', { name: 'North' });
    expect(
      within(north)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Alpha', 'Beta']);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('walks the marks in order of time across lanes with one link, and speaks each', async () => {
    const user = userEvent.setup();
    render(<Owner />);
    await user.tab();
    const seen: string[] = [];
    for (let i = 0; i < 5; i++) {
      await user.keyboard('{ArrowRight}');
      const link = screen.getByRole('link');
      expect(document.activeElement).toBe(link);
      seen.push(link.getAttribute('href')!);
    }
    expect(seen).toEqual(['/marks/0', '/marks/2', '/marks/1', '/marks/3', '/marks/3']);
    expect(screen.getByRole('link', { name: 'Mark 3, 40 min' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Mark 3, 40 min, 4 of 4');
    await user.keyboard('{Home}');
    expect(screen.getByRole('link').getAttribute('href')).toBe('/marks/0');
    await user.keyboard('{End}{ArrowLeft}');
    expect(screen.getByRole('link').getAttribute('href')).toBe('/marks/1');
  });

  it('goes to the nearest mark of the next lane that has one', async () => {
    const user = userEvent.setup();
    render(<Owner />);
    await user.tab();
    await user.keyboard('{Home}{ArrowDown}');
    expect(screen.getByRole('link').getAttribute('href')).toBe('/marks/2');
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('link').getAttribute('href')).toBe('/marks/3');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(screen.getByRole('link').getAttribute('href')).toBe('/marks/0');
  });

  it('opens the mark on Enter and on a click', async () => {
    const user = userEvent.setup();
    const onOpen = vi.fn((_: number, event: { preventDefault(): void }) => event.preventDefault());
    render(<Owner onOpen={onOpen} />);
    await user.tab();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(onOpen.mock.calls.map(([mark]) => mark)).toEqual([0]);
    await user.click(screen.getByRole('link'));
    expect(onOpen).toHaveBeenCalledTimes(2);
  });

  it('lets the mark go on Escape, keeps the focus, and shows its words only till then', async () => {
    const user = userEvent.setup();
    render(<Owner />);
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tooltip').textContent).toContain('Mark 0');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
    expect(document.activeElement).toBe(chart());
  });

  it('brings a mark outside the view into it', async () => {
    const user = userEvent.setup();
    const seen = vi.fn();
    render(<Owner start={[day(2021, 1, 1), day(2021, 2, 1)]} seen={seen} />);
    await user.tab();
    await user.keyboard('{End}');
    await vi.waitFor(() => expect(seen).toHaveBeenCalled());
    const [from, to] = seen.mock.lastCall![0] as View;
    expect(to - from).toBe(day(2021, 2, 1) - day(2021, 1, 1));
    expect(from).toBeLessThanOrEqual(day(2024, 1, 1));
    expect(to).toBeGreaterThan(day(2024, 1, 1));
  });

  it('zooms and moves by keys, inside the extent', async () => {
    const user = userEvent.setup();
    const seen = vi.fn();
    render(<Owner seen={seen} />);
    await user.tab();
    await user.keyboard('+');
    const half = (EXTENT[1] - EXTENT[0]) / 2;
    await vi.waitFor(() =>
      expect(seen).toHaveBeenLastCalledWith([EXTENT[0] + half / 2, EXTENT[1] - half / 2]),
    );
    await user.keyboard('{PageDown}');
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith([EXTENT[0] + half, EXTENT[1]]));
    await user.keyboard('0');
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(EXTENT));
  });

  it('loses no step of a quick run, and says once when the view has come to rest', async () => {
    const onViewEnd = vi.fn();
    render(<Owner onViewEnd={onViewEnd} />);
    for (let i = 0; i < 3; i++) fireEvent.keyDown(chart(), { key: '+' });
    expect(onViewEnd).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(onViewEnd).toHaveBeenCalled());
    expect(onViewEnd).toHaveBeenCalledTimes(1);
    const [from, to] = onViewEnd.mock.lastCall![0] as View;
    expect(to - from).toBe((EXTENT[1] - EXTENT[0]) / 8);
  });

  it('forgets the active mark when the marks are others, without losing the focus', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Owner />);
    await user.tab();
    await user.keyboard('{ArrowRight}');
    rerender(<Owner marks={{ ...MARKS }} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(document.activeElement).toBe(chart());
  });

  it('offers its lanes as buttons that say which are chosen', async () => {
    const user = userEvent.setup();
    const onLane = vi.fn();
    render(<Owner onLane={onLane} selectedLanes={new Set(['beta'])} />);
    expect(screen.getByRole('button', { name: 'Beta', pressed: true })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Delta', pressed: false }));
    expect(onLane).toHaveBeenCalledWith(3);
  });

  it('names the range and the zone it shows', () => {
    render(<Owner zone="America/Chicago" start={[Date.UTC(2025, 6, 19, 5), Date.UTC(2025, 6, 20, 5)]} />);
    expect(screen.getByText('19 Jul 2025 00:00 – 20 Jul 2025 00:00, America/Chicago')).toBeTruthy();
  });

  it('zooms about the pointer with Ctrl and the wheel, and leaves the plain wheel to the page', async () => {
    const seen = vi.fn();
    const { container } = render(<Owner seen={seen} />);
    const plot = container.querySelector('canvas')!.parentElement!;
    vi.spyOn(plot, 'getBoundingClientRect').mockReturnValue({
      left: 0,
      top: 0,
      width: 1000,
      height: 100,
    } as DOMRect);
    const wheel = (init: WheelEventInit): boolean =>
      plot.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, ...init }));
    expect(wheel({ deltaY: 100 })).toBe(true);
    expect(wheel({ deltaY: -100, ctrlKey: true, clientX: 250 })).toBe(false);
    await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(1));
    const [from, to] = seen.mock.lastCall![0] as View;
    const under = EXTENT[0] + 0.25 * (EXTENT[1] - EXTENT[0]);
    expect(to - from).toBeLessThan(EXTENT[1] - EXTENT[0]);
    expect((under - from) / (to - from)).toBeCloseTo(0.25, 6);
    expect(wheel({ deltaX: 50 })).toBe(false);
    await vi.waitFor(() => expect(seen.mock.lastCall![0][0]).toBeGreaterThan(from));
  });

  it('draws nothing worse than an empty chart when there are no marks', () => {
    const none: LaneMarks = {
      from: Int32Array.of(0),
      start: new Float64Array(),
      end: new Float64Array(),
      tone: new Uint8Array(),
      vague: new Uint8Array(),
    };
    render(<Owner marks={none} lanes={[]} />);
    expect(chart()).toBeTruthy();
  });
});
