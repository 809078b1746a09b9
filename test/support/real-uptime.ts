import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseUptimeReport, type UptimeReport } from '#core/uptime/uptime-report.ts';

const FOLDER = resolve(import.meta.dirname, '../../data/uptime');

/** The embedded uptime reports; throws where one is not sound. */
export function realUptimeReports(): UptimeReport[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const parsed = parseUptimeReport(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));
      if ('problems' in parsed) throw new TypeError(`${name}: ${JSON.stringify(parsed.problems)}`);
      return parsed.report;
    });
}

/** A sound report on one instance, with what a test wants otherwise. */
export function anUptimeReport(changes: Partial<UptimeReport> = {}): UptimeReport {
  return {
    id: '2025q3-alma-na05',
    product: 'Alma',
    instance: 'NA05',
    quarter: '2025Q3',
    published: { quarter: '99.97', year: null },
    listWhole: true,
    listedMinutes: (changes.outages ?? []).reduce((sum, item) => sum + (item.statedMinutes ?? 0), 0),
    outages: [],
    source: { url: 'https://example.org/uptime', leadsTo: 'report' },
    ...changes,
  };
}

/** A row of a report's list. */
export function aPrintedOutage(
  changes: Partial<UptimeReport['outages'][number]> = {},
): UptimeReport['outages'][number] {
  return {
    date: '2025-07-19',
    start: '01:45 PM',
    end: '02:25 PM',
    zone: null,
    statedMinutes: 40,
    cause: null,
    ...changes,
  };
}
