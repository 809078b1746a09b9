import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSides } from '#core/compare/compare-sides.ts';
import { daysInWords, readPeriodValue, windowInWords, writePeriodValue } from '#core/compare/period-value.ts';
import { quarterInWords, quartersOf } from '#core/compare/quarters.ts';
import { minutesPerLane, rateOf, rateUnit } from '#core/compare/rates.ts';
import { readSides } from '#core/compare/sides.ts';
import { windowsCompared } from '#core/compare/shared-window.ts';
import { suggestedPairs } from '#core/compare/suggestions.ts';
import { GAPS, LENGTHS, verdictOf } from '#core/compare/verdict.ts';
import { DEFAULT_VIEW, type View } from '#core/filter/codec.ts';
import { NO_FILTER, withPeriod, withValues } from '#core/filter/filter.ts';
import { select } from '#core/select.ts';
import { addDays } from '#core/time/day.ts';
import { aCatalog, aLane, anIncident, aTable, outageAt } from '#test/support/builders.ts';

const zone = 'America/Los_Angeles';

/** NA05 with three outages, EU03 with one, NA08 covered late, and nothing collected for OLD. */
function someTable() {
  const at = (id: string, start: string, minutes: number, instances: string[]) =>
    anIncident({ id, instances, timeZone: zone, outages: [outageAt(start, minutes, zone)] });
  return aTable(
    [
      at('one', '2024-03-01T10:00Z', 60, ['NA05']),
      at('two', '2024-07-01T10:00Z', 30, ['NA05', 'EU03']),
      at('three', '2025-02-01T10:00Z', 90, ['NA05']),
    ],
    aCatalog({
      instances: [
        aLane({ id: 'NA05', coverage: { from: '2024-01-01', to: '2026-01-01' } }),
        aLane({ id: 'EU03', region: 'Europe', coverage: { from: '2024-06-01', to: '2026-01-01' } }),
        aLane({ id: 'NA08', coverage: { from: '2025-11-01', to: '2026-01-01' } }),
        aLane({ id: 'OLD', coverage: { from: '2024-02-01', to: '2024-03-01' } }),
      ],
    }),
  );
}

function compare(by: 'instance' | 'region' | 'period', values: string[], view: Partial<View> = {}) {
  const table = someTable();
  const selection = select(table, { ...DEFAULT_VIEW, ...view });
  return { table, ...compareSides(table, selection, by, readSides(table, by, values)) };
}

describe('readSides', () => {
  it('keeps the order given, and what is unknown, repeated or one too many', () => {
    const sides = readSides(someTable(), 'instance', ['NA08', 'Atlantis', 'NA05', 'NA08', '']);
    expect(sides.map(({ value, problem }) => [value, problem])).toEqual([
      ['NA08', null],
      ['Atlantis', 'unknown'],
      ['NA05', null],
      ['NA08', 'again'],
    ]);
    const days = ['2015', '2016', '2017', '2018', '2019', '2020', '2021'].map(
      (year) => `${year}-01-01..${year}-12-31`,
    );
    expect(readSides(someTable(), 'period', days).map(({ problem }) => problem)).toEqual([
      ...Array.from({ length: 6 }, () => null),
      'too-many',
    ]);
  });

  it('takes only real periods', () => {
    for (const text of [
      '2025',
      '2025-01-01',
      '2025-02-30..2025-03-01',
      '2025-02-01..2025-01-01',
      'a..b',
      '..',
    ])
      expect(readSides(someTable(), 'period', [text])[0]!.problem).toBe('unknown');
  });
});

describe('periods', () => {
  const days = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('are read as they are written', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 4000 }), (from, length) => {
        const window = { from, to: addDays(from, length) };
        expect(readPeriodValue(writePeriodValue(window))).toEqual(window);
      }),
    );
  });

  it('have the calendar’s names where they are whole', () => {
    expect(windowInWords({ from: '2024-01-01', to: '2025-01-01' })).toBe('2024');
    expect(windowInWords({ from: '2024-07-01', to: '2024-10-01' })).toBe('Q3 2024');
    expect(windowInWords({ from: '2024-07-01', to: '2025-01-01' })).toBe('H2 2024');
    expect(windowInWords({ from: '2024-02-01', to: '2024-03-01' })).toBe('Feb 2024');
    expect(windowInWords({ from: '2024-02-01', to: '2024-05-01' })).toBe('1 Feb 2024 – 30 Apr 2024');
    expect(daysInWords({ from: '2024-02-01', to: '2024-02-02' })).toBe('1 Feb 2024');
  });
});

describe('the shared window', () => {
  it('is what reports cover of all sides', () => {
    const { sides } = compare('instance', ['NA05', 'EU03']);
    expect(sides.map(({ window }) => window)).toEqual([
      { from: '2024-06-01', to: '2026-01-01' },
      { from: '2024-06-01', to: '2026-01-01' },
    ]);
    // The outage of March 2024 lies before it.
    expect(sides.map(({ totals }) => totals.incidents)).toEqual([2, 1]);
    expect(sides[1]!.alsoElsewhere).toBe(1);
  });

  it('lies within the page’s period', () => {
    const period = { kind: 'range' as const, from: '2025-01-01', to: '2025-07-01' };
    const { sides } = compare('instance', ['NA05', 'EU03'], { filter: withPeriod(NO_FILTER, period) });
    expect(sides[0]!.window).toEqual({ from: '2025-01-01', to: '2025-07-01' });
  });

  it('may be none, which leaves every side without', () => {
    const { sides, without } = compare('instance', ['OLD', 'NA08']);
    expect(sides).toEqual([]);
    expect(without.map(({ side, reason }) => [side.value, reason])).toEqual([
      ['OLD', 'no-shared'],
      ['NA08', 'no-shared'],
    ]);
  });

  it('is not spoiled by a side that the filter leaves out', () => {
    const { sides, without } = compare('instance', ['NA05', 'EU03', 'NA08'], {
      filter: withValues(NO_FILTER, 'instance', ['NA05', 'EU03']),
    });
    expect(sides.map(({ side }) => side.value)).toEqual(['NA05', 'EU03']);
    expect(sides[0]!.window.from).toBe('2024-06-01');
    expect(without[0]).toMatchObject({ reason: 'filter' });
  });
});

describe('periods of unequal length', () => {
  it('are told apart, and those of 365 and 366 days are alike', () => {
    const window = (from: string, to: string) => ({ from, to });
    expect(windowsCompared([window('2025-01-01', '2026-01-01'), window('2023-01-01', '2024-01-01')])).toBe(
      'same',
    );
    expect(windowsCompared([window('2025-01-01', '2026-01-01'), window('2024-01-01', '2025-01-01')])).toBe(
      'alike',
    );
    expect(windowsCompared([window('2025-01-01', '2026-01-01'), window('2026-01-01', '2026-04-12')])).toBe(
      'apart',
    );
    expect(compare('period', ['2024-01-01..2025-01-01', '2025-12-01..2027-01-01']).windows).toBe('apart');
  });

  it('are cut at the end of coverage, and what is beyond has no number', () => {
    const { table, sides } = compare('period', ['2025-01-01..2026-01-01', '2025-10-01..2026-10-01']);
    expect(sides[1]!.window).toEqual({ from: '2025-10-01', to: '2026-01-01' });
    expect(sides[1]!.days).toBe(92);
    const quarters = quartersOf(table, sides[1]!);
    expect(quarters.map(({ covered }) => covered)).toEqual([true, false, false, false]);
    expect(quarterInWords(quarters[1]!)).toBe('Q1 2026: not covered, no reports were collected');
  });

  it('are brought to a year, or to 30 days where one is shorter than a year', () => {
    expect(rateUnit([365, 730]).words).toBe('per year');
    expect(rateUnit([365, 101]).words).toBe('per 30 days');
    expect(rateOf(6, 60, rateUnit([60]))).toBe(3);
    const found = {
      byRule: [{ rule: 'full' as const, share: 0.5, minutes: 720 }],
      coveredMinutes: 1440,
      lanes: 1,
    };
    expect(minutesPerLane(found, 'full', rateUnit([1]))).toBe(30 * 720);
    expect(minutesPerLane({ ...found, coveredMinutes: 0 }, 'full', rateUnit([1]))).toBeNull();
  });
});

describe('a verdict', () => {
  const sample = (label: string, ...minutes: number[]) => ({
    label,
    minutes: Float64Array.from(minutes).sort(),
  });

  it('says which is longer and by how much, and in plain words how sure that is', () => {
    const verdict = verdictOf(sample('NA05', 60, 65, 70, 75, 80), sample('EU03', 5, 6, 7, 8, 9, 10), LENGTHS);
    // 70 and 7.5, which is printed as 8: 1 h 2 min apart for whoever subtracts.
    expect(verdict.sentence).toBe(
      'The typical outage of NA05 is longer than that of EU03 by 1 h 2 min (n = 5 and 6).',
    );
    expect(verdict.more).toMatch(/ between \d+ min and 1 h \d+ min: luck alone hardly explains it\.$/);
    const other = verdictOf(sample('EU03', 5, 6, 7, 8, 9, 10), sample('NA05', 60, 65, 70, 75, 80), LENGTHS);
    expect(other.sentence).toContain('EU03 is shorter than that of NA05 by 1 h 2 min (n =');
    expect(other.more).toMatch(/ between \d+ min and 1 h \d+ min: luck alone hardly explains it\.$/);
  });

  it('does not tell apart what chance can explain', () => {
    const verdict = verdictOf(
      sample('NA05', 10, 20, 40, 60, 90, 200, 600),
      sample('EU03', 12, 25, 30, 45, 50, 80, 100, 300, 400),
      LENGTHS,
    );
    expect(verdict.outcome).toBe('untold');
    expect(verdict.sentence).toBe('Lengths of NA05 and EU03 cannot be told apart with n = 7 and 9.');
    expect(verdict.more).toMatch(
      /NA05 would mostly come out between .+ shorter and .+ longer: both are possible, so it may be luck\.$/,
    );
  });

  it('gives no interval for a handful', () => {
    const verdict = verdictOf(sample('A', 1, 2, 3, 4), sample('B', 1, 2, 3, 4, 5), GAPS);
    expect(verdict).toMatchObject({ outcome: 'too-few', found: null });
    expect(verdict.sentence).toContain('too few to compare, n = 4 and 5');
    expect(verdictOf(sample('A'), sample('B'), GAPS).sentence).toContain('n = 0 and 0');
  });
});

describe('suggestions', () => {
  it('are the two with most, the one looked at first, and another for one that is given', () => {
    const table = someTable();
    const all = select(table, DEFAULT_VIEW);
    expect(suggestedPairs(table, all, 'instance', null)).toEqual([['NA05', 'EU03']]);
    expect(suggestedPairs(table, all, 'instance', 'EU03')).toEqual([['EU03', 'NA05']]);
    const eu = select(table, { ...DEFAULT_VIEW, filter: withValues(NO_FILTER, 'instance', ['EU03']) });
    expect(suggestedPairs(table, eu, 'instance', null)).toEqual([['EU03', 'NA05']]);
    // Reports end with 2025, which is the last twelve months too, and is offered once.
    expect(suggestedPairs(table, all, 'period', null)).toEqual([
      ['2025-01-01..2026-01-01', '2024-01-01..2025-01-01'],
    ]);
    expect(suggestedPairs(table, all, 'period', '2025-03-01..2025-06-01')).toEqual([
      ['2025-03-01..2025-06-01', '2024-03-01..2024-06-01'],
    ]);
  });

  it('are none where nothing is shown, and never a product with its own platform', () => {
    const table = someTable();
    const nothing = select(table, { ...DEFAULT_VIEW, filter: withValues(NO_FILTER, 'cause', ['nonsense']) });
    expect(suggestedPairs(table, nothing, 'region', null)).toEqual([]);
    expect(suggestedPairs(table, select(table, DEFAULT_VIEW), 'product', null)).toEqual([]);
  });
});
