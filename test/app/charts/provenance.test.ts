import { addDays } from '#core/time/day.ts';
import { expect, it } from 'vitest';
import { footOf, termColumns, termsOf, type Shown } from '#app/charts/save/provenance.ts';
import { publicAlone } from '#app/own/joined-table.ts';
import { DEFAULT_VIEW, type View } from '#core/filter/codec.ts';
import { select } from '#core/select.ts';
import { aTable, anIncident } from '../../support/builders.ts';

const incident = anIncident();
const table = aTable([incident]);

function shown(view: Partial<View> = {}, over: Partial<Shown> = {}): Shown {
  return {
    table,
    selection: select(table, { ...DEFAULT_VIEW, ...view }),
    joined: null,
    address: 'https://example.org/causes?rule=half',
    now: Date.UTC(2026, 4, 1, 22),
    zone: 'Asia/Tokyo',
    ...over,
  };
}

it('says rule, period and filter in words', () => {
  const filter = {
    ...DEFAULT_VIEW.filter,
    instance: ['NA05', 'NA06'],
    period: { kind: 'range', from: '2025-01-01', to: '2026-01-01' },
  } as const;
  expect(termsOf(shown({ filter, rule: 'half' }))).toEqual([
    { name: 'Weighting', text: 'partial and intermittent count half, degraded not at all.' },
    { name: 'Period', text: '1 Jan 2025 – 31 Dec 2025.' },
    { name: 'Filter', text: 'Instance NA05 or NA06.' },
  ]);
});

it('says so where nothing is asked for', () => {
  const [, period, filter] = termsOf(shown());
  expect(period?.text).toMatch(/, all that was collected\.$/);
  expect(filter?.text).toBe('none.');
});

it('says where it comes from, as of when, when it was saved on the reader’s clock, and where it is live', () => {
  expect(footOf(shown())).toEqual([
    {
      name: 'Source',
      text: expect.stringMatching(
        /^root-cause reports published by .+; a sample, not all of them\. Data as of \d+ \w+ \d{4}; saved on 2 May 2026\.$/,
      ) as string,
    },
    { name: 'Address', text: 'https://example.org/causes?rule=half' },
  ]);
});

it('counts the reader’s own incidents among those shown, and no others', () => {
  const joined = { ...publicAlone(table), own: new Map([[0, incident]]) };
  expect(footOf(shown({}, { joined }))[0]?.text).toContain('with 1 incident of the reader’s own');
  const none = { ...DEFAULT_VIEW.filter, instance: ['EU01'] };
  expect(footOf(shown({ filter: none }, { joined }))[0]?.text).not.toContain('own');
});

it('gives the same as columns', () => {
  expect(Object.fromEntries(termColumns(shown()).map(({ name, text }) => [name, text]))).toMatchObject({
    rule: 'every impact counts in full',
    filter: 'none',
    data_through: addDays(table.asOf, -1),
    address: 'https://example.org/causes?rule=half',
  });
});
