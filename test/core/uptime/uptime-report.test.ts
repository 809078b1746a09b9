import { expect, test } from 'vitest';
import { readUptime, writeUptime } from '#core/uptime/uptime-pack.ts';
import { parseUptimeReport } from '#core/uptime/uptime-report.ts';
import { anUptimeReport, aPrintedOutage, realUptimeReports } from '#test/support/real-uptime.ts';

const problems = (value: unknown): string[] => {
  const parsed = parseUptimeReport(value);
  return 'problems' in parsed ? parsed.problems.map(({ field, reason }) => `${field}: ${reason}`) : [];
};

test('a sound report is read as it is', () => {
  const report = anUptimeReport({ outages: [aPrintedOutage({ end: '06:30 P,' })] });
  expect(parseUptimeReport(report)).toEqual({ report });
});

test('the embedded reports are sound, one for each product, instance and quarter', () => {
  const reports = realUptimeReports();
  expect(reports).toHaveLength(32);
  const subjects = reports.map(({ product, instance, quarter }) => `${product} ${instance} ${quarter}`);
  expect(new Set(subjects).size).toBe(reports.length);
});

test.each([
  [{ quarter: '2020Q5' }, /^quarter: expected a quarter such as "2020Q3"/],
  [{ published: { quarter: '99,9', year: null } }, /^published.quarter: expected a percentage as printed/],
  [{ published: { quarter: '101', year: null } }, /^published.quarter: expected a percentage/],
  [{ published: { quarter: 99.9, year: null } }, /^published.quarter: is 99.9; expected text/],
  [{ listedMinutes: -1 }, /^listedMinutes: is -1; expected 0 or more/],
  [{ listWhole: 'yes' }, /^listWhole: is "yes"; expected true or false/],
  [{ outages: [aPrintedOutage({ date: '2020-02-30' })] }, /^outages.0.date: expected a day of the calendar/],
  [{ source: { url: 'javascript:alert(1)', leadsTo: 'report' } }, /^source.url: expected an address/],
  [{ source: { url: null, leadsTo: 'report' } }, /^source.leadsTo: expected null/],
  [{ note: 'x' }, /^: has "note", which the format does not know/],
] as const)('%j is refused', (changes, says) => {
  const told = problems({ ...anUptimeReport(), ...changes });
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(says);
});

test('more minutes in the rows than in the list are refused, fewer are not', () => {
  const outages = [aPrintedOutage({ statedMinutes: 40 })];
  expect(problems(anUptimeReport({ outages, listedMinutes: 39 }))).toEqual([
    'listedMinutes: is 39, and the rows have 40 minutes; expected 40 or more',
  ]);
  expect(problems(anUptimeReport({ outages, listedMinutes: 50 }))).toEqual([]);
});

test('what is no record at all is refused without a throw', () => {
  for (const value of [null, 7, 'text', [], [anUptimeReport()], {}])
    expect(problems(value).length).toBeGreaterThan(0);
});

test('the packed file comes back as it was, and tells when it is damaged or of another version', () => {
  const data = { reports: [anUptimeReport()], notes: [], rejected: [] };
  const text = new TextDecoder().decode(writeUptime(data));
  expect(readUptime(text)).toEqual(data);
  expect(() => readUptime(text.replace('NA05', 'NA06'))).toThrow(/damaged/);
  expect(() => readUptime(text.replace('"version":1', '"version":2'))).toThrow(/another version/);
  expect(() => readUptime('null')).toThrow(RangeError);
  expect(() => readUptime(text.slice(0, 40))).toThrow(SyntaxError);
});
