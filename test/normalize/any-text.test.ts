import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIncident } from '#core/incident.ts';
import { documentOf } from '#normalize/document.ts';
import { readReport } from '#normalize/read-report.ts';
import { tokensOf } from '#normalize/tokens.ts';
import { CATALOG, reportWith } from './reading-of.ts';

const WORDS =
  'July 19, 2025 from until 10:05 11:20 PM AM - – : , ; and between NA05 EU01 Primo MT Seattle time CST Event Timeline Introduction Root Cause Analysis • 31 2024-02-30 minutes 72 1st the service was down 24:00 00:10 December 31 next day 5/7/2019 UTC+8 ( )'.split(
    ' ',
  );

/** Lines of report-like words in any order. */
const soup = fc.array(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }).map((words) => words.join(' ')),
  { minLength: 1, maxLength: 12 },
);

const anyBlocks = fc.oneof(
  soup,
  fc.array(
    fc
      .string({ minLength: 1, maxLength: 80, unit: 'grapheme' })
      .map((text) => text.replaceAll(/\s+/g, ' ').trim() || 'x'),
    {
      minLength: 1,
      maxLength: 10,
    },
  ),
);

describe('whatever the words', () => {
  test('a reading is a sound incident whose evidence stands where it says, or an error in words', () => {
    fc.assert(
      fc.property(anyBlocks, fc.boolean(), (lines, framed) => {
        const texts = framed ? reportWith(lines).split('\n') : lines;
        const document = documentOf(texts.map((text) => ({ kind: 'line', text })));
        const read = readReport(document, CATALOG);
        if ('error' in read) {
          expect(read.error.message.length).toBeGreaterThan(20);
          return;
        }
        expect(parseIncident(read.incident)).toEqual({ incident: read.incident });
        for (const { certainty, evidence, note } of Object.values(read.fields)) {
          for (const { start, end, text } of evidence) expect(document.text.slice(start, end)).toBe(text);
          // What was concluded says how; what is certain shows its words.
          if (certainty === 'implied') expect(note).not.toBeNull();
          if (certainty === 'certain') expect(evidence.length).toBeGreaterThan(0);
        }
        expect(readReport(document, CATALOG)).toEqual(read);
      }),
      { numRuns: 400 },
    );
  });

  test('the trace tells who found what, what was changed, and what made no outage', () => {
    const lines = reportWith([
      'July 19, 2025 from 10:05 until 11:20 Seattle time: the site was down.',
      'Alerts came at 10:07.',
    ]).split('\n');
    const read = readReport(documentOf(lines.map((text) => ({ kind: 'line', text }))), CATALOG);
    const steps =
      'trace' in read ? read.trace.map(({ by, did, what, at }) => [by, did, what, at?.text ?? null]) : [];
    expect(steps).toContainEqual(['date: month first', 'found', 'date 2025-7-19', 'July 19, 2025']);
    expect(steps).toContainEqual([
      'settle impacts',
      'changed',
      'unknown to unavailable',
      'July 19, 2025 from 10:05 until 11:20 Seattle time',
    ]);
    expect(steps).toContainEqual([
      'pair of ends',
      'dropped',
      'times of day that make no outage',
      'Alerts came at 10:07.',
    ]);
    expect(steps.filter(([by]) => by === 'words for causes').length).toBeGreaterThan(0);
  });

  test('tokens cover every character that is no blank, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (line) => {
        const tokens = tokensOf(line, 7);
        expect(tokens.map(({ written }) => written).join('')).toBe(line.replaceAll(/\s/g, ''));
        for (const { start, end, written } of tokens) expect(line.slice(start - 7, end - 7)).toBe(written);
      }),
    );
  });
});
