import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import { OwnContext } from '#app/own/own-context.ts';
import { addOwn } from '#app/own/own-incidents.ts';
import { OwnNotice } from '#app/own/OwnNotice.tsx';
import { useJoinedTable } from '#app/own/use-joined-table.ts';
import type { Table } from '#core/table.ts';
import { anIncident, aTable, outageAt } from '../../support/builders.ts';
import { memory } from './memory-store.ts';

vi.mock('idb-keyval', async () => (await import('./memory-store.ts')).idbKeyval);

beforeEach(() => {
  localStorage.clear();
  memory.kept.clear();
  memory.error = null;
});

const mine = anIncident({
  id: 'mine',
  title: 'My own',
  outages: [outageAt('2025-02-01T10:00Z', 30, 'America/Los_Angeles')],
});

function Page({ table }: { table: Table }) {
  const own = useJoinedTable(table);
  return (
    <OwnContext value={own}>
      <p>{`${own.joined?.table.incidentCount} incidents`}</p>
      <OwnNotice rows={own.joined?.table.all ?? null} />
    </OwnContext>
  );
}

function show() {
  return render(
    <MemoryRouter>
      <QueryClientProvider client={new QueryClient()}>
        <Page table={aTable([anIncident()])} />
      </QueryClientProvider>
    </MemoryRouter>,
  );
}

it('says nothing where nothing is kept, and shows the public data at once', () => {
  const { container } = show();
  expect(screen.getByText('1 incidents')).toBeVisible();
  expect(container.textContent).toBe('1 incidents');
});

it('shows the public data before what is kept has been read, then both', async () => {
  await addOwn(mine);
  show();
  expect(screen.getByText('1 incidents')).toBeVisible();
  expect(screen.getByText('Adding 1 incident of yours, kept in this browser …')).toBeVisible();
  expect(await screen.findByText('2 incidents')).toBeVisible();
  expect(screen.getByText('Includes 1 incident of yours, kept only in this browser.')).toBeVisible();
});

it('takes in what is added while the page is open', async () => {
  show();
  await addOwn(mine);
  expect(await screen.findByText('2 incidents')).toBeVisible();
});

it('lists them, removes with one click and brings back with another', async () => {
  await addOwn(mine);
  await addOwn(anIncident({ id: '2025-07-19-na05', title: 'The same again' }));
  show();
  await screen.findByText('3 incidents');
  await userEvent.click(screen.getByRole('button', { name: 'List' }));
  expect(screen.getByRole('link', { name: 'My own' })).toHaveAttribute('href', '/incidents/own-mine');
  const [twin] = screen.getAllByRole('listitem');
  expect(twin).toHaveTextContent(
    'The same again (the public data has one of the same id, so it may count twice)',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Remove My own' }));
  expect(await screen.findByText('2 incidents')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('3 incidents')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Remove all' }));
  expect(await screen.findByText('1 incidents')).toBeVisible();
  expect(memory.kept.size).toBe(0);
  expect(screen.getByText('Removed 2 incidents of yours from this browser.')).toBeVisible();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus());
  await userEvent.click(screen.getByRole('button', { name: 'Hide' }));
  expect(screen.queryByText(/of yours/)).toBeNull();
});

it('says why what is kept cannot be read or removed; the public data stays', async () => {
  await addOwn(mine);
  memory.error = new DOMException('closed', 'InvalidStateError');
  show();
  expect(await screen.findByRole('alert')).toHaveTextContent('Your own incidents: This browser does not let');
  expect(screen.getByText('1 incidents')).toBeVisible();
});
