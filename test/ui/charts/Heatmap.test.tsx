import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Heatmap, type HeatmapProps } from '#ui/charts/Heatmap.tsx';
import type { HeatmapCell } from '#ui/charts/heatmapModel.ts';

const CELLS: HeatmapCell[][] = [
  [
    { state: 'value', value: 120, text: '120', name: 'North, 2015: 120 min' },
    { state: 'quiet', value: null, text: '', name: 'North, 2016: no outage' },
    { state: 'value', value: 7, text: '7', name: 'North, 2017: 7 min' },
  ],
  [
    { state: 'uncovered', value: null, text: '', name: 'South, 2015: not covered' },
    { state: 'unmeasured', value: null, text: '', name: 'South, 2016: one outage, length not stated' },
    { state: 'value', value: 30, text: '30', name: 'South, 2017: 30 min' },
  ],
];
const cell = vi.fn((row: number, column: number) => CELLS[row]![column]!);

function show(props: Partial<HeatmapProps> = {}) {
  const all: HeatmapProps = {
    caption: 'Outage minutes by region and year',
    rows: [
      { id: 'n', label: 'North', depth: 0 },
      { id: 's', label: 'South', depth: 0 },
    ],
    columns: ['2015', '2016', '2017'].map((id) => ({ id, label: id })),
    cell,
    steps: [1, 10, 100],
    ...props,
  };
  return { ...render(<Heatmap {...all} />), props: all };
}

describe('Heatmap', () => {
  it('is a table named by its caption, with heads for rows and columns', () => {
    show();
    const grid = screen.getByRole('grid', { name: 'Outage minutes by region and year' });
    expect(
      within(grid)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['2015', '2016', '2017']);
    expect(
      within(grid)
        .getAllByRole('rowheader')
        .map((head) => head.textContent),
    ).toEqual(['North', 'South']);
    expect(screen.getByLabelText('North, 2015: 120 min').textContent).toBe('120');
  });

  it('picks a cell by click and by Enter, with its place', async () => {
    const user = userEvent.setup();
    const onPick = vi.fn();
    show({ onPick });
    await user.click(screen.getByRole('button', { name: 'South, 2017: 30 min' }));
    expect(onPick).toHaveBeenLastCalledWith(1, 2);
    await user.keyboard('{ArrowUp}{Enter}');
    expect(onPick).toHaveBeenLastCalledWith(0, 2);
  });

  it('makes no button of what is not covered, and does not pick it', async () => {
    const user = userEvent.setup();
    const onPick = vi.fn();
    show({ onPick });
    expect(screen.queryByRole('button', { name: /not covered/ })).toBeNull();
    await user.click(screen.getByLabelText('South, 2015: not covered'));
    expect(onPick).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: /length not stated/ })).toBeTruthy();
  });

  it('is one Tab stop, walked by the arrow keys, Home and End', async () => {
    const user = userEvent.setup();
    show({ onPick: () => {} });
    await user.tab();
    expect(document.activeElement).toBe(screen.getByLabelText('North, 2015: 120 min'));
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(document.activeElement).toBe(screen.getByLabelText(/South, 2016/));
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(screen.getByLabelText(/South, 2015/));
    await user.keyboard('{Control>}{Home}{/Control}{End}');
    expect(document.activeElement).toBe(screen.getByLabelText(/North, 2017/));
    await user.tab();
    expect(document.activeElement).toBe(document.body);
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(screen.getByLabelText(/North, 2017/));
  });

  it('opens and picks rows by their own buttons, left of the first cell', async () => {
    const user = userEvent.setup();
    const onToggle = vi.fn();
    const onPickRow = vi.fn();
    show({ rows: [{ id: 'n', label: 'North', depth: 0, expanded: false, onToggle }], onPickRow });
    const toggle = screen.getByRole('button', { name: 'Parts of North', expanded: false });
    await user.click(toggle);
    expect(onToggle).toHaveBeenCalledOnce();
    expect(onPickRow).not.toHaveBeenCalled();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(onPickRow).toHaveBeenCalledExactlyOnceWith(0);
    await user.keyboard('{ArrowRight}{ArrowLeft}{ArrowLeft}{Enter}');
    expect(onToggle).toHaveBeenCalledTimes(2);
  });

  it('says of the names that filter which one does', () => {
    show({
      onPickRow: () => {},
      rows: [
        { id: 'n', label: 'North', depth: 0 },
        { id: 's', label: 'South', depth: 0, selected: true },
      ],
    });
    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('South');
    expect(screen.getByRole('button', { pressed: false })).toHaveTextContent('North');
  });

  it('shows the words of a hovered cell until Escape', async () => {
    const user = userEvent.setup();
    show({ onPick: () => {} });
    await user.hover(screen.getByRole('button', { name: 'North, 2017: 7 min' }));
    expect(screen.getByRole('tooltip').textContent).toBe('North, 2017: 7 min');
    await user.hover(screen.getByLabelText('South, 2015: not covered'));
    expect(screen.getByRole('tooltip').textContent).toBe('South, 2015: not covered');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('keeps the tooltip while the pointer is on it, and lets it go after', async () => {
    const user = userEvent.setup();
    show({ onPick: () => {} });
    await user.hover(screen.getByRole('button', { name: 'North, 2017: 7 min' }));
    await user.hover(screen.getByRole('tooltip'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(screen.getByRole('tooltip')).toBeTruthy();
    await user.unhover(screen.getByRole('tooltip'));
    await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull());
  });

  it('draws only the rows a moved focus leaves and enters', async () => {
    const user = userEvent.setup();
    const many = Array.from({ length: 60 }, (_, i) => ({
      id: String(i),
      label: String(i),
      depth: 0 as const,
    }));
    const counted = vi.fn((row: number, column: number) => CELLS[row % 2]![column]!);
    show({ rows: many, cell: counted, onPick: () => {} });
    await user.tab();
    counted.mockClear();
    await user.keyboard('{ArrowDown}');
    const drawn = new Set(counted.mock.calls.map(([row]) => row));
    expect([...drawn].every((row) => row <= 1)).toBe(true);
  });
});
