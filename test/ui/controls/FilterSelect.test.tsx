import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { FilterSelect } from '#ui/controls/FilterSelect.tsx';

const OPTIONS = [
  { value: 'n1', label: 'North 1', group: 'North', count: 12 },
  { value: 'n2', label: 'North 2', group: 'North', count: 0 },
  { value: 'n3', label: 'North 3', group: 'North', count: 1234, disabled: true },
  { value: 's1', label: 'Süd 1', group: 'South', count: 3, hint: 'whole platform' },
];

function Scene(props: { start?: string[]; searchable?: boolean; told?: (next: readonly string[]) => void }) {
  const [selected, setSelected] = useState<readonly string[]>(props.start ?? []);
  const known = new Set(OPTIONS.map((option) => option.value));
  return (
    <>
      <FilterSelect
        label="Instance"
        options={OPTIONS}
        selected={selected}
        unknown={selected.filter((value) => !known.has(value))}
        searchable={props.searchable ?? true}
        onChange={(next) => {
          setSelected(next);
          props.told?.(next);
        }}
      />
      <button type="button">After</button>
    </>
  );
}

const trigger = () => screen.getByRole('button', { name: /^Instance/ });
const options = () => screen.getAllByRole('option').map((option) => option.textContent);

it('applies each choice at once, stays open and counts on the button', async () => {
  const told = vi.fn();
  render(<Scene told={told} />);
  await userEvent.click(trigger());
  await userEvent.click(await screen.findByRole('option', { name: /North 1/ }));
  expect(told).toHaveBeenLastCalledWith(['n1']);
  await userEvent.click(screen.getByRole('option', { name: /Süd 1/ }));
  expect(told).toHaveBeenLastCalledWith(['n1', 's1']);
  expect(screen.getByRole('option', { name: /North 1/ })).toHaveAttribute('aria-selected', 'true');
  expect(trigger()).toHaveAccessibleName('Instance 2 chosen');
  expect(trigger()).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('dialog', { name: 'Instance' })).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
  expect(told).toHaveBeenLastCalledWith([]);
  expect(trigger()).toHaveAccessibleName('Instance');
  expect(screen.getByRole('combobox', { name: 'Find in Instance' })).toHaveFocus();
});

it('shows options under their headings with counts; zero can be chosen, disabled can not', async () => {
  const told = vi.fn();
  render(<Scene told={told} />);
  await userEvent.click(trigger());
  const north = await screen.findByRole('group', { name: 'North' });
  expect(within(north).getByRole('option', { name: /North 3 1,234/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  expect(screen.getByRole('option', { name: 'Süd 1 whole platform 3' })).toBeVisible();
  await userEvent.click(screen.getByRole('option', { name: /North 3/ }));
  expect(told).toHaveBeenLastCalledWith([]);
  await userEvent.click(screen.getByRole('option', { name: /North 2/ }));
  expect(told).toHaveBeenLastCalledWith(['n2']);
});

it('takes and drops all of a heading, but not the disabled', async () => {
  const told = vi.fn();
  render(<Scene told={told} start={['s1', 'n2']} />);
  await userEvent.click(trigger());
  const heading = await screen.findByRole('option', { name: 'North all 2' });
  expect(heading).toHaveAttribute('aria-selected', 'false');
  await userEvent.click(heading);
  expect(told).toHaveBeenLastCalledWith(['s1', 'n2', 'n1']);
  await userEvent.click(heading);
  expect(told).toHaveBeenLastCalledWith(['s1']);
});

it('works by keyboard alone: opens, narrows, chooses, closes and gives the focus back', async () => {
  const told = vi.fn();
  render(<Scene told={told} />);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  const field = await screen.findByRole('combobox', { name: 'Find in Instance' });
  await waitFor(() => expect(field).toHaveFocus());
  // Accents and the order of words do not matter, and a heading's words count.
  await userEvent.keyboard('sud south');
  expect(options()).toEqual([expect.stringContaining('Süd 1')]);
  expect(field).toHaveAttribute('aria-activedescendant', screen.getByRole('option').id);
  await userEvent.keyboard('{Enter}');
  expect(told).toHaveBeenLastCalledWith(['s1']);
  await userEvent.clear(field);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(told).toHaveBeenLastCalledWith(['s1', 'n1']);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(trigger()).toHaveFocus());
});

it('goes on to what follows the button when Tab leaves the popup', async () => {
  render(<Scene />);
  await userEvent.click(trigger());
  const field = await screen.findByRole('combobox');
  await waitFor(() => expect(field).toHaveFocus());
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('walks a list without search: arrows, letters, Home, End and Space', async () => {
  const told = vi.fn();
  render(<Scene told={told} searchable={false} />);
  await userEvent.click(trigger());
  const list = await screen.findByRole('listbox', { name: 'Instance' });
  await waitFor(() => expect(list).toHaveFocus());
  const active = () => document.getElementById(list.getAttribute('aria-activedescendant') ?? '')?.textContent;
  await userEvent.keyboard('{End}');
  expect(active()).toContain('Süd 1');
  await userEvent.keyboard('{ArrowDown}');
  expect(active()).toContain('all 2');
  await userEvent.keyboard('s');
  expect(active()).toContain('Süd 1');
  await userEvent.keyboard(' ');
  expect(told).toHaveBeenLastCalledWith(['s1']);
});

it('says when nothing matches', async () => {
  render(<Scene />);
  await userEvent.click(trigger());
  await userEvent.type(await screen.findByRole('combobox'), 'xyz');
  expect(screen.getByText('Nothing matches “xyz”.')).toBeVisible();
  expect(screen.queryByRole('option')).toBeNull();
});

it('shows a chosen value that there is not, and lets it go', async () => {
  const told = vi.fn();
  render(<Scene told={told} start={['n1', 'gone']} />);
  expect(trigger()).toHaveAccessibleName('Instance 2 chosen');
  await userEvent.click(trigger());
  const gone = await screen.findByRole('option', { name: 'gone no such instance' });
  expect(screen.getAllByRole('option')[0]).toBe(gone);
  expect(gone).toHaveAttribute('aria-selected', 'true');
  await userEvent.click(gone);
  expect(told).toHaveBeenLastCalledWith(['n1']);
  expect(screen.queryByRole('option', { name: /gone/ })).toBeNull();
});

it('closes by its own button', async () => {
  render(<Scene />);
  await userEvent.click(trigger());
  await screen.findByRole('dialog');
  await userEvent.click(trigger());
  expect(screen.queryByRole('dialog')).toBeNull();
});
