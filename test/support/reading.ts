import { documentOf } from '#normalize/document.ts';
import type { Evidence, FieldReading, Reading } from '#normalize/reading.ts';
import { anIncident, anOutage } from './builders.ts';

const LINES = [
  'EU99 - RCA - March 3, 2026',
  'Introduction',
  'This explains the Alma outage of February 11, 2025.',
  'Event Timeline',
  'March 3, 2026 from 9:40 AM until 11:05 AM Amsterdam time: the service was unavailable.',
  'Later from 14:10 until 14:25: the service was slow.',
  'Root Cause Analysis',
  'An index was rebuilt during working hours, and queries timed out.',
];
const ITEMS = ['Index rebuilds now run at the weekend only (done).'];

/** A reading made by hand: two outages of one instance, a measure and a finding, each beside its words. */
export function aReading(over: Partial<Reading> = {}): Reading {
  const document = documentOf([
    ...LINES.map((text) => ({ kind: 'line' as const, text })),
    ...ITEMS.map((text) => ({ kind: 'item' as const, text })),
  ]);
  const words = (text: string): Evidence => {
    const start = document.text.indexOf(text);
    if (start < 0) throw new TypeError(`the document has no "${text}"`);
    return { start, end: start + text.length, text };
  };
  const read = (...texts: string[]): FieldReading => ({
    certainty: 'certain',
    evidence: texts.map(words),
    note: null,
  });
  const implied = (note: string, ...texts: string[]): FieldReading => ({
    certainty: 'implied',
    evidence: texts.map(words),
    note,
  });
  const unknown: FieldReading = { certainty: 'unknown', evidence: [], note: null };
  const zone = 'Europe/Amsterdam';
  return {
    document,
    incident: anIncident({
      id: '2026-03-03-eu99',
      title: LINES[0]!,
      source: { publisher: 'Made up', url: null, published: null, state: 'final' },
      instances: ['EU99'],
      region: 'Europe',
      dataCenter: null,
      timeZone: zone,
      timeZoneStated: 'Amsterdam time',
      outages: [
        anOutage({
          start: `2026-03-03T09:40:00+01:00[${zone}]`,
          end: `2026-03-03T11:05:00+01:00[${zone}]`,
          impact: 'unavailable',
        }),
        anOutage({
          start: `2026-03-03T14:10:00+01:00[${zone}]`,
          end: `2026-03-03T14:25:00+01:00[${zone}]`,
          impact: 'degraded',
        }),
      ],
      cause: {
        category: 'database',
        also: [],
        trigger: 'none-stated',
        summary: LINES[7]!,
        resolution: null,
      },
      measures: [{ summary: 'Rebuilds at the weekend only', status: 'done', kind: 'prevent', due: null }],
      findings: [
        {
          code: 'introduction-date',
          message: 'The introduction names February 11, 2025; the event is March 3, 2026.',
        },
      ],
    }),
    fields: {
      title: read(LINES[0]!),
      'source.published': unknown,
      'source.state': implied('the report names a cause'),
      products: read('Alma'),
      instances: read('EU99'),
      region: implied('EU99 reads as Europe', 'EU99'),
      dataCenter: unknown,
      timeZone: read('Amsterdam time'),
      scope: unknown,
      services: unknown,
      'outages.0.start': read('March 3, 2026 from 9:40 AM', '9:40 AM'),
      'outages.0.end': implied('the day is that of the start', '11:05 AM'),
      'outages.0.impact': read('unavailable'),
      'outages.0.statedMinutes': unknown,
      'outages.1.start': implied('the day is that of the sentence before', '14:10'),
      'outages.1.end': implied('the day is that of the start', '14:25'),
      'outages.1.impact': read('slow'),
      'outages.1.statedMinutes': unknown,
      'cause.category': read('index was rebuilt'),
      'cause.also': unknown,
      'cause.trigger': unknown,
      'cause.summary': read(LINES[7]!),
      'cause.resolution': unknown,
      'measures.0': read(ITEMS[0]!),
      'findings.0': read('February 11, 2025'),
    },
    trace: [],
    ...over,
  };
}
