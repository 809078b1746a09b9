import { expect, it } from 'vitest';
import { EXAMPLE_NAME, EXAMPLE_REPORT } from '#app/pages/normalize/example-report.ts';
import { readReport } from '#normalize/read-report.ts';
import { readFile } from '#readers/read-file.ts';
import { aCatalog } from '#test/support/builders.ts';

it('the made-up report is read, and shows what a reading has to show', async () => {
  const file = await readFile(EXAMPLE_NAME, new TextEncoder().encode(EXAMPLE_REPORT));
  if ('error' in file) throw new TypeError(file.error.message);
  const reading = readReport(file.document, aCatalog());
  if ('error' in reading) throw new TypeError(reading.error.message);
  const { incident, fields } = reading;
  expect(incident.outages).toMatchObject([
    { start: '2026-03-03T09:40:00+01:00[Europe/Amsterdam]', impact: 'unavailable' },
    { start: '2026-03-03T14:10:00+01:00[Europe/Amsterdam]', impact: 'degraded' },
  ]);
  expect(incident.instances).toEqual(['EU99']);
  expect(incident.measures).toHaveLength(2);
  expect(incident.findings.map(({ code }) => code)).toContain('introduction-date');
  const certainties = new Set(Object.values(fields).map(({ certainty }) => certainty));
  expect(certainties).toEqual(new Set(['certain', 'implied', 'unknown']));
});
