import { describe, expect, test } from 'vitest';
import { outagesOf, readingOf, reportWith } from './reading-of.ts';

const DAY = '2025-07-19T10:05 to 2025-07-19T11:20';

/** One day, one outage, 10:05 to 11:20, in every way that reports have of saying so. */
const SAME: readonly string[] = [
  'July 19, 2025 from 10:05 until 11:20 Seattle time',
  'July 19, 2025, from 10:05 AM until 11:20 AM Seattle time.',
  'From July 19, 2025 10:05 AM until July 19, 2025 11:20 AM Seattle time.',
  'On July 19, 2025 from 10:05AM to 11:20 Pacific Time',
  'between July 19, 2025 from 10:05 until 11:20 Seattle time',
  'Between 10:05 and 11:20 Seattle time on July 19, 2025',
  'Between July 19, 2025, from 10:05 until 11:20 Seattle time',
  'July 19th , 2025 from 10:05 AM until 11:20 AM Seattle time',
  'July  19th,  2025 from 10:05 AM until 11:20 AM PDT  time',
  'July 19, 2025 at 10:05:00 until 11:20 Seattle time: the service was down.',
  'July 19,2025 from 10:05 AM until 11:20AM Seattle time Zone',
  'July 19.2025 10:05 - 11:20 Seattle time',
  'Jul 19 2025 10:05–11:20 PDT',
  'Jul/19/2025 10:05 AM – 11:20 AM PDT',
  '19 July 2025, 10:05 to 11:20 Seattle time',
  '19th of July 2025: 10:05 till 11:20 Seattle time',
  '2025-07-19 10:05 - 11:20 Seattle time',
  '2025-07-19 10:05 to 2025-07-19 11:20 Seattle time',
  '19/07/2025 from 10:05 until 11:20 Seattle time',
  '07/19/2025 from 10:05 am to 11:20 am Seattle time',
  'July 19, 2025 from 10.05 AM until July 19, 2025 11.20 AM US Pacific time.',
  'Saturday, July 19, 2025 from 10:05 until 11:20 (Seattle time)',
  'July 19, 2025 from until 10:05 AM until 11:20 Seattle time',
  'July 19st, 2025 from 10:05 until 11:20 Seattle time',
  'July 19, 2025 during 10:05AM-11:20AM PT',
  '10:05 AM PDT July 19th, 2025 to 11:20 AM PDT July 19th, 2025',
  'During the period of 10:05 AM PDT July 19th, 2025 to 11:20 AM PDT July 19th, 2025',
  'July 19, 2025 from approximately 10:05 until about 11:20 Seattle time',
  'July 19 from 10:05 until 11:20 Seattle time',
  '10:05 - 11:20 Seattle time',
  'From 10:05 until 11:20 Seattle time',
  'from 10:05 a.m. until 11:20 a.m., July 19, 2025 Seattle time',
  'Start: July 19, 2025 10:05 AM - End: July 19, 2025 11:20 AM Seattle time',
  'July 19, 2025 from 10:05 AM through 11:20 AM Seattle time',
];

describe('one outage, however it is printed', () => {
  test.each(SAME)('%s', (line) => {
    const reading = readingOf(reportWith(line));
    expect(outagesOf(reading)).toEqual([DAY]);
    expect(reading.incident.timeZone).toBe('America/Los_Angeles');
  });
});

/** Other shapes: the lines of the timeline, and the outages they tell. */
const SHAPES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'several in a line, the zone once',
    ['July 19, 2025 from 03:16 until 03:51 and from 03:56 until 04:06 Seattle time'],
    ['2025-07-19T03:16 to 2025-07-19T03:51', '2025-07-19T03:56 to 2025-07-19T04:06'],
  ],
  [
    'several in a line with their own dates',
    ['July 19, 2025 from 04:05 until 04:16 and July 20, 2025 from 05:25 until 05:56 Seattle time'],
    ['2025-07-19T04:05 to 2025-07-19T04:16', '2025-07-20T05:25 to 2025-07-20T05:56'],
  ],
  [
    'a later one without a date',
    ['July 19, 2025 from 00:20 until 00:47 Seattle time', 'and later from 04:48 until 05:04 Seattle time'],
    ['2025-07-19T00:20 to 2025-07-19T00:47', '2025-07-19T04:48 to 2025-07-19T05:04'],
  ],
  [
    'listed backwards, the date in the sentence before',
    [
      'On July 19, 2025 at the following time frames:',
      'From 04:41 until 05:06 and from 03:38 until 04:11 and again from 01:57 until 02:55 Seattle time',
    ],
    [
      '2025-07-19T04:41 to 2025-07-19T05:06',
      '2025-07-19T03:38 to 2025-07-19T04:11',
      '2025-07-19T01:57 to 2025-07-19T02:55',
    ],
  ],
  [
    'under month headings',
    [
      'July 2025:',
      '19th from 06:06 PM until 07:18 PM',
      '20th from 07:30 PM until 08:24 PM',
      'August 2025:',
      '5th from 03:05 PM until 03:54 PM',
    ],
    [
      '2025-07-19T18:06 to 2025-07-19T19:18',
      '2025-07-20T19:30 to 2025-07-20T20:24',
      '2025-08-05T15:05 to 2025-08-05T15:54',
    ],
  ],
  [
    'under headings that are dates',
    ['July 19, 2025', '10:05 - 10:15', '12:00 - 12:30', 'July 20, 2025', '09:00 - 09:10'],
    [
      '2025-07-19T10:05 to 2025-07-19T10:15',
      '2025-07-19T12:00 to 2025-07-19T12:30',
      '2025-07-20T09:00 to 2025-07-20T09:10',
    ],
  ],
  [
    'bullets without years',
    ['• July 19th 2:20PM-5:20PM PT', '• July 22nd 9:50AM – 11:48 PT', '• July 30th during 11:00AM-1:00PM PT'],
    [
      '2025-07-19T14:20 to 2025-07-19T17:20',
      '2025-07-22T09:50 to 2025-07-22T11:48',
      '2025-07-30T11:00 to 2025-07-30T13:00',
    ],
  ],
  [
    'past midnight, the day not printed',
    ['July 19, 2025 from 11:30 PM until 1:15 AM Seattle time'],
    ['2025-07-19T23:30 to 2025-07-20T01:15'],
  ],
  [
    'past midnight, the next day said',
    ['July 19, 2025 from 23:30 until 01:15 the next day, Seattle time'],
    ['2025-07-19T23:30 to 2025-07-20T01:15'],
  ],
  [
    'past midnight, the day printed',
    ['July 19, 2025 from 23:43 until July 20, 2025 01:17 AM PDT'],
    ['2025-07-19T23:43 to 2025-07-20T01:17'],
  ],
  [
    'until midnight',
    ['July 19, 2025 from 11:33 PM until 12:00 Seattle time'],
    ['2025-07-19T23:33 to 2025-07-20T00:00'],
  ],
  [
    'until 24:00',
    ['July 19, 2025 from 23:10 until 24:00 Seattle time'],
    ['2025-07-19T23:10 to 2025-07-20T00:00'],
  ],
  [
    'past the end of a year',
    ['December 31, 2024 from 10:00 PM until January 1 02:00 AM Seattle time'],
    ['2024-12-31T22:00 to 2025-01-01T02:00'],
  ],
  [
    'over days',
    ['From July 19, 2025 10:10 AM until July 21, 2025 11:10 AM Seattle time.'],
    ['2025-07-19T10:10 to 2025-07-21T11:10'],
  ],
  [
    'over days, no year at the end',
    ['July 19th, 2025 from 9:44 AM until July 20th 08:00 AM Seattle time'],
    ['2025-07-19T09:44 to 2025-07-20T08:00'],
  ],
  ['days only', ['July 19 - August 2, 2025'], ['2025-07-19 to 2025-08-02']],
  [
    'a day, then a moment',
    ['July 19, 2025 until August 2, 01:30 AM Seattle time'],
    ['2025-07-19 to 2025-08-02T01:30'],
  ],
  ['a single day', ['July 19, 2025: the collection disappeared.'], ['2025-07-19 to ?']],
  [
    'midnight by twelve',
    ['July 19, 2025 from 12:14 AM until 2:27 AM Seattle time'],
    ['2025-07-19T00:14 to 2025-07-19T02:27'],
  ],
  [
    'noon by twelve',
    ['July 19, 2025 from 11:43 AM until 12:08 PM Seattle time'],
    ['2025-07-19T11:43 to 2025-07-19T12:08'],
  ],
  [
    'PM after a 24-hour time',
    ['July 19, 2025 from 16:42 PM until 17:57 PM Seattle time'],
    ['2025-07-19T16:42 to 2025-07-19T17:57'],
  ],
  [
    'AM after hour nought',
    ['July 19, 2025 from 00:45 AM until 01:15 Seattle time'],
    ['2025-07-19T00:45 to 2025-07-19T01:15'],
  ],
  [
    'PM at the end alone',
    ['July 19, 2025 from 12:07 until 12:53 PM Seattle time'],
    ['2025-07-19T12:07 to 2025-07-19T12:53'],
  ],
  [
    'PM at the start alone',
    ['July 19, 2025 from 04:03 PM until 04:51 Seattle time'],
    ['2025-07-19T16:03 to 2025-07-19T16:51'],
  ],
  [
    'AM at the end alone',
    ['July 19, 2025, from 06:30 until 07:11 AM Seattle time'],
    ['2025-07-19T06:30 to 2025-07-19T07:11'],
  ],
  [
    'a month without its day',
    ['July, 2025 from 19:01 until 21:48 AM Seattle time'],
    ['2025-07-19T19:01 to 2025-07-19T21:48'],
  ],
  [
    'told again by another clock',
    ['July 19, 2025 from 3:36 PM until 4:43 PM Seattle time (6:36 PM until 7:43 PM EDT)'],
    ['2025-07-19T15:36 to 2025-07-19T16:43'],
  ],
  [
    'each outage led by On',
    [
      'On July 19, 2025 From 20:54 PM until 21:03 PM Seattle time.',
      'On July 22, 2025 From 01:03 AM Until 01:29 Seattle time.',
    ],
    ['2025-07-19T20:54 to 2025-07-19T21:03', '2025-07-22T01:03 to 2025-07-22T01:29'],
  ],
  [
    'two with and later between',
    ['between July 19, 2025 from 13:48 until 14:09 and later between 14:38 until 15:35 Seattle time'],
    ['2025-07-19T13:48 to 2025-07-19T14:09', '2025-07-19T14:38 to 2025-07-19T15:35'],
  ],
  [
    'lengths printed',
    [
      'July 19, 2025 from 06:06 PM until 07:18 PM: 72 minutes',
      'July 20, 2025 from 07:30 PM until 08:24 PM (54 min)',
    ],
    ['2025-07-19T18:06 to 2025-07-19T19:18', '2025-07-20T19:30 to 2025-07-20T20:24'],
  ],
  [
    'several days, one line each, dates joined by and',
    ['July 19, 2025 10:00 AM - 11:00 AM, July 20, 2025 12:00 PM - 1:00 PM Seattle time'],
    ['2025-07-19T10:00 to 2025-07-19T11:00', '2025-07-20T12:00 to 2025-07-20T13:00'],
  ],
  [
    'start and length',
    ['July 19, 2025 at 10:05 Seattle time for 25 minutes'],
    ['2025-07-19T10:05 to 2025-07-19T10:30'],
  ],
  [
    'beginning and restoration',
    ['The outage started on July 19, 2025 at 10:05 AM Seattle time and service was restored at 11:20 AM.'],
    [DAY],
  ],
  [
    'start and end on lines of their own',
    ['Start time: July 19, 2025 10:05 AM PDT', 'End time: July 19, 2025 11:20 AM PDT'],
    [DAY],
  ],
  ['a table of start and end', ['Start | July 19, 2025 10:05', 'End | July 19, 2025 11:20'], [DAY]],
  [
    'a list with each date after its times',
    ['between 14:05 and 14:50 on July 19, 2025, and again from 16:20 to 16:31 on July 20, 2025 Seattle time'],
    ['2025-07-19T14:05 to 2025-07-19T14:50', '2025-07-20T16:20 to 2025-07-20T16:31'],
  ],
  [
    'a moment and how long it lasted, then an outage with both ends',
    [
      'Search stopped on July 19, 2025 at 9:15 AM Seattle time and stayed down for 40 minutes. A second outage followed from 1:30 PM until 1:42 PM.',
    ],
    ['2025-07-19T09:15 to 2025-07-19T09:55', '2025-07-19T13:30 to 2025-07-19T13:42'],
  ],
  [
    'how long it lasted before the moment',
    ['The site was gone for 40 minutes starting July 19, 2025 9:15 AM Seattle time.'],
    ['2025-07-19T09:15 to 2025-07-19T09:55'],
  ],
  ['days in the wrong order, kept as printed', ['July 31 - July 19, 2025'], ['2025-07-31 to 2025-07-19']],
];

describe('the shapes of timelines', () => {
  test.each(SHAPES)('%s', (_, lines, expected) => {
    expect(outagesOf(readingOf(reportWith(lines)))).toEqual(expected);
  });
});
