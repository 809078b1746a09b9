import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { lazyPart } from '#ui/controls/popup/lazy-part.ts';
import { PopupButton } from '#ui/controls/popup/PopupButton.tsx';
import { usePopup } from '#ui/controls/popup/use-popup.ts';

it('says so when a popup can not be fetched, and tries again at the next press', async () => {
  let online = false;
  const part = lazyPart<object>(async () => {
    if (!online) throw new TypeError('Failed to fetch dynamically imported module');
    return () => <p>Here it is</p>;
  });
  function Scene() {
    const popup = usePopup(part);
    const { Part } = popup;
    return (
      <>
        <PopupButton popup={popup} opens="dialog">
          Open
        </PopupButton>
        {Part !== null && popup.link.open && <Part />}
      </>
    );
  }
  render(<Scene />);
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  expect(await screen.findByText(/could not be loaded/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Open' })).toHaveAttribute('aria-expanded', 'false');
  online = true;
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  expect(await screen.findByText('Here it is')).toBeVisible();
  expect(screen.queryByText(/could not be loaded/)).toBeNull();
});
