import { expect, test } from 'vitest';
import type { Incident } from '#core/incident.ts';
import { compareLane } from '#core/uptime/compare-lane.ts';
import { differencesOf } from '#core/uptime/differences.ts';
import type { UptimeReport } from '#core/uptime/uptime-report.ts';
import { aCatalog, aLane, anIncident, anOutage, aTable } from '#test/support/builders.ts';
import { anUptimeReport, aPrintedOutage } from '#test/support/real-uptime.ts';

const LANES = [
  aLane({ id: 'NA05', platform: 'Platform' }),
  aLane({ id: 'NA06', platform: 'Platform' }),
  aLane({ id: 'Alma · North America', named: false }),
];

/** `kind: sentence` of each difference on NA05. */
function told(
  incidents: readonly Incident[],
  report: Partial<UptimeReport>,
  coverage?: [string, string],
): string[] {
  const [lane, ...others] = LANES;
  const covered =
    coverage === undefined ? lane! : { ...lane!, coverage: { from: coverage[0], to: coverage[1] } };
  const table = aTable(incidents, aCatalog({ instances: [covered, ...others] }));
  const data = {
    reports: [anUptimeReport({ published: { quarter: '100', year: null }, ...report })],
    notes: [],
    rejected: [],
  };
  return compareLane(table, 0, data, 'full').quarters.flatMap((compared) =>
    differencesOf(compared).map(({ kind, text }) => `${kind}: ${text.replaceAll('\u00a0', ' ')}`),
  );
}

const printed = [aPrintedOutage()];
const timed = (start: string, end: string) =>
  anOutage({ start: `${start}:00-07:00[America/Los_Angeles]`, end: `${end}:00-07:00[America/Los_Angeles]` });

test('what agrees is not told', () => {
  expect(told([anIncident()], { outages: printed })).toEqual([]);
});

test('minutes that differ', () => {
  const outages = [timed('2025-07-19T13:45', '2025-07-19T14:20')];
  expect(told([anIncident({ outages })], { outages: printed })).toEqual([
    'minutes: 19 Jul 2025: the uptime report has 40 minutes, the root-cause report has 35.',
  ]);
});

test('two rows for one reported outage are compared together', () => {
  const rows = [
    aPrintedOutage({ end: '01:55 PM', statedMinutes: 10 }),
    aPrintedOutage({ start: '02:10 PM', statedMinutes: 15 }),
  ];
  expect(told([anIncident()], { outages: rows })).toEqual([
    'minutes: 19 Jul 2025: the uptime report has 25 minutes in 2 outages together, the root-cause report has 40.',
  ]);
});

test('an outage of several instances, and of another product', () => {
  const shared = anIncident({ instances: ['NA05', 'NA06'], products: ['campusM'] });
  expect(told([shared], { outages: printed })).toEqual([
    'note: 19 Jul 2025: the root-cause report is of NA06 as well; its minutes here are those of NA05. The root-cause report names campusM, not the product of the uptime report.',
  ]);
});

test('a report that names no instance', () => {
  const nameless = anIncident({ instances: [] });
  expect(told([nameless], { outages: printed })[0]).toBe(
    'note: 19 Jul 2025: the root-cause report names no instance, only Alma in North America; it is matched by its time alone.',
  );
  expect(told([nameless], {})).toEqual([
    'unplaced: 19 Jul 2025 13:45 – 14:25, 40 minutes, partial: in a root-cause report for Alma in North America that names no instance, so it may be of another one than NA05.',
  ]);
});

test('days without clock times, an end that is not stated', () => {
  const days = [anOutage({ start: '2025-07-19', end: null, precision: 'day' })];
  expect(told([anIncident({ outages: days })], { outages: printed })).toEqual([
    'note: 19 Jul 2025: the root-cause report gives only days, so its minutes can’t be compared.',
  ]);
  expect(told([anIncident({ outages: [anOutage({ end: null })] })], { outages: printed })).toEqual([
    'note: 19 Jul 2025: the root-cause report states no end, so its minutes can’t be compared.',
  ]);
});

test('an outage over the end of the quarter', () => {
  const outages = [timed('2025-09-30T23:30', '2025-10-01T00:30')];
  const rows = [aPrintedOutage({ date: '2025-09-30', start: '23:30', end: '00:30', statedMinutes: 60 })];
  const crossing = 'it runs over an end of the quarter; our figure counts only the part inside.';
  expect(told([anIncident({ outages })], { outages: rows })).toEqual([`note: 30 Sep 2025: ${crossing}`]);
  expect(told([anIncident({ outages })], {})).toEqual([
    `only: 30 Sep 2025 23:30 – 1 Oct 2025 00:30, 60 minutes, partial: only in a root-cause report; the uptime report does not list it. I${crossing.slice(1)}`,
  ]);
});

test('a row dated outside the report’s quarter', () => {
  const rows = [aPrintedOutage({ date: '2025-01-29' })];
  expect(told([], { outages: rows })).toEqual([
    'only: 29 Jan 2025, 01:45 PM to 02:25 PM, 40 minutes: only in the uptime report; no root-cause report of it was collected for NA05. The report dates it 29 Jan 2025, which is outside Q3 2025.',
  ]);
});

test('a quarter covered in part, or not at all', () => {
  expect(told([], {}, ['2025-08-01', '2026-01-01'])).toEqual([
    'coverage: The root-cause reports collected cover 61 days of the quarter, not all 92 days.',
  ]);
  expect(told([anIncident()], { outages: printed }, ['2025-07-10', '2026-01-01'])).toEqual([
    'coverage: Our figure is for the 83 days of the quarter that are covered, not for all 92 days.',
  ]);
  expect(told([], {}, ['2025-11-01', '2026-01-01'])).toEqual([
    'coverage: The root-cause reports collected for NA05 begin in Nov 2025, so the quarter is not covered and there is no figure of ours.',
  ]);
  expect(told([], {}, ['2025-01-01', '2025-06-01'])).toEqual([
    'coverage: The root-cause reports collected for NA05 end before the quarter, so there is no figure of ours.',
  ]);
});

test('a percentage that leaves room for more minutes than are listed', () => {
  const [sentence] = told([], { published: { quarter: '99.90', year: null } });
  expect(sentence).toBe(
    'percentage: The published percentage does not follow from the minutes listed: 0 minutes make 100.00 %, and the 99.90 % it publishes stands for at least 120 minutes. Contracts may leave minutes out, so this is a question, not an error.',
  );
});
