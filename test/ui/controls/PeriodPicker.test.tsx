import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { PeriodPicker } from '#ui/controls/PeriodPicker.tsx';

function setup(props: { from?: string; to?: string; preset?: string } = {}) {
  const told = { onPreset: vi.fn(), onRange: vi.fn(), onClear: vi.fn() };
  render(
    <PeriodPicker
      text="Words of it"
      presets={[{ id: '12m', label: 'Last 12 months' }]}
      preset={props.preset ?? null}
      from={props.from ?? null}
      to={props.to ?? null}
      {...told}
    />,
  );
  return told;
}

const trigger = () => screen.getByRole('button', { name: 'Period: Words of it' });

async function apply(from: string, to: string) {
  await userEvent.click(trigger());
  const [first, last] = [await screen.findByLabelText('From'), screen.getByLabelText('To')];
  await userEvent.clear(first);
  if (from !== '') await userEvent.type(first, from);
  await userEvent.clear(last);
  if (to !== '') await userEvent.type(last, to);
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
}

it('applies a preset, closes and gives the focus back', async () => {
  const told = setup();
  await userEvent.click(trigger());
  expect(await screen.findByRole('button', { name: 'All dates' })).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(screen.getByRole('button', { name: 'Last 12 months' }));
  expect(told.onPreset).toHaveBeenCalledExactlyOnceWith('12m');
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(trigger()).toHaveFocus());
});

it('goes back to all dates', async () => {
  const told = setup({ preset: '12m', from: '2025-01-01', to: '2025-12-31' });
  await userEvent.click(trigger());
  expect(await screen.findByRole('button', { name: 'Last 12 months' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await userEvent.click(screen.getByRole('button', { name: 'All dates' }));
  expect(told.onClear).toHaveBeenCalledOnce();
});

it('shows the days in force', async () => {
  setup({ from: '2025-01-01', to: '2025-06-30' });
  await userEvent.click(trigger());
  expect(await screen.findByLabelText('From')).toHaveValue('2025-01-01');
  expect(screen.getByLabelText('To')).toHaveValue('2025-06-30');
});

it('applies two typed days, both included, and closes', async () => {
  const told = setup();
  await apply('2024-02-29', '2024-3-1');
  expect(told.onRange).toHaveBeenCalledExactlyOnceWith('2024-02-29', '2024-03-01');
  expect(screen.queryByRole('dialog')).toBeNull();
});

it.each([
  ['2025-02-30', '', 'From', /February 2025 has days 01 to 28/],
  ['', '2025-13-01', 'To', /no month 13/],
  ['31/12/2024', '', 'From', /“31\/12\/2024” is not a date.*2025-03-09/],
  ['2025-05-02', '2025-05-01', 'To', /end is before the start.*2025-05-02 or later/],
  ['', '', 'From', /a first day, a last day or both/],
])('says what is wrong with %j to %j', async (from, to, field, words) => {
  const told = setup();
  await apply(from, to);
  expect(screen.getByRole('alert')).toHaveTextContent(words);
  const wrong = screen.getByLabelText(field);
  expect(wrong).toHaveFocus();
  expect(wrong).toBeInvalid();
  expect(wrong).toHaveAccessibleDescription(words);
  expect(told.onRange).not.toHaveBeenCalled();
  await userEvent.type(wrong, '1');
  expect(wrong).toBeValid();
});
