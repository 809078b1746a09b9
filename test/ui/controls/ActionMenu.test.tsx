import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import '#ui/controls/menu/ActionPopup.tsx';
import { ActionMenu } from '#ui/controls/ActionMenu.tsx';

const ACTIONS = [
  { id: 'png', label: 'PNG', hint: 'picture' },
  { id: 'svg', label: 'SVG', hint: 'drawing' },
] as const;

it('does one of a few things by keyboard, and gives the focus back', async () => {
  const onAct = vi.fn();
  render(
    <ActionMenu label="Save as" actions={ACTIONS} onAct={onAct}>
      Save
    </ActionMenu>,
  );
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  const first = await screen.findByRole('menuitem', { name: 'PNG picture' });
  await waitFor(() => expect(first).toHaveFocus());
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onAct.mock.calls).toEqual([['svg']]);
  await waitFor(() => expect(screen.getByRole('button', { name: 'Save' })).toHaveFocus());
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
});

it('does nothing on Escape', async () => {
  const onAct = vi.fn();
  render(
    <ActionMenu label="Save as" actions={ACTIONS} onAct={onAct}>
      Save
    </ActionMenu>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Save', expanded: false }));
  const menu = await screen.findByRole('menu', { name: 'Save as' });
  await waitFor(() => expect(menu).toContainElement(document.activeElement as HTMLElement));
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  expect(onAct).not.toHaveBeenCalled();
});
