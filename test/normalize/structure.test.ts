import { describe, expect, test } from 'vitest';
import { outagesOf, readingOf, tryReading } from './reading-of.ts';

const TITLE = 'EU01 - RCA - July 19, 2025';
const INTRODUCTION = 'This document tells the root cause of the Alma service interruption on July 19, 2025.';
const LEAD = 'Customers of the Alma EU01 instance had a service interruption in the following hours:';
const LINE = 'July 19, 2025 from 10:05 until 11:20 Amsterdam time';
const IMPACT = 'During the event the service was unavailable.';
const CAUSE_LEAD = 'Our engineers looked into this event to determine the root cause:';
const CAUSE =
  'The outage was caused by a wrong firewall configuration. The setting was corrected and service restored.';
const MEASURES_LEAD = 'We have taken the following actions to avoid such an event:';
const MEASURES = ['• A review of every change was introduced.', '• Monitoring will be extended.'];
const CLOSE = 'Updates are found in the status portal at http://status.example.org/';

const HEADED = [
  ['Introduction', INTRODUCTION],
  ['Event Timeline', LEAD, LINE, IMPACT],
  ['Root Cause Analysis', CAUSE_LEAD, CAUSE],
  ['Technical Action Items and Preventive Measures', MEASURES_LEAD, ...MEASURES],
  ['Customer Communication', CLOSE],
];

function expectAll(text: string): void {
  const reading = readingOf(text);
  expect(outagesOf(reading)).toEqual(['2025-07-19T10:05 to 2025-07-19T11:20']);
  const { incident } = reading;
  expect(incident).toMatchObject({
    title: TITLE,
    instances: ['EU01'],
    outages: [{ impact: 'unavailable' }],
    cause: { category: 'configuration', summary: 'The outage was caused by a wrong firewall configuration.' },
  });
  expect(incident.measures.map(({ summary, status }) => [summary, status])).toEqual([
    ['A review of every change was introduced.', 'done'],
    ['Monitoring will be extended.', 'planned'],
  ]);
  expect(incident.findings).toEqual([]);
}

describe('the parts of a report', () => {
  test('under headings', () => expectAll([TITLE, ...HEADED.flat()].join('\n')));

  test('with blank lines between', () => expectAll([TITLE, ...HEADED.flat()].join('\n\n')));

  test('in another order', () => {
    const order = [4, 2, 0, 3, 1].map((at) => HEADED[at]!);
    expectAll([TITLE, ...order.flat()].join('\n'));
  });

  test('with headings misspelt, in capitals, or ending in a colon', () => {
    const text = [TITLE, ...HEADED.flat()]
      .join('\n')
      .replace('Event Timeline', 'EVENT TIMLINE')
      .replace('Root Cause Analysis', 'Root Cuase Analysis:')
      .replace(
        'Technical Action Items and Preventive Measures',
        'Technical Action Itmes and Preventative Measures',
      )
      .replace('Customer Communication', 'Customer Comunication');
    expectAll(text);
  });

  test('with the words on the heading’s own line', () => {
    expectAll([TITLE, ...HEADED.map(([heading, ...lines]) => `${heading}: ${lines.join('\n')}`)].join('\n'));
  });

  test('without any heading', () => {
    expectAll([TITLE, ...HEADED.flatMap(([, ...lines]) => lines)].join('\n'));
  });

  test('in one dense paragraph', () => {
    const reading = readingOf(
      `${TITLE}\nAlma EU01 at the Amsterdam Data Center was unavailable on July 19, 2025 from 10:05 until 11:20 Amsterdam time. The interruption happened because a wrong firewall setting was left behind. We corrected the setting. To prevent this, every change is reviewed now. Updates are found at http://status.example.org/`,
    );
    expect(outagesOf(reading)).toEqual(['2025-07-19T10:05 to 2025-07-19T11:20']);
    expect(reading.incident).toMatchObject({
      outages: [{ impact: 'unavailable' }],
      cause: { category: 'configuration' },
    });
    expect(reading.incident.measures.map(({ summary }) => summary)).toEqual([
      'To prevent this, every change is reviewed now.',
    ]);
  });

  test.each(['-', '–', '·', '*', '1.', '2)'])('with %s for a bullet', (bullet) => {
    expectAll([TITLE, ...HEADED.flat()].join('\n').replaceAll('•', bullet));
  });

  test('with a bullet on a line of its own', () => {
    expectAll([TITLE, ...HEADED.flat()].join('\n').replaceAll('• ', '-\n'));
  });

  test('with lines broken inside sentences', () => {
    expectAll(
      [TITLE, ...HEADED.flat()]
        .join('\n')
        .replace('was caused by a', 'was caused by\na')
        .replace('every change was', 'every change\n  was'),
    );
  });

  test('two reports in one file are told apart from one', () => {
    const text = [TITLE, ...HEADED.flat()].join('\n');
    expect(tryReading(`${text}\n${text.replaceAll('July 19', 'July 21')}`)).toMatchObject({
      error: { code: 'several-reports' },
    });
  });

  test('what is no report says so, and what was read of it', () => {
    const read = tryReading(
      'Minutes of the library committee\nPresent were eleven members.\nThe budget was passed.',
    );
    expect(read).toMatchObject({ error: { code: 'no-outage' } });
    expect('error' in read ? read.error.message : '').toContain('Minutes of the library committee');
  });
});
