import { cleanup, screen, within } from '@testing-library/react';
import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import type { ComparisonRecord } from '#core/compare/comparison-records.ts';
import type { Incident } from '#core/incident.ts';
import { comparisonCsv } from '#app/comparison-csv.ts';
import { aCatalog, aLane, anIncident, aTable, outageAt } from '#test/support/builders.ts';
import { openCompare } from './open-page.tsx';

const zone = 'America/Los_Angeles';

function at(id: string, start: string, minutes: number, instances: string[], over: Partial<Incident> = {}) {
  return anIncident({ id, instances, timeZone: zone, outages: [outageAt(start, minutes, zone)], ...over });
}

/** NA05 has six long outages, EU03 six short ones, AP01 one without a stated length, CA01 none, NA08 is covered late. */
const table = aTable(
  [
    ...[300, 310, 320, 330, 340, 350].map((minutes, i) =>
      at(`na-${i}`, `2025-0${i + 1}-10T10:00Z`, minutes, ['NA05']),
    ),
    ...[10, 11, 12, 13, 14, 15].map((minutes, i) =>
      at(`eu-${i}`, `2025-0${i + 1}-20T10:00Z`, minutes, ['EU03'], { region: 'Europe' }),
    ),
    anIncident({
      id: 'ap',
      instances: ['AP01'],
      region: 'Asia Pacific',
      timeZone: zone,
      outages: [
        { ...outageAt('2025-05-05T10:00Z', 1, zone), start: '2025-05-05', end: null, precision: 'day' },
      ],
    }),
  ],
  aCatalog({
    instances: [
      aLane({ id: 'NA05', coverage: { from: '2024-01-01', to: '2026-01-01' } }),
      aLane({ id: 'EU03', region: 'Europe', coverage: { from: '2024-07-01', to: '2026-01-01' } }),
      aLane({ id: 'AP01', region: 'Asia Pacific', coverage: { from: '2024-01-01', to: '2026-01-01' } }),
      aLane({ id: 'CA01', coverage: { from: '2024-01-01', to: '2026-01-01' } }),
      aLane({ id: 'NA08', coverage: { from: '2025-12-01', to: '2026-01-01' } }),
      aLane({ id: 'OLD', coverage: { from: '2024-02-01', to: '2024-03-01' } }),
    ],
  }),
);

const cells = (row: HTMLElement): string[] =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

function figures(name: string): string[] {
  const own = screen.getByRole('table', { name: /^Figures of/ });
  return cells(within(own).getByRole('row', { name: new RegExp(`^${name}`) }));
}

describe('two sides', () => {
  it('say over which days, and have their figures in columns, each of which opens', () => {
    openCompare(table, '/compare?with=NA05&with=EU03');
    expect(
      screen.getByText(
        'Compared over 1 Jul 2024 – 31 Dec 2025 (549 days), which reports cover for both of them.',
      ),
    ).toBeVisible();
    expect(figures('Incidents')).toEqual(['6', '6']);
    const link = screen.getByRole('link', { name: '6, incidents, EU03' });
    const { searchParams } = new URL(link.getAttribute('href')!, 'http://x');
    expect(searchParams.get('figure')).toBe('incidents');
    expect(searchParams.getAll('of')).toEqual(['instance:EU03', 'days:2024-07-01..2026-01-01']);
    expect(searchParams.getAll('with')).toEqual(['NA05', 'EU03']);
    expect(figures('Length of an outage, median')[0]).toContain('5 h 25 min');
  });

  it('say in plain words how far chance reaches, and how that was found on demand', async () => {
    const { user } = openCompare(table, '/compare?with=NA05&with=EU03');
    expect(
      screen.getByRole('heading', { name: 'The typical outage of NA05 is longer than that of EU03' }),
    ).toBeVisible();
    expect(
      screen.getByText('The typical outage of NA05 is longer than that of EU03 by 5 h 12 min (n = 6 and 6).'),
    ).toBeVisible();
    expect(
      screen.getByText(
        /^If such outages were drawn again, the difference would mostly lie between .+ and .+: luck alone hardly explains it\.$/,
      ),
    ).toBeVisible();
    const [method, other] = screen.getAllByText('How this is worked out');
    expect(screen.getAllByText(/percentile bootstrap/)[0]).not.toBeVisible();
    await user.click(method!);
    expect(screen.getAllByText(/percentile bootstrap/)[0]).toBeVisible();
    expect(method!.parentElement).toHaveTextContent('“Typical” is the median');
    expect(other!.parentElement).not.toHaveTextContent('ypical');
    expect(
      screen.getByText(/^Times between outages of NA05 and EU03 cannot be told apart with n = 5 and 5\.$/),
    ).toBeVisible();
  });

  it('of several instances say that one report may end several of the times between outages', () => {
    openCompare(table, '/compare?by=region&with=North+America&with=Europe');
    expect(screen.getAllByText(/ends a time between outages on each of them/)).toHaveLength(1);
    cleanup();
    openCompare(table, '/compare?with=NA05&with=EU03');
    expect(screen.queryByText(/ends a time between outages on each of them/)).toBeNull();
  });

  it('have the drawing and the quarters as tables', async () => {
    const { user } = openCompare(table, '/compare?with=NA05&with=EU03');
    for (const button of screen.getAllByRole('button', { name: 'Show as table' })) await user.click(button);
    const drawn = screen.getByRole('table', { name: 'How long outages lasted' });
    expect(cells(within(drawn).getByRole('row', { name: /^EU03/ }))).toEqual([
      '6',
      '10 min',
      '11 min',
      '13 min',
      '14 min',
      '– too few',
      '15 min',
    ]);
    const quarters = screen.getByRole('table', { name: 'Incidents by quarter' });
    const rows = within(quarters).getAllByRole('row').slice(1);
    const sum = rows
      .filter((row) => row.textContent.startsWith('NA05'))
      .reduce((total, row) => total + Number(cells(row)[1]), 0);
    expect(sum).toBe(6);
  });

  it('are walked by the arrow keys, each quarter with its words', async () => {
    const { user } = openCompare(table, '/compare?with=NA05&with=EU03');
    const list = screen.getByRole('list', { name: 'NA05' });
    const bars = within(list).getAllByRole('button');
    expect(bars[2]).toHaveAccessibleName('Q1 2025: 3 incidents, 930 instance-minutes');
    bars[0]!.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(bars[2]).toHaveFocus();
  });

  it('with too little say so instead of an interval', () => {
    openCompare(table, '/compare?with=NA05&with=CA01');
    expect(screen.getByText(/^Lengths of NA05 and CA01: too few to compare, n = 6 and 0/)).toBeVisible();
    expect(screen.queryByText(/^If such outages were drawn again/)).toBeNull();
    expect(figures('Incidents')).toEqual(['6', '0']);
    expect(figures('Availability')[1]).toContain('100 %');
    expect(figures('Length of an outage, median')[1]).toBe('–no stated length');
  });

  it('have no 9 of 10 of fewer than ten lengths', () => {
    openCompare(table, '/compare?with=NA05&with=CA01');
    expect(figures('Length, 9 of 10 lasted at most')).toEqual(['–too few, n = 6', '–no stated length']);
  });

  it('say where one incident makes more than half of the minutes, and lead to it', () => {
    const heavy = aTable(
      [
        at('long', '2025-02-10T10:00Z', 300, ['NA05']),
        at('short', '2025-03-10T10:00Z', 100, ['NA05']),
        at('one', '2025-03-11T10:00Z', 100, ['EU03']),
        at('other', '2025-05-11T10:00Z', 100, ['EU03']),
      ],
      aCatalog({
        instances: [
          aLane({ id: 'NA05', coverage: { from: '2025-01-01', to: '2026-01-01' } }),
          aLane({ id: 'EU03', coverage: { from: '2025-01-01', to: '2026-01-01' } }),
        ],
      }),
    );
    openCompare(heavy, '/compare?with=NA05&with=EU03');
    const [first, second] = figures('Outage time of one instance');
    expect(first).toContain('75 % of it from one incident');
    expect(second).not.toContain('one incident');
    expect(screen.getByRole('link', { name: 'one incident' })).toHaveAttribute(
      'href',
      expect.stringContaining('/incidents/long'),
    );
  });

  it('without a stated length have no minutes, and say what is not in them', () => {
    openCompare(table, '/compare?with=NA05&with=AP01');
    expect(figures('Incidents')[1]).toBe('1');
    expect(figures('Outage time ?instance-minutes')[1]).toContain('1 without length not in it');
    expect(figures('Length of an outage, median')[1]).toBe('–no stated length');
  });
});

describe('periods', () => {
  it('of unequal length are told and brought to one length', () => {
    openCompare(table, '/compare?by=period&with=2025-01-01..2026-01-01&with=2025-03-01..2025-04-01');
    expect(screen.getByText(/^2025 is 1 Jan 2025 – 31 Dec 2025 \(365 days\); Mar 2025 is /)).toBeVisible();
    expect(
      screen.getByText(/^The periods differ in length, so compare the figures per 30 days/),
    ).toBeVisible();
    expect(figures('Incidents per 30 days')).toEqual(['1.113 in 365 days', '1.92 in 31 days']);
    expect(
      screen.getByText(/^The time between outages is left out for periods: only instances/),
    ).toBeVisible();
    expect(screen.queryByRole('row', { name: /^Time between outages/ })).toBeNull();
    expect(screen.queryByText(/Times between outages|quiet between outages/)).toBeNull();
    expect(screen.getByText('2 incidents hit more than one side and are counted on each.')).toBeVisible();
  });

  it('of a leap year and another are alike: nothing is brought to one length, nothing said twice', () => {
    openCompare(table, '/compare?by=period&with=2025-01-01..2026-01-01&with=2024-01-01..2025-01-01');
    expect(screen.getByText(/^2025 is .+ \(365 days\); 2024 is .+ \(366 days\)\.$/)).toBeVisible();
    expect(screen.queryByText(/differ in length/)).toBeNull();
    expect(screen.queryByRole('row', { name: /^Incidents per/ })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Incidents: 2025 13, 2024 0' })).toBeVisible();
  });

  it('that are named by their days are named once', () => {
    openCompare(table, '/compare?by=period&with=2024-07-02..2025-07-02&with=2025-07-02..2026-01-01');
    expect(
      screen.getByText('Compared: 2 Jul 2024 – 1 Jul 2025 (365 days); 2 Jul 2025 – 31 Dec 2025 (183 days).'),
    ).toBeVisible();
  });

  it('have quarters named on the axis where there is room', () => {
    openCompare(table, '/compare?by=period&with=2025-01-01..2026-01-01&with=2024-01-01..2025-01-01');
    for (const quarter of ['Q1 2024', 'Q4 2024', 'Q1 2025', 'Q3 2025'])
      expect(screen.getByText(quarter)).toBeInTheDocument();
  });

  it('beyond the data have no number', () => {
    openCompare(table, '/compare?by=period&with=2025-07-01..2026-07-01&with=2024-07-01..2025-07-01');
    const list = screen.getByRole('list', { name: '1 Jul 2025 – 30 Jun 2026' });
    expect(within(list).getAllByRole('img', { name: /^Q[12] 2026: not covered/ })).toHaveLength(2);
    expect(within(list).getAllByRole('button')).toHaveLength(2);
  });
});

describe('what cannot be compared', () => {
  it('begins with links to a first comparison', async () => {
    const { user, address } = openCompare(table, '/compare?cause=human-error&instance=CA01');
    expect(screen.getByText('Choose two or more instances above, or begin with one of these.')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'NA05 against EU03' }));
    expect(address()).toBe('/compare?cause=human-error&with=NA05&with=EU03');
    expect(figures('Incidents')).toEqual(['6', '6']);
  });

  it('one side alone is offered another', () => {
    openCompare(table, '/compare?with=EU03');
    expect(screen.getByText('One more is needed to compare EU03 with.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'EU03 against NA05' })).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('unknown and repeated sides are kept and told', () => {
    openCompare(table, '/compare?with=NA05&with=XX99&with=NA05&with=EU03');
    expect(screen.getByText('There is no such instance: “XX99”.')).toBeVisible();
    expect(screen.getByText('“NA05” is named twice and compared once.')).toBeVisible();
    const chips = within(screen.getByRole('list', { name: 'Compared' })).getAllByRole('listitem');
    expect(chips).toHaveLength(4);
    expect(figures('Incidents')).toEqual(['6', '6']);
  });

  it('a flood of wrong sides is counted, not listed', () => {
    const wrong = Array.from({ length: 40 }, (_, i) => `with=X${i}`).join('&');
    openCompare(table, `/compare?${wrong}&with=X0&with=X0`);
    expect(screen.getByText('And 33 more.')).toBeVisible();
  });

  it('the clause that leaves a side out is the one to drop, whichever it is', async () => {
    const { user, address } = openCompare(table, '/compare?region=North+America&with=NA05&with=EU03');
    await user.click(screen.getByRole('button', { name: /^Drop Region North America from the filter/ }));
    expect(address()).toBe('/compare?with=NA05&with=EU03');
  });

  it('sides without a shared day have a sentence in place of figures', () => {
    openCompare(table, '/compare?with=OLD&with=NA08');
    expect(
      screen.getByText('No day is covered for all of these instances, so they are not compared'),
    ).toBeVisible();
    expect(screen.getByText('OLD: reports cover it over 1 Feb 2024 – 29 Feb 2024.')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('a side that the filter leaves out is told, and the filter can be dropped', async () => {
    const { user, address } = openCompare(table, '/compare?instance=NA05&with=NA05&with=EU03');
    expect(screen.getByText('The filter in force leaves nothing of EU03.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Drop Instance NA05 from the filter' }));
    expect(address()).toBe('/compare?with=NA05&with=EU03');
    expect(figures('Incidents')).toEqual(['6', '6']);
  });
});

describe('choosing sides', () => {
  it('adds from the list in the order chosen, takes away, and puts another first', async () => {
    const { user, address } = openCompare(table, '/compare?with=NA05');
    await user.click(screen.getByRole('button', { name: /^Instances to compare/ }));
    await user.click(await screen.findByRole('option', { name: /^EU03/ }));
    expect(address()).toBe('/compare?with=NA05&with=EU03');
    await user.click(await screen.findByRole('option', { name: /^AP01/ }));
    expect(address()).toBe('/compare?with=NA05&with=EU03&with=AP01');
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Put AP01 first' }));
    expect(address()).toBe('/compare?with=AP01&with=NA05&with=EU03');
    await user.click(screen.getByRole('button', { name: 'Remove NA05' }));
    expect(address()).toBe('/compare?with=AP01&with=EU03');
    expect(screen.getByRole('button', { name: 'Remove EU03' })).toHaveFocus();
  });

  it('changes the kind, and offers years with typed days for periods', async () => {
    const { user, address } = openCompare(
      table,
      '/compare?with=NA05&with=EU03&figure=incidents&of=instance%3ANA05',
    );
    await user.click(screen.getByRole('radio', { name: 'Periods' }));
    expect(address()).toBe('/compare?by=period');
    await user.click(screen.getByRole('button', { name: /^Years to compare/ }));
    await user.click(await screen.findByRole('option', { name: /^2025/ }));
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: /Add other days/ }));
    await user.type(await screen.findByRole('textbox', { name: 'From' }), '2024-07-01');
    await user.type(screen.getByRole('textbox', { name: 'To' }), '2024-12-31');
    await user.click(screen.getByRole('button', { name: 'Apply' }));
    expect(new URLSearchParams(address().split('?')[1]).getAll('with')).toEqual([
      '2025-01-01..2026-01-01',
      '2024-07-01..2025-01-01',
    ]);
  });
});

describe('the file', () => {
  it('has the figures of the page with rule, days and the end of the data', async () => {
    let text = '';
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => (void blob.text().then((own) => (text = own)), 'blob:x'),
        revokeObjectURL: () => {},
      }),
    );
    const { user } = openCompare(table, '/compare?rule=half&with=NA05&with=EU03');
    await user.click(screen.getByRole('button', { name: 'Download CSV' }));
    await vi.waitFor(() => expect(text).not.toBe(''), { timeout: 20_000 });
    vi.unstubAllGlobals();
    const rows = Papa.parse<Record<string, string>>(text.trim(), { header: true }).data;
    const own = rows.find(({ side, figure }) => side === 'EU03' && figure === 'incidents');
    expect(own).toMatchObject({
      value: '6',
      from: '2024-07-01',
      to: '2026-01-01',
      rule: 'half',
      data_through: '2025-12-31',
    });
    expect(rows.find(({ figure }) => figure?.endsWith('95 % interval from'))?.value).not.toBe('');
  });

  it('keeps a name from being a formula, and a negative number a number', () => {
    const record: ComparisonRecord = {
      compared_by: 'product',
      side: '=HYPERLINK("http://example.org")',
      from: '2024-01-01',
      to: '2025-01-01',
      days: 366,
      figure: 'lengths',
      value: -12.5,
      unit: 'minutes',
      n: null,
      rule: 'full',
      rule_in_words: 'every impact counts in full',
      data_through: '2025-12-31',
      note: '',
    };
    const [row] = Papa.parse<Record<string, string>>(comparisonCsv([record], 'http://x/'), {
      header: true,
    }).data;
    expect(row).toMatchObject({ side: '\'=HYPERLINK("http://example.org")', value: '-12.5' });
  });
});
