import { gzipSync } from 'node:zlib';
import type { Dataset } from '#core/dataset.ts';
import type { PackFile } from '#core/pack/pack.ts';
import { addDays } from '#core/time/day.ts';
import { quarterDays } from '#core/uptime/quarter.ts';
import { UPTIME_FILE, writeUptime, type ClockNote } from '#core/uptime/uptime-pack.ts';
import type { UptimeReport } from '#core/uptime/uptime-report.ts';
import type { UptimeFiles } from './uptime-files.ts';

/** Findings that tell of a clock time or a day that can't stand as it is printed. */
const CLOCK_FINDINGS = new Set([
  'meridiem',
  'end-before-start',
  'end-missing',
  'time-missing',
  'date-misprint',
]);

/** The file of the uptime reports, with what the records of their quarters note of clock times. */
export function uptimePackFile(dataset: Dataset, { reports, rejected }: UptimeFiles): PackFile {
  const bytes = writeUptime({ reports, notes: clockNotes(dataset, reports), rejected });
  return { name: UPTIME_FILE, bytes: gzipSync(bytes, { level: 9 }) };
}

function clockNotes({ incidents }: Dataset, reports: readonly UptimeReport[]): ClockNote[] {
  const spans = [...new Set(reports.map(({ quarter }) => quarter))].map((quarter) => {
    const { from, to } = quarterDays(quarter);
    return { from: addDays(from, -1), to: addDays(to, 1) };
  });
  return incidents
    .filter(({ outages }) =>
      outages.some(({ start }) =>
        spans.some(({ from, to }) => start.slice(0, 10) >= from && start.slice(0, 10) < to),
      ),
    )
    .flatMap(({ id, findings }) =>
      findings
        .filter(({ code }) => CLOCK_FINDINGS.has(code))
        .map(({ code, message }) => ({ incident: id, code, message })),
    );
}
