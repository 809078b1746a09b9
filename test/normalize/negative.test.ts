import { describe, expect, test } from 'vitest';
import { timeFactsOf } from '#normalize/parsers/time-facts.ts';
import { tokensOf } from '#normalize/tokens.ts';
import { outagesOf, readingOf, reportWith, tryReading } from './reading-of.ts';

const LINE = 'July 19, 2025 from 10:05 until 11:20 Seattle time';
const ONE = ['2025-07-19T10:05 to 2025-07-19T11:20'];

/** Lines that hold numbers and dates which are no outage. */
const HARMLESS: readonly string[] = [
  'Version 2.50.1 of the load balancer was installed, up from 2.49.3.',
  'The ticket INC-2025-07-19-1005 was opened; see case 00104512.',
  'Support is there 24x7 and 24/7/365.',
  'The licence costs $12.50 to $14.75 a month.',
  'See https://status.example.org/2025-07-18/10:00-11:00 for more.',
  'The ratio of reads to writes was 10:1 until 12:1.',
  'The address was 10.20.30.40:8080.',
  'CPU went from 20 to 100 percent; memory from 4 to 16 GB.',
  'Between 5 and 10 nodes were restarted.',
  'A hotfix follows on July 27th.',
  'The July release and the August 2025 release carry the fix.',
  'A similar event took place on December 20, 2024.',
  'Up to 3 to 5 attempts were made.',
];

describe('what is no outage', () => {
  test.each(HARMLESS)('in the timeline: %s', (line) => {
    expect(outagesOf(readingOf(reportWith([LINE, line])))).toEqual(ONE);
  });

  test.each(HARMLESS)('alone in the timeline: %s', (line) => {
    const read = tryReading(reportWith(line, { title: 'NA05 - RCA' }));
    // A day may be read where nothing else is said; a time of day never.
    expect('incident' in read ? read.incident.outages[0]!.precision : 'day').toBe('day');
  });

  test('a maintenance window in the cause, a fix in the measures', () => {
    const text = `${reportWith(LINE)}\nThe change was made on July 18, 2025 from 01:00 until 03:00.\nAction Items\n• Hotfix on July 20, 2025 between 02:00 and 04:00.`;
    expect(outagesOf(readingOf(text))).toEqual(ONE);
  });

  test('words that look like parts of times', () => {
    const kinds = (text: string): string[] =>
      timeFactsOf(tokensOf(text, 0)).map(({ fact }) => fact.value.kind);
    expect(kinds('Primo MT est et ct marked the mayor')).toEqual([]);
    expect(kinds('99:99 25:00 12:60 7:5')).toEqual([]);
    expect(kinds('32 July')).toEqual([]);
  });
});
