import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { figureCsv, figureJson } from '#app/figure/figure-files.ts';
import { explainRepeats } from '#core/figure/explain-repeats.ts';
import { DEFAULT_VIEW } from '#core/filter/codec.ts';
import { select } from '#core/select.ts';
import { addDays } from '#core/time/day.ts';
import { aTable, anIncident, outageAt } from '../../support/builders.ts';

const table = aTable([
  anIncident({ id: 'first', outages: [outageAt('2025-03-01T10:00Z', 30, 'America/Los_Angeles')] }),
  anIncident({
    id: 'again',
    title: '=1+1',
    outages: [outageAt('2025-03-08T10:00Z', 30, 'America/Los_Angeles')],
  }),
]);

/** The files of the repeats of a selection. */
function filesOf(cause: readonly string[]) {
  const selection = select(table, { ...DEFAULT_VIEW, filter: { ...DEFAULT_VIEW.filter, cause } });
  const explanation = explainRepeats(table, selection);
  const file = {
    table,
    selection,
    asked: { figure: 'repeats', part: {} } as const,
    explanation,
    address: 'https://example.org/?figure=repeats',
  };
  const csv = [...figureCsv(file)].join('');
  return {
    explanation,
    lines: Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true }).data,
    json: JSON.parse([...figureJson(file)].join('')) as Record<string, unknown>,
  };
}

it('tell each incident behind a figure, what it adds, and the figure with its address', () => {
  const { explanation, lines, json } = filesOf([]);
  expect(lines).toEqual([
    {
      incident: 'again',
      title: "'=1+1",
      began: expect.stringContaining('2025-03-08'),
      zone: 'America/Los_Angeles',
      instances: 'NA05',
      cause: expect.any(String),
      trigger: expect.any(String),
      adds: '1',
      adds_unit: 'incidents',
      note: '7 days after one of 1 Mar 2025 on NA05',
      figure: 'Same cause again',
      figure_value: '1',
      figure_unit: 'incidents',
      part: expect.any(String),
      rule: '',
      data_through: addDays(table.asOf, -1),
      address: 'https://example.org/?figure=repeats',
    },
  ]);
  expect(json).toMatchObject({
    figure: 'repeats',
    value: explanation.value,
    amount: 1,
    incidents: [{ incident: 'again', title: '=1+1', adds: 1, note: explanation.behind[0]!.note }],
    address: 'https://example.org/?figure=repeats',
  });
});

it('of a figure of nothing still tell of what it is', () => {
  const { lines, json } = filesOf(['network']);
  expect(lines).toMatchObject([{ incident: '', adds: '', figure: 'Same cause again', figure_value: '0' }]);
  expect(json).toMatchObject({ amount: 0, incidents: [] });
});
