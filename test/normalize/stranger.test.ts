import { describe, expect, test } from 'vitest';
import { outagesOf, readingOf, reportWith, tryReading } from './reading-of.ts';

/** What a reader who tried to mislead the program wrote, and what it must come to. */
const LINES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'offsets in numbers',
    ['2025-07-19 09:15-07:00 until 2025-07-19 10:05-07:00'.replaceAll('-07:00', '+02:00')],
    ['2025-07-19T09:15 to 2025-07-19T10:05'],
  ],
  [
    'ISO times with an offset',
    ['From 2025-07-19T09:15:00+05:00 until 2025-07-19T10:05:00+05:00'],
    ['2025-07-19T09:15 to 2025-07-19T10:05'],
  ],
  ['ISO times in UTC', ['2025-07-19T09:15Z to 2025-07-19T10:05Z'], ['2025-07-19T09:15 to 2025-07-19T10:05']],
  [
    'two days, one time',
    ['On July 19 and July 21, 2025 from 9:00 AM until 10:00 AM Seattle time'],
    ['2025-07-19T09:00 to 2025-07-19T10:00', '2025-07-21T09:00 to 2025-07-21T10:00'],
  ],
  [
    'three days, one time',
    ['July 19, 20 and 21, 2025 from 9:00 AM until 10:00 AM Seattle time'],
    [
      '2025-07-19T09:00 to 2025-07-19T10:00',
      '2025-07-20T09:00 to 2025-07-20T10:00',
      '2025-07-21T09:00 to 2025-07-21T10:00',
    ],
  ],
  [
    'daily',
    ['July 19-20, 2025, daily between 9:00 AM and 10:00 AM Seattle time'],
    ['2025-07-19T09:00 to 2025-07-19T10:00', '2025-07-20T09:00 to 2025-07-20T10:00'],
  ],
  [
    'starts and ends on lines of their own, twice',
    [
      'Start: July 19, 2025 9:00 AM PDT',
      'End: July 19, 2025 9:30 AM PDT',
      'Start: July 20, 2025 9:00 AM PDT',
      'End: July 20, 2025 9:30 AM PDT',
    ],
    ['2025-07-19T09:00 to 2025-07-19T09:30', '2025-07-20T09:00 to 2025-07-20T09:30'],
  ],
  [
    'rows of a table',
    ['Date Start End', 'July 19, 2025 09:15 10:05', 'July 20, 2025 11:15 12:05'],
    ['2025-07-19T09:15 to 2025-07-19T10:05', '2025-07-20T11:15 to 2025-07-20T12:05'],
  ],
  [
    'on the following day',
    ['July 19, 2025 from 09:15 until 10:05 Seattle time', '01:00 - 01:30 on the following day'],
    ['2025-07-19T09:15 to 2025-07-19T10:05', '2025-07-20T01:00 to 2025-07-20T01:30'],
  ],
  [
    'the next day from',
    ['July 19, 2025 from 09:15 until 10:05 Seattle time', 'The next day from 9:00 AM until 10:00 AM'],
    ['2025-07-19T09:15 to 2025-07-19T10:05', '2025-07-20T09:00 to 2025-07-20T10:00'],
  ],
  [
    'clocks set forward meanwhile',
    ['March 9, 2025 from 2:20 AM until 3:10 AM Seattle time'],
    ['2025-03-09T03:20 to 2025-03-09T03:10'],
  ],
];

describe('lines that mislead', () => {
  test.each(LINES)('%s', (_, lines, expected) => {
    expect(outagesOf(readingOf(reportWith(lines)))).toEqual(expected);
  });

  test.each([
    ['2025-07-19T09:15:00Z until 2025-07-19T10:05:00Z', 'UTC'],
    ['July 19, 2025 from 09:15 until 10:05 (GMT+5:30)', 'Asia/Kolkata'],
    ['July 19, 2025 from 09:15 until 10:05 UTC+0800', 'Etc/GMT-8'],
    ['2025-07-19 09:15+02:00 until 2025-07-19 10:05+02:00', 'Etc/GMT-2'],
  ])('the zone of %s', (line, zone) => {
    expect(readingOf(reportWith(line)).incident.timeZone).toBe(zone);
  });

  test.each([
    'Our support is open from 9:00 AM until 5:00 PM.',
    'The maintenance window was scheduled from 2:00 AM until 6:00 AM.',
    'A similar event happened on April 2, 2022 from 8:00 AM until 8:30 AM.',
    'No customers were affected between 10:05 AM and 11:00 AM.',
  ])('no outage: %s', (line) => {
    const reading = readingOf(reportWith(['July 19, 2025 from 09:15 until 10:05 Seattle time', line]));
    expect(outagesOf(reading)).toEqual(['2025-07-19T09:15 to 2025-07-19T10:05']);
  });

  test('instances that were spared are not hit', () => {
    const text = reportWith(['July 19, 2025 from 09:15 until 10:05 Seattle time', 'EU01 was not affected.']);
    const { incident } = readingOf(text);
    expect(incident.instances).toEqual(['NA05']);
    expect(incident.findings.map(({ code }) => code)).not.toContain('title-instances');
  });

  test('two instances at times of their own are two outages, each on its own', () => {
    const { incident } = readingOf(
      reportWith(
        [
          'NA05: July 19, 2025 from 9:15 AM until 10:05 AM Seattle time',
          'EU01: July 19, 2025 from 19:15 until 20:05 Amsterdam time',
        ],
        {
          title: 'NA05 and EU01 - RCA - July 19, 2025',
        },
      ),
    );
    expect(incident.outages.map(({ instances }) => instances)).toEqual([['NA05'], ['EU01']]);
  });

  test('a meeting is no incident', () => {
    const read = tryReading(
      'Dear all, the meeting is on May 3, 2022 from 9:15 AM until 10:05 AM in room 5. Please bring cake.',
    );
    expect(read).toMatchObject({ error: { code: 'no-outage' } });
  });

  test.each([
    [
      'It was not a hardware failure. The deployment of that day brought a faulty configuration.',
      'configuration',
    ],
    ['A flood of requests from bots (DDoS) kept users out.', 'security'],
    [
      'At first an expired certificate was suspected, but this proved wrong. In fact a memory leak brought the nodes down.',
      'software-defect',
    ],
  ])('%s', (cause, category) => {
    const text = reportWith('July 19, 2025 from 09:15 until 10:05 Seattle time').replace(
      'A bug in the new release.',
      cause,
    );
    expect(readingOf(text).incident.cause.category).toBe(category);
  });
});
