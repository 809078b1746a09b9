import type { ReactNode } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { SelectedContext } from '#app/selected.ts';
import { useSelection, type Subject } from '#app/use-selection.ts';
import type { Table } from '#core/table.ts';

interface Props {
  readonly table: Table;
  readonly address?: string;
  readonly subject?: Subject | null;
  readonly children: ReactNode;
}

/** A part of a page as it stands on one: under an address, with what that shows of a table. The address is in `data-testid="address"`. */
export function SelectedScene({ address = '/', ...rest }: Props) {
  return (
    <MemoryRouter initialEntries={[address]}>
      <Scene {...rest} />
    </MemoryRouter>
  );
}

function Scene({ table, subject = null, children }: Omit<Props, 'address'>) {
  const selected = useSelection(table, subject);
  const { pathname, search } = useLocation();
  return (
    <SelectedContext value={selected}>
      {children}
      <output data-testid="address">{pathname + decodeURIComponent(search)}</output>
    </SelectedContext>
  );
}
