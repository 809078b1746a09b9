import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { Chips, type Chip } from '#ui/controls/Chips.tsx';

const START: Chip[] = [
  { id: 'a', dimension: 'Instance', label: 'A1', count: 1234 },
  { id: 'b', dimension: 'Instance', label: 'B2: no such instance', unknown: true },
  { id: 'c', dimension: 'Period', label: 'Last 12 months' },
];

function Scene() {
  const [chips, setChips] = useState(START);
  return (
    <Chips
      chips={chips}
      onRemove={(id) => setChips(chips.filter((chip) => chip.id !== id))}
      onClearAll={() => setChips([])}
    />
  );
}

const removals = () => screen.queryAllByRole('button', { name: /^Remove/ }).map((button) => button.ariaLabel);

it('lists what is in force, each with a button that removes it', () => {
  render(<Scene />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Instance A1 1,234',
    'Instance B2: no such instance ',
    'Period Last 12 months ',
  ]);
  expect(removals()).toEqual([
    'Remove Instance A1',
    'Remove Instance B2: no such instance',
    'Remove Period Last 12 months',
  ]);
});

it('moves the focus on to the next chip, to "Clear all" and to the list', async () => {
  render(<Scene />);
  screen.getByRole('button', { name: 'Remove Instance B2: no such instance' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: 'Remove Period Last 12 months' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: 'Clear all' })).toHaveFocus();
  screen.getByRole('button', { name: 'Remove Instance A1' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('group', { name: 'Filters in force' })).toHaveFocus();
  expect(screen.getByText('No filter set')).toBeVisible();
});

it('clears all at once', async () => {
  render(<Scene />);
  await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
  expect(removals()).toEqual([]);
  expect(screen.getByRole('group', { name: 'Filters in force' })).toHaveFocus();
});

it('leaves the focus alone when something else changes the chips', () => {
  const { rerender } = render(<Chips chips={START} onRemove={() => {}} onClearAll={() => {}} />);
  rerender(<Chips chips={START.slice(1)} onRemove={() => {}} onClearAll={() => {}} />);
  expect(document.body).toHaveFocus();
});
