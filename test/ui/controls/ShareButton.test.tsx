import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { ShareButton } from '#ui/controls/ShareButton.tsx';

afterEach(() => vi.restoreAllMocks());

it('copies and says so', async () => {
  const user = userEvent.setup();
  render(<ShareButton text="https://example.org/?instance=A1" />);
  expect(screen.getByRole('status')).toHaveTextContent('');
  await user.click(screen.getByRole('button', { name: 'Share' }));
  expect(await screen.findByText('Link copied')).toBe(screen.getByRole('status'));
  expect(await navigator.clipboard.readText()).toBe('https://example.org/?instance=A1');
});

it('has words of its own for other text', async () => {
  const user = userEvent.setup();
  render(<ShareButton text="{}" label="Copy the JSON" copied="JSON copied" />);
  await user.click(screen.getByRole('button', { name: 'Copy the JSON' }));
  expect(await screen.findByText('JSON copied')).toBeVisible();
});

it('shows the text selected when the clipboard refuses, and says nothing of a copy', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  render(<ShareButton text="https://example.org/" />);
  await user.click(screen.getByRole('button', { name: 'Share' }));
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox');
  expect(field).toHaveValue('https://example.org/');
  await waitFor(() => expect(field).toHaveFocus());
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 'https://example.org/'.length]);
  expect(screen.queryByText('Link copied')).toBeNull();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Share' })).toHaveFocus());
});
