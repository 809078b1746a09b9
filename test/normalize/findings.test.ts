import { describe, expect, test } from 'vitest';
import { readingOf, reportWith } from './reading-of.ts';

const LINE = 'July 19, 2025 from 10:05 until 11:20 Seattle time';
const PLAIN = `${reportWith(`${LINE}: the service was unavailable.`)}\nAction Items\n• A fix was deployed.\nCustomer Communication\nSee the status page.`;

function codesOf(text: string): string[] {
  return readingOf(text).incident.findings.map(({ code }) => code);
}

describe('contradictions and gaps', () => {
  test('a report without any has no findings', () => {
    expect(codesOf(PLAIN)).toEqual([]);
  });

  /** What is changed in the plain report, and the finding that it makes. */
  const CHANGES: readonly (readonly [string, string, string, string])[] = [
    [
      'introduction-date',
      'Why our service failed.',
      'Why our service failed on November 26, 2023.',
      'November 26, 2023',
    ],
    ['introduction-product', 'Why our service failed.', 'Why our Summon service failed.', 'Summon'],
    ['title-date', 'NA05 - RCA - July 19, 2025', 'NA05 - RCA - July 17, 2025', 'July 17, 2025'],
    ['year-contradiction', 'NA05 - RCA - July 19, 2025', 'NA05 - RCA - July 19, 2024', 'July 19, 2024'],
    ['title-instances', 'NA05 - RCA - July', 'NA05 and NA06 - RCA - July', 'NA06'],
    ['end-before-start', 'from 10:05 until 11:20', 'from 4:32 PM until 4:29 PM', '4:29 PM'],
    // 24:00 is the beginning of the next day, after all of the day that is printed for the end.
    ['end-before-start', 'from 10:05 until 11:20', '24:00 until July 19, 2025', '24:00'],
    ['stated-minutes', 'Seattle time:', 'Seattle time (72 minutes):', '72 minutes'],
    ['meridiem', 'from 10:05 until 11:20', 'from 16:42 PM until 17:57 PM', '16:42 PM'],
    ['meridiem', 'from 10:05 until 11:20', 'from 4:03 PM until 4:51', '4:03 PM'],
    ['zone-season', 'Seattle time', 'PST', 'PST'],
    ['zone-site', 'Seattle time', 'Israel time', 'Israel time'],
    ['date-misprint', 'July 19, 2025 from', 'July 19st, 2025 from', '19st'],
    [
      'impact-contradiction',
      'the service was unavailable.',
      'the service was unavailable.\nThe service was slow.',
      'slow',
    ],
    ['product-mismatch', 'NA05 - RCA - July', '360 Services NA05 - RCA - July', '360 Services'],
    [
      'cause-open',
      'A bug in the new release.',
      'A bug in the new release. Why it came is still under investigation.',
      'under investigation',
    ],
    [
      'publication-before-event',
      'Customer Communication',
      'Publication History\nJanuary 1, 2025 Initial Publication\nCustomer Communication',
      'January 1, 2025',
    ],
    [
      'overlap',
      ': the service was unavailable.',
      ': the service was unavailable.\nJuly 19, 2025 from 11:00 until 11:30 Seattle time',
      'July 19, 2025 from 11:00 until 11:30 Seattle time',
    ],
    // The second overlaps neither of its neighbours alone: what it overlaps began before the one in between.
    [
      'overlap',
      ': the service was unavailable.',
      ': the service was unavailable.\nJuly 19, 2025 from 10:10 until 10:12 Seattle time\nJuly 19, 2025 from 11:00 until 11:30 Seattle time',
      'from 10:05 until 11:20',
    ],
    [
      'excerpt',
      '\n• A fix was deployed.\nCustomer Communication\nSee the status page.',
      '\n• A fix that',
      'A fix that',
    ],
  ];

  test.each(CHANGES)('%s: "%s" changed to "%s"', (code, from, to, words) => {
    const text = PLAIN.replace(from, to);
    expect(text).not.toBe(PLAIN);
    const { incident, fields } = readingOf(text);
    expect(incident.findings.map((finding) => finding.code)).toContain(code);
    const at = incident.findings.findIndex((finding) => finding.code === code);
    expect(fields[`findings.${at}`]!.evidence.map((evidence) => evidence.text).join(' | ')).toContain(words);
  });

  test('no instance, no times, no end', () => {
    const text = PLAIN.replaceAll('NA05', 'service').replace(
      'July 19, 2025 from 10:05 until 11:20 Seattle time',
      'July 19, 2025',
    );
    expect(codesOf(text)).toEqual(
      expect.arrayContaining(['instance-missing', 'time-missing', 'end-missing', 'zone-missing']),
    );
  });

  test('an introduction with one of several dates is no left-over', () => {
    const text = PLAIN.replace('Why our service failed.', 'Why our service failed on July 19th, 2025.')
      .replace(LINE, `July 18, 2025 from 10:05 until 11:20 Seattle time\n${LINE}`)
      .replace('RCA - July 19, 2025', 'RCA - July 18 and July 19, 2025');
    expect(codesOf(text)).toEqual([]);
  });

  test('an end without its day in the small hours is the next day and no fault', () => {
    const codes = codesOf(PLAIN.replace('from 10:05 until 11:20', 'from 23:30 until 01:15'));
    expect(codes).toEqual([]);
  });

  test('clocks set forward over a printed time are told', () => {
    const text = PLAIN.replaceAll('July 19, 2025', 'March 9, 2025').replace(
      'from 10:05 until 11:20',
      'from 02:10 until 03:20',
    );
    const { incident } = readingOf(text);
    expect(incident.findings.map(({ code }) => code)).toEqual(['date-misprint']);
    expect(incident.outages[0]!.start).toBe('2025-03-09T03:10:00-07:00[America/Los_Angeles]');
  });
});
