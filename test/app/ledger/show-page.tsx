import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import type { Incident } from '#core/incident.ts';
import { recordsOf } from '#core/pack/records.ts';
import { textAt } from '#core/pack/text-column.ts';
import type { Table } from '#core/table.ts';
import { publicAlone, type JoinedTable } from '#app/own/joined-table.ts';
import { OwnContext } from '#app/own/own-context.ts';
import { recordsQuery } from '#app/records-query.ts';
import { SelectedContext } from '#app/selected.ts';
import { useSelection } from '#app/use-selection.ts';

interface Given {
  readonly table: Table;
  /** All public incidents of the table, in any order; without them the page asks the server. */
  readonly incidents?: readonly Incident[];
  readonly joined?: JoinedTable;
  readonly address?: string;
}

/** Draws a page as the frame does, over a table in memory. */
export function showPage(page: ReactNode, { table, incidents, joined, address = '/' }: Given) {
  const client = new QueryClient();
  const base = joined?.base ?? table;
  if (incidents !== undefined) {
    const byId = new Map(incidents.map((incident) => [incident.id, incident]));
    const ordered = Array.from({ length: base.incidentCount }, (_, place) =>
      byId.get(textAt(base.index.incidents.id, place))!,
    );
    client.setQueryData(recordsQuery(base).queryKey, recordsOf(ordered));
  }
  return render(
    <MemoryRouter initialEntries={[address]}>
      <QueryClientProvider client={client}>
        <Frame joined={joined ?? publicAlone(table)}>{page}</Frame>
      </QueryClientProvider>
    </MemoryRouter>,
  );
}

function Frame({ joined, children }: { joined: JoinedTable; children: ReactNode }) {
  const selected = useSelection(joined.table, null);
  const { search } = useLocation();
  const nothing = (): void => {};
  return (
    <OwnContext
      value={{
        joined,
        waiting: 0,
        damaged: [],
        fault: null,
        removed: [],
        remove: nothing,
        undo: nothing,
        forget: nothing,
      }}
    >
      <SelectedContext value={selected}>
        <output aria-label="Address">{search}</output>
        {children}
      </SelectedContext>
    </OwnContext>
  );
}
