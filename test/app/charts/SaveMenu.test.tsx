import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { ChartToSave } from '#app/charts/save/chart-to-save.ts';
import { saveChart } from '#app/charts/save/save-chart.ts';
import { SaveMenu } from '#app/charts/SaveMenu.tsx';
// Fetched by a press, which then need not wait for it to be compiled.
import '#ui/controls/menu/ActionPopup.tsx';
import { SelectedContext } from '#app/selected.ts';
import { DEFAULT_VIEW } from '#core/filter/codec.ts';
import { select } from '#core/select.ts';
import { NotDrawn } from '#ui/export/svg-to-png.ts';
import { aTable, anIncident } from '../../support/builders.ts';

vi.mock('#app/charts/save/save-chart.ts', () => ({ saveChart: vi.fn() }));

const table = aTable([anIncident()]);
const selection = select(table, DEFAULT_VIEW);
const chart: ChartToSave = {
  name: 'root-causes',
  title: 'T',
  subtitle: 'S',
  picture: () => ({ kind: 'bars', bars: [], unit: '', shareLabel: '' }),
  table: () => ({ caption: '', columns: [], rows: [] }),
};

beforeEach(() => vi.mocked(saveChart).mockReset());

async function choose(kind: RegExp): Promise<void> {
  render(
    <SelectedContext value={{ table, selection }}>
      <SaveMenu chart={chart} />
    </SelectedContext>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Save this chart' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: kind }));
}

const status = (): HTMLElement | undefined =>
  screen.getAllByRole('status').find((part) => part.textContent !== '');

it('offers three kinds of file', async () => {
  vi.mocked(saveChart).mockResolvedValue('x.csv');
  await choose(/^CSV/);
  expect(saveChart).toHaveBeenCalledExactlyOnceWith(
    chart,
    'csv',
    expect.objectContaining({ table, selection, joined: null, address: location.href }),
  );
});

it('says which file was saved', async () => {
  vi.mocked(saveChart).mockResolvedValue('faultline-root-causes-2026-01-01.svg');
  await choose(/^SVG/);
  await waitFor(() => expect(status()).toHaveTextContent('Saved faultline-root-causes-2026-01-01.svg'));
});

it('names the size a browser refused, and saves the drawing instead', async () => {
  vi.mocked(saveChart).mockRejectedValueOnce(new NotDrawn(2400, 60_000)).mockResolvedValueOnce('a.svg');
  await choose(/^PNG/);
  await waitFor(() => expect(status()).toHaveTextContent('2,400 × 60,000 pixels'));
  await userEvent.click(screen.getByRole('button', { name: 'Save as SVG' }));
  expect(vi.mocked(saveChart).mock.calls.map(([, kind]) => kind)).toEqual(['png', 'svg']);
  await waitFor(() => expect(status()).toHaveTextContent('Saved a.svg'));
});

it('says so when the file could not be made', async () => {
  vi.mocked(saveChart).mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await choose(/^CSV/);
  await waitFor(() => expect(status()).toHaveTextContent('The file could not be made.'));
  expect(screen.queryByRole('button', { name: 'Save as SVG' })).toBeNull();
});
