import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { DEFAULT_VIEW } from '#core/filter/codec.ts';
import { select } from '#core/select.ts';
import type { ReadOne } from '#app/pages/normalize/report-reader.ts';
import { createShelf } from '#app/pages/normalize/report-shelf.ts';
import { NormalizePage } from '#app/pages/normalize/NormalizePage.tsx';
import { SelectedContext } from '#app/selected.ts';
import { aCatalog, aLane, anIncident, aTable } from '#test/support/builders.ts';
import { aReading } from '#test/support/reading.ts';

// No canvas here; the timeline goes without its marks.
HTMLCanvasElement.prototype.getContext = () => null;

/** Reads every file as the reading made by hand; `bad…` can't be read. */
export const readByHand: ReadOne = (name) =>
  Promise.resolve(
    name.startsWith('bad')
      ? { error: { message: 'The file is a picture. Save the report as PDF or text.' } }
      : { reading: aReading() },
  );

/** The page over a small dataset, with a reader that needs no worker. */
export function openPage(shelf = createShelf(readByHand)) {
  const catalog = aCatalog({ instances: [aLane({ id: 'NA05' }), aLane({ id: 'EU99', region: 'Europe' })] });
  const table = aTable([anIncident()], catalog);
  const selection = select(table, DEFAULT_VIEW);
  const view = render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={['/normalize']}>
        <SelectedContext value={{ table, selection }}>
          <NormalizePage shelf={shelf} />
        </SelectedContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return { ...view, shelf, user: userEvent.setup() };
}

/** Gives files to the page by way of its chooser. */
export async function choose(
  { container, user }: Pick<ReturnType<typeof openPage>, 'container' | 'user'>,
  ...names: string[]
): Promise<void> {
  const files = names.map((name) => new File([`words of ${name}`], name));
  await user.upload(container.querySelector<HTMLInputElement>('input[type=file]')!, files);
}

/** The row of a field, by its label within a group. */
export function field(group: string, label: string): HTMLElement {
  const labels = within(screen.getByRole('region', { name: group })).getAllByText(label);
  return labels.find((item) => item.tagName === 'DT')!.closest('div')!;
}
