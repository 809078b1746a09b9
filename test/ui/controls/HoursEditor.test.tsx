import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { HoursEditor, type HoursSpan } from '#ui/controls/HoursEditor.tsx';
import { hoursKey, readSpan, readTime, timeText, typedSpan } from '#ui/controls/hours/typed-hours.ts';

const WORKDAYS: HoursSpan[] = [{ days: [0, 1, 2, 3, 4], from: 480, to: 1200 }];

function show(first: readonly HoursSpan[] = WORKDAYS) {
  const onChange = vi.fn<(spans: readonly HoursSpan[]) => void>();
  let setFromOutside: (spans: readonly HoursSpan[]) => void = () => {};
  function Scene() {
    const [spans, setSpans] = useState(first);
    setFromOutside = setSpans;
    return (
      <HoursEditor
        label="Your open hours"
        spans={spans}
        standard={WORKDAYS}
        standardInWords="Mon–Fri 08:00–20:00"
        onChange={(next) => {
          onChange(next);
          setSpans(next);
        }}
      />
    );
  }
  render(<Scene />);
  return { onChange, fromOutside: (spans: readonly HoursSpan[]) => setFromOutside(spans) };
}

const row = (number = 1) =>
  within(screen.getByRole('group', { name: number === 1 ? 'Open hours' : `Open hours, ${number}` }));

async function type(field: HTMLElement, text: string): Promise<void> {
  await userEvent.clear(field);
  await userEvent.type(field, `${text}{Enter}`);
}

describe('the editor of hours', () => {
  it('shows the hours in force: days pressed, times written', () => {
    show();
    expect(row().getByRole('checkbox', { name: 'Friday' })).toBeChecked();
    expect(row().getByRole('checkbox', { name: 'Saturday' })).not.toBeChecked();
    expect(row().getByRole('textbox', { name: 'From' })).toHaveValue('08:00');
    expect(row().getByRole('textbox', { name: 'To' })).toHaveValue('20:00');
    expect(screen.queryByRole('button', { name: /^Reset/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
  });

  it('applies a day at once and a time when the field is left, not with each key', async () => {
    const { onChange } = show();
    await userEvent.click(row().getByRole('checkbox', { name: 'Saturday' }));
    expect(onChange).toHaveBeenLastCalledWith([{ days: [0, 1, 2, 3, 4, 5], from: 480, to: 1200 }]);
    const from = row().getByRole('textbox', { name: 'From' });
    await userEvent.clear(from);
    await userEvent.type(from, '9.30');
    expect(onChange).toHaveBeenCalledTimes(1);
    await userEvent.tab();
    expect(onChange).toHaveBeenLastCalledWith([{ days: [0, 1, 2, 3, 4, 5], from: 570, to: 1200 }]);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('says that hours go over midnight', async () => {
    const { onChange } = show();
    await type(row().getByRole('textbox', { name: 'To' }), '4');
    expect(onChange).toHaveBeenLastCalledWith([{ days: [0, 1, 2, 3, 4], from: 480, to: 240 }]);
    expect(screen.getByText('to 04:00 the next day')).toBeVisible();
  });

  it.each([
    ['To', '08:00', /end when they begin/],
    ['To', '25:00', /not a time of day/],
    ['From', '', /not a time of day/],
    ['From', '24:00', /not a time of day/],
  ])('%s “%s” is told in a sentence and applies nothing', async (name, text, sentence) => {
    const { onChange } = show();
    const field = row().getByRole('textbox', { name });
    await userEvent.clear(field);
    if (text !== '') await userEvent.type(field, text);
    await userEvent.tab();
    expect(screen.getByText(sentence)).toBeVisible();
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(sentence);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('takes a whole day as 00:00 to 24:00', async () => {
    const { onChange } = show([{ days: [6], from: 0, to: 600 }]);
    await type(row().getByRole('textbox', { name: 'To' }), '24:00');
    expect(onChange).toHaveBeenLastCalledWith([{ days: [6], from: 0, to: 1440 }]);
    expect(screen.getByText('the whole day')).toBeVisible();
  });

  it('adds and removes hours; added ones count once a day is chosen', async () => {
    const { onChange } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Add other hours' }));
    expect(onChange).not.toHaveBeenCalled();
    expect(screen.getByText('Choose at least one day.')).toBeVisible();
    await userEvent.click(row(2).getByRole('checkbox', { name: 'Saturday' }));
    expect(onChange).toHaveBeenLastCalledWith([...WORKDAYS, { days: [5], from: 600, to: 840 }]);
    expect(row(2).getByRole('checkbox', { name: 'Saturday' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Remove open hours 1' }));
    expect(onChange).toHaveBeenLastCalledWith([{ days: [5], from: 600, to: 840 }]);
    await userEvent.click(screen.getByRole('button', { name: 'Reset to Mon–Fri 08:00–20:00' }));
    expect(onChange).toHaveBeenLastCalledWith(WORKDAYS);
    expect(row().getByRole('textbox', { name: 'From' })).toHaveValue('08:00');
  });

  it('shows hours that come from elsewhere, as Back brings them', async () => {
    const { fromOutside } = show();
    await type(row().getByRole('textbox', { name: 'To' }), '22');
    act(() => fromOutside(WORKDAYS));
    expect(row().getByRole('textbox', { name: 'To' })).toHaveValue('20:00');
  });
});

describe('typed hours', () => {
  it('are read as they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1440 }), (minute) => {
        expect(readTime(timeText(minute))).toBe(minute);
      }),
    );
    expect(['8', '08', '0830', '8:30', '8.30', ' 08:30 ', '24'].map(readTime)).toEqual([
      480, 480, 510, 510, 510, 510, 1440,
    ]);
    expect(['', 'x', '8:3', '8:60', '24:01', '123456', '-8'].map(readTime)).toEqual(Array(7).fill(null));
  });

  it('have one key however they are split over spans', () => {
    const days = fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 });
    fc.assert(
      fc.property(days, (list) => {
        const whole = { days: list, from: 60, to: 120 };
        const parts = list.map((day) => ({ ...whole, days: [day] })).reverse();
        expect(hoursKey(parts)).toBe(hoursKey([whole]));
        expect(readSpan(typedSpan(whole))).toEqual({ span: whole });
      }),
    );
  });
});
