import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { select } from '#core/select.ts';
import type { Table } from '#core/table.ts';
import { ComparePage } from '#app/pages/compare/ComparePage.tsx';
import { SelectedContext } from '#app/selected.ts';
import { useView } from '#app/use-view.ts';

// The popups are fetched when first opened, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

/** The page at an address over a table; `address()` is where it stands now. */
export function openCompare(table: Table, address: string) {
  let now = '';
  function Watched() {
    const { pathname, search } = useLocation();
    now = pathname + search;
    const { view } = useView();
    return (
      <SelectedContext value={{ table, selection: select(table, view) }}>
        <ComparePage />
      </SelectedContext>
    );
  }
  const view = render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={[address]}>
        <Watched />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return { ...view, user: userEvent.setup(), address: () => now };
}
