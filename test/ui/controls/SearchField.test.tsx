import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { SearchField } from '#ui/controls/SearchField.tsx';

const field = () => screen.getByRole('searchbox', { name: 'Search titles' });

it('tells every change and keeps what is typed while the value lags behind', async () => {
  const onChange = vi.fn();
  const { rerender } = render(<SearchField label="Search titles" value="" onChange={onChange} />);
  await userEvent.type(field(), 'abc');
  expect(onChange.mock.calls.flat()).toEqual(['a', 'ab', 'abc']);
  rerender(<SearchField label="Search titles" value="a" onChange={onChange} />);
  expect(field()).toHaveValue('abc');
  rerender(<SearchField label="Search titles" value="abc" onChange={onChange} />);
  expect(field()).toHaveValue('abc');
});

it('keeps a blank that the caller tidies away', async () => {
  const { rerender } = render(<SearchField label="Search titles" value="" onChange={() => {}} />);
  await userEvent.type(field(), 'a ');
  rerender(<SearchField label="Search titles" value="a" onChange={() => {}} />);
  expect(field()).toHaveValue('a ');
});

it('follows a value that comes from elsewhere', () => {
  const { rerender } = render(<SearchField label="Search titles" value="one" onChange={() => {}} />);
  act(() => rerender(<SearchField label="Search titles" value="two" onChange={() => {}} />));
  expect(field()).toHaveValue('two');
  act(() => rerender(<SearchField label="Search titles" value="" onChange={() => {}} />));
  expect(field()).toHaveValue('');
});

it('clears by button and by Escape, and keeps the focus', async () => {
  const onChange = vi.fn();
  render(<SearchField label="Search titles" value="one" onChange={onChange} />);
  await userEvent.click(screen.getByRole('button', { name: 'Clear search' }));
  expect(onChange).toHaveBeenLastCalledWith('');
  expect(field()).toHaveFocus();
  await userEvent.type(field(), 'x{Escape}');
  expect(onChange).toHaveBeenLastCalledWith('');
  expect(field()).toHaveValue('');
  expect(field()).toHaveFocus();
});
