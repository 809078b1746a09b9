import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { ThemeToggle, type Theme } from '#ui/controls/ThemeToggle.tsx';

function Scene() {
  const [theme, setTheme] = useState<Theme>('system');
  return <ThemeToggle value={theme} onChange={setTheme} />;
}

it('names the choice in force, and marks it in the menu', async () => {
  render(<Scene />);
  await userEvent.click(screen.getByRole('button', { name: 'Theme: As the device' }));
  expect(await screen.findByRole('menuitemradio', { name: 'As the device' })).toBeChecked();
  await userEvent.click(screen.getByRole('menuitemradio', { name: 'Dark' }));
  expect(screen.queryByRole('menu')).toBeNull();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Theme: Dark' })).toHaveFocus());
});

it('is walked by the keyboard, round and round', async () => {
  render(<Scene />);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  const first = await screen.findByRole('menuitemradio', { name: 'As the device' });
  await waitFor(() => expect(first).toHaveFocus());
  await userEvent.keyboard('{ArrowUp}');
  expect(screen.getByRole('menuitemradio', { name: 'Dark' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Theme: Light' })).toHaveFocus());
});
