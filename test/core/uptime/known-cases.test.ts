import { expect, test } from 'vitest';
import { columnsOf } from '#core/pack/columns.ts';
import type { RuleId } from '#core/rule.ts';
import { buildTable } from '#core/table.ts';
import { compareLane } from '#core/uptime/compare-lane.ts';
import { differencesOf } from '#core/uptime/differences.ts';
import { ownFigures } from '#core/uptime/own-figures.ts';
import { realDataset } from '#test/support/real-data.ts';
import { realUptimeReports } from '#test/support/real-uptime.ts';

const dataset = realDataset();
const table = buildTable(columnsOf(dataset));
const data = {
  reports: realUptimeReports(),
  notes: dataset.incidents.flatMap(({ id, findings }) =>
    findings.map(({ code, message }) => ({ incident: id, code, message })),
  ),
  rejected: [],
};

function compared(lane: string, quarter: string, rule: RuleId = 'full') {
  const at = table.lanes.findIndex(({ id }) => id === lane);
  const found = compareLane(table, at, data, rule).quarters.find(({ report }) => report.quarter === quarter)!;
  return { ...found, differences: differencesOf(found) };
}

/** The sentences of a kind, with plain blanks. */
function told(lane: string, quarter: string, kind: string): string {
  const { differences } = compared(lane, quarter);
  return differences
    .filter((item) => item.kind === kind)
    .map(({ text }) => text)
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

test('AP01, third quarter of 2016: 177 minutes against 185', () => {
  const { found, computed, differences } = compared('AP01', '2016Q3');
  expect(found).toMatchObject({
    listedMinutes: 185,
    unrecordedMinutes: 185,
    namedMinutes: 0,
    reportedMinutes: 177,
  });
  expect(computed).toMatchObject({ share: 1, minutes: 0 });
  expect(ownFigures(compared('AP01', '2016Q3'))).toEqual({
    kind: 'none',
    share: 'no report names AP01',
    minutes: '177 in a report that names no instance',
  });
  const total = differences.find(({ kind }) => kind === 'total')!;
  expect(total.text).toContain('lists 185 minutes in the part of its list that was seen');
  expect(total.text).toContain(
    'have 177 minutes, all of them in a report of the region that names no instance',
  );
  expect(total.text).toContain('differ by 8 minutes');
  expect(total.incidents).toEqual(['2016-07-26-alma-asia-pacific']);
  expect(told('AP01', '2016Q3', 'unplaced')).toContain('The times of August 19, 2016 are doubtful');
  expect(told('AP01', '2016Q3', 'percentage')).toBe('The percentage that it publishes was not seen.');
});

test.each([
  ['EU03', 48, '99.96 %', '99.99 %', 19],
  ['NA07', 195, '99.85 %', '99.89 %', 152],
  ['campusM CA01', 210, '99.84 %', '99.94 %', 86],
])('%s, third quarter of 2020: the percentage does not follow', (lane, listed, follows, published, most) => {
  const text = told(lane, '2020Q3', 'percentage');
  expect(text).toContain('does not follow from the minutes listed');
  expect(text).toContain(
    `${listed} minutes make ${follows}, and the ${published} it publishes stands for at most ${most} minutes`,
  );
  expect(text).toContain('a question, not an error');
});

test('campusM EU01, 11 April 2021: the uptime report mends a broken end', () => {
  const { found, differences } = compared('campusM EU01', '2021Q2');
  expect(found.matches).toMatchObject([{ printedMinutes: 167, reportedMinutes: 167 }]);
  const settled = differences.find(({ kind }) => kind === 'settled')!;
  expect(settled.text).toMatch(
    /^11 Apr 2021: .*end 21:48 carries an AM.*21:48 PM CET, 167 minutes\) mends it/,
  );
  expect(settled.incidents).toEqual(['2021-04-11-campusm-eu01']);
});

test('EU03 is compared over the days covered alone, under the rule in force', () => {
  const { computed } = compared('EU03', '2020Q3');
  expect(computed).toMatchObject({ minutes: 48, coveredMinutes: 61 * 1440 });
  expect(computed.share).toBeCloseTo(1 - 48 / (61 * 1440), 12);
  expect(compared('campusM EU01', '2021Q2', 'outages').computed).toMatchObject({ share: 1, minutes: 0 });
});

test('NA07: one outage is matched on its own clock and by time alone, twelve hours are noticed, CA01 is told', () => {
  const { found, computed, differences } = compared('NA07', '2020Q3');
  expect(computed.share).toBeNull();
  expect(found.matches).toMatchObject([{ clock: 'own', printedMinutes: 70, reportedMinutes: 70 }]);
  expect(told('NA07', '2020Q3', 'note')).toContain('read as NA07’s own clock');
  expect(told('NA07', '2020Q3', 'note')).toContain('names no instance, only Alma in North America');
  expect(told('NA07', '2020Q3', 'only')).toContain('755 minutes apart, twelve hours off');
  expect(differences.find(({ text }) => text.startsWith('30 Aug 2020'))!.incidents).toEqual([
    '2020-08-30-ca01',
  ]);
});

test('a quarter without a report of an outage has no figure of ours, and one whose outages weigh nothing has', () => {
  const none = { kind: 'none', share: 'no report collected', minutes: 'no report collected' };
  for (const [lane, quarter] of [
    ['EU00', '2019Q3'],
    ['NA01', '2017Q1'],
    ['campusM AP01', '2024Q1'],
  ] as const)
    expect(ownFigures(compared(lane, quarter))).toEqual(none);
  expect(told('campusM AP01', '2024Q1', 'total')).toBe(
    'The uptime report lists 37 minutes (only their sum is recorded here, not the rows). No root-cause report of an outage in this quarter was collected for campusM AP01.',
  );
  expect(ownFigures(compared('NA07', '2020Q3'))).toMatchObject({ kind: 'none', share: 'not covered' });
  expect(ownFigures(compared('campusM EU01', '2021Q2', 'outages'))).toEqual({
    kind: 'figure',
    share: 1,
    minutes: 0,
    notes: [],
  });
  expect(ownFigures(compared('EU00', '2019Q2'))).toMatchObject({
    minutes: 44,
    notes: ['and 50 in a report that names no instance'],
  });
});

test('an agreement is no difference', () => {
  expect(compared('NA01', '2019Q3').differences).toEqual([]);
});

test('a quarter of which not all was seen gives no conclusion', () => {
  expect(told('EU00', '2019Q3', 'percentage')).toContain('Not every row of its list was seen');
});

test('quarters come latest first and are counted from the first report or the first day covered', () => {
  const at = table.lanes.findIndex(({ id }) => id === 'AP01');
  const { quarters, withReport, all } = compareLane(table, at, data, 'full');
  expect(quarters.map(({ report }) => report.quarter)).toEqual(['2019Q3', '2019Q1', '2018Q3', '2016Q3']);
  // From the second quarter of 2015 to the second of 2026.
  expect({ withReport, all }).toEqual({ withReport: 4, all: 45 });
});
