import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareFacts, type Comparison, type ComparedField } from '#cli/compare-facts.ts';
import { reportFactsSchema, type ReportFacts } from '#cli/report-facts.ts';
import { tryReading } from './reading-of.ts';

/** The published reports that the practice documents were reworded from; not part of the project. */
const ORIGINALS = '../shared/reports';
const ORIGINAL_FACTS = '../shared/facts/incidents.jsonl';

function factsIn(file: string): ReportFacts[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const json = JSON.parse(line) as { file?: string; document?: string };
      return reportFactsSchema.parse({ ...json, file: json.file ?? json.document });
    });
}

function compare(path: string, facts: ReportFacts): Comparison[] {
  const read = tryReading(readFileSync(path, 'utf8'));
  return compareFacts(facts, 'error' in read ? null : read.incident);
}

function missesOf(comparisons: readonly Comparison[], except: readonly ComparedField[]): string[] {
  return comparisons.flatMap(({ field, miss }) =>
    miss === null || except.includes(field) ? [] : [`${field}: ${miss}`],
  );
}

describe.each([
  ['reworded reports', 'test/documents/practice'],
  ['reports written by people who did not know how they would be read', 'test/documents/own'],
])('%s, with facts that were noted beside them', (_, FOLDER) => {
  const all = factsIn(join(FOLDER, 'facts.jsonl'));

  test('there are as many as facts', () => {
    expect(all.map(({ file }) => file).toSorted()).toEqual(
      readdirSync(FOLDER)
        .filter((name) => name.endsWith('.txt'))
        .toSorted(),
    );
  });

  test.each(all.map((facts) => [facts.file, facts] as const))('%s', (file, facts) => {
    expect(missesOf(compare(join(FOLDER, file), facts), ['category', 'trigger'])).toEqual([]);
  });

  // A judgement, not a reading: two people would not agree on all of them either.
  test.each([['category', 0.85] as const, ['trigger', 0.8] as const])(
    '%s is judged alike in most',
    (field, share) => {
      const compared = all
        .flatMap((facts) => compare(join(FOLDER, facts.file), facts))
        .filter((one) => one.field === field);
      expect(compared.filter(({ miss }) => miss === null).length / compared.length).toBeGreaterThanOrEqual(
        share,
      );
    },
  );
});

describe.runIf(existsSync(ORIGINALS) && existsSync(ORIGINAL_FACTS))('published reports', () => {
  const names = existsSync(ORIGINALS) ? readdirSync(ORIGINALS).filter((name) => name.endsWith('.txt')) : [];

  test.each(names)('%s: nothing is wrong', (name) => {
    const path = join(ORIGINALS, name);
    const title = readFileSync(path, 'utf8').split('\n')[0]!.trim();
    const facts = factsIn(ORIGINAL_FACTS).find(({ file }) => file === title);
    expect(missesOf(compare(path, facts!), [])).toEqual([]);
  });
});
