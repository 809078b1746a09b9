import { addDays } from '#core/time/day.ts';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Papa from 'papaparse';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
// Fetched by a press, which then need not wait for it to be compiled.
import '#app/charts/save/save-chart.ts';
import '#ui/controls/menu/ActionPopup.tsx';
import { CausesSection } from '#app/charts/CausesSection.tsx';
import { HoursSection } from '#app/charts/HoursSection.tsx';
import { RegionsSection } from '#app/charts/RegionsSection.tsx';
import { TimelineSection } from '#app/charts/TimelineSection.tsx';
import { YearGridSection } from '#app/charts/YearGridSection.tsx';
import { CauseMatrixSection } from '#app/pages/causes/CauseMatrixSection.tsx';
import { TrendSection } from '#app/pages/causes/TrendSection.tsx';
import { saveFile, saveParts } from '#app/save-file.ts';
import { SelectedContext } from '#app/selected.ts';
import { DEFAULT_VIEW } from '#core/filter/codec.ts';
import { select } from '#core/select.ts';
import { aTable, anIncident, outageAt } from '../../support/builders.ts';
import { readSvg, texts } from '../../ui/export/svg.ts';

vi.mock('#app/save-file.ts', () => ({ saveFile: vi.fn(), saveParts: vi.fn(), saveBlob: vi.fn() }));

const at = (start: string, minutes: number) => [outageAt(start, minutes, 'America/Los_Angeles')];
const table = aTable([
  anIncident({ id: 'a', title: '<b>=A & "B"</b>', outages: at('2025-07-19T20:45Z', 1234) }),
  anIncident({ id: 'b', instances: ['NA01', 'NA02'], outages: at('2025-02-01T10:00:30Z', 7) }),
  anIncident({ id: 'c', instances: ['EU01'], region: 'Europe', outages: at('2024-03-04T02:00Z', 90) }),
]);
const selection = select(table, DEFAULT_VIEW);

const SECTIONS: readonly (readonly [string, ReactNode])[] = [
  ['regions', <RegionsSection key="" metric="minutes" unit="half" />],
  ['root-causes', <CausesSection key="" axis="cause" by="minutes" />],
  ['triggers', <CausesSection key="" axis="trigger" by="incidents" />],
  ['hours-of-the-week', <HoursSection key="" />],
  ['days', <YearGridSection key="" />],
  ['timeline', <TimelineSection key="" />],
  ['causes-by-region', <CauseMatrixSection key="" />],
  ['incidents-by-year', <TrendSection key="" />],
];

async function save(kind: RegExp): Promise<{ name: string; text: string }> {
  vi.mocked(saveFile).mockReset();
  vi.mocked(saveParts).mockReset();
  const saved = (): [string, string | Iterable<string>, ...unknown[]][] => [
    ...vi.mocked(saveFile).mock.calls,
    ...vi.mocked(saveParts).mock.calls,
  ];
  await userEvent.click(screen.getByRole('button', { name: 'Save this chart' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: kind }));
  await waitFor(() => expect(saved()).toHaveLength(1));
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  const [name, content] = saved()[0]!;
  return { name, text: typeof content === 'string' ? content : [...content].join('').trimEnd() };
}

describe.each(SECTIONS)('%s', (name, section) => {
  it('is saved as it is shown', async () => {
    render(
      <MemoryRouter>
        <SelectedContext value={{ table, selection }}>{section}</SelectedContext>
      </MemoryRouter>,
    );
    const title = screen.getByRole('heading', { level: 2 }).textContent;

    const svg = await save(/^SVG/);
    expect(svg.name).toBe(`faultline-${name}-${addDays(table.asOf, -1)}.svg`);
    const root = readSvg(svg.text);
    const said = texts(root).join(' ');
    expect(root.querySelector('title')?.textContent).toBe(title);
    for (const part of [
      title,
      'every impact counts in full',
      'Period: ',
      'Filter: none',
      `Address: ${location.href}`,
    ])
      expect(said).toContain(part);
    expect(said).not.toContain('Choose');

    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    const csv = await save(/^CSV/);
    const { data, meta } = Papa.parse<Record<string, string>>(csv.text, { header: true });
    const printed = screen.getByRole('table');
    const heads = within(printed)
      .getAllByRole('columnheader')
      .map((head) => head.textContent);
    const rows = within(printed).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(data.length);
    let numbers = 0;
    rows.forEach((row, place) => {
      [...row.querySelectorAll('td')].forEach((cell, column) => {
        const field = meta.fields!.find((one) => one.replace(/ \(.*/, '') === heads[column + 1]);
        const raw = field === undefined ? '' : data[place]![field]!;
        if (raw === '' || Number.isNaN(Number(raw)) || field!.includes('(')) return;
        numbers++;
        expect(cell.textContent).toBe(Math.round(Number(raw)).toLocaleString('en'));
      });
      expect(data[place]).toMatchObject({ rule: 'every impact counts in full', address: location.href });
    });
    if (name !== 'timeline') expect(numbers).toBeGreaterThan(1);
  });
});

it('the lengths of the timeline’s file are whole, and its titles are text', async () => {
  render(
    <MemoryRouter>
      <SelectedContext value={{ table, selection }}>
        <TimelineSection />
      </SelectedContext>
    </MemoryRouter>,
  );
  const { text } = await save(/^CSV/);
  const { data } = Papa.parse<Record<string, string>>(text, { header: true });
  expect(data.map((row) => Number(row['Length (min)'])).sort((a, b) => a - b)).toEqual([7, 7, 90, 1234]);
  expect(data[0]).toMatchObject({
    Report: '<b>=A & "B"</b>',
    Began: '2025-07-19T13:45:00-07:00',
    Incident: 'a',
  });
});
