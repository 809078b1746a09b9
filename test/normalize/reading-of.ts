import { readFileSync } from 'node:fs';
import { catalogSchema } from '#core/catalog.ts';
import { documentOf } from '#normalize/document.ts';
import type { Reading, Unread } from '#normalize/reading.ts';
import { readReport } from '#normalize/read-report.ts';
import { readText } from '#readers/text.ts';

/** The project's own catalog. */
export const CATALOG = catalogSchema.parse(JSON.parse(readFileSync('data/catalog.json', 'utf8')));

/** What is read of a report given as text. */
export function tryReading(text: string): Reading | Unread {
  return readReport(documentOf(readText(text)), CATALOG);
}

/** The same, of a report that must be readable. */
export function readingOf(text: string): Reading {
  const read = tryReading(text);
  if ('error' in read) throw new Error(read.error.message);
  return read;
}

/** A report around some timeline lines, all else plain and in order. */
export function reportWith(
  timeline: string | readonly string[],
  {
    title = 'NA05 - RCA - July 19, 2025',
    lead = 'Customers of the Alma NA05 instance had trouble in these hours:',
  } = {},
): string {
  const lines = typeof timeline === 'string' ? [timeline] : timeline;
  return [
    title,
    'Introduction',
    'Why our service failed.',
    'Event Timeline',
    lead,
    ...lines,
    'Root Cause Analysis',
    'A bug in the new release.',
  ].join('\n');
}

/** The outages of a reading as `start to end`, local times without offset and zone. */
export function outagesOf({ incident }: Reading): string[] {
  const local = (moment: string): string =>
    moment.endsWith(']') ? moment.slice(0, 19).replace(/:00$/, '') : moment;
  return incident.outages.map(({ start, end }) => `${local(start)} to ${end === null ? '?' : local(end)}`);
}
