import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { FilterBar } from '#ui/controls/FilterBar.tsx';
import { TopBar } from '#ui/controls/TopBar.tsx';

afterEach(() => vi.unstubAllGlobals());

const bar = (
  <FilterBar
    activeCount={3}
    controls={<button type="button">Region</button>}
    search={<input aria-label="Search" />}
    chips={<p>Chips</p>}
    status={<p>145 incidents</p>}
  />
);

it('shows the controls in the row on a wide screen', () => {
  render(bar);
  expect(screen.getByRole('button', { name: 'Region' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Filters/ })).toBeNull();
});

it('folds them behind one button with a count on a narrow one', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
  render(bar);
  expect(screen.queryByRole('button', { name: 'Region' })).toBeNull();
  expect(screen.getByRole('textbox', { name: 'Search' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Filters 3 chosen' }));
  expect(await screen.findByRole('dialog', { name: 'Filters' })).toContainElement(
    screen.getByRole('button', { name: 'Region' }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Done' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Filters 3 chosen' })).toHaveFocus());
});

it('skips to the content without touching the address', async () => {
  render(
    <>
      <TopBar name="Name" page="/" nav={<a href="/two">Two</a>} actions={null} />
      <main id="content">Content</main>
    </>,
  );
  const address = window.location.href;
  await userEvent.tab();
  expect(screen.getByRole('link', { name: 'Skip to content' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('main')).toHaveFocus();
  expect(window.location.href).toBe(address);
});
