import { ruleOf } from '../rule.ts';
import { FEW_FOR_P90 } from '../summary/lengths.ts';
import type { Table } from '../table.ts';
import { addDays } from '../time/day.ts';
import { RESAMPLES, SEED } from './bootstrap.ts';
import type { ComparedSide, Comparison } from './compare-sides.ts';
import { minutesPerLane, rateOf, rateUnit } from './rates.ts';
import type { ComparedBy } from './sides.ts';
import { verdictBetween } from './verdict-between.ts';
import { GAPS, LENGTHS, type Measured } from './verdict.ts';

/** One figure of one side, as a row of a table for machines; numbers are not rounded. */
export interface ComparisonRecord {
  readonly compared_by: string;
  readonly side: string;
  /** Days compared, from the first up to but without `to`, as addresses have them. */
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly figure: string;
  readonly value: number | null;
  readonly unit: string;
  /** How many values a statistic rests on; null where the figure is a count itself. */
  readonly n: number | null;
  readonly rule: string;
  readonly rule_in_words: string;
  /** The last day that was collected. */
  readonly data_through: string;
  readonly note: string;
}

type Entry = readonly [figure: string, value: number | null, unit: string, n?: number | null, note?: string];

/** Every figure of a comparison, a record each, with its rule, its window and its as-of day. */
export function comparisonRecords(table: Table, { by, sides }: Comparison): ComparisonRecord[] {
  const [first] = sides;
  if (first === undefined) return [];
  const rule = ruleOf(first.selection.view.rule);
  const unit = rateUnit(sides.map(({ days }) => days));
  const record = (
    { side, window, days }: ComparedSide,
    [figure, value, of, n = null, note = '']: Entry,
  ): ComparisonRecord => ({
    compared_by: by,
    side: side.value,
    from: window.from,
    to: window.to,
    days,
    figure,
    value,
    unit: of,
    n,
    rule: rule.id,
    rule_in_words: rule.words,
    data_through: addDays(table.asOf, -1),
    note,
  });
  return sides.flatMap((own) => {
    const { totals, availability, lengths, gaps, days } = own;
    const shares = availability.byRule.map((item) => item.share);
    const measured = lengths.minutes.length;
    const entries: Entry[] = [
      ['incidents', totals.incidents, 'incidents'],
      [
        `incidents ${unit.words}`,
        rateOf(totals.incidents, days, unit),
        `incidents ${unit.words}`,
        totals.incidents,
      ],
      ['outages', totals.outages, 'outages'],
      [`outages ${unit.words}`, rateOf(totals.outages, days, unit), `outages ${unit.words}`, totals.outages],
      [
        'outage time',
        totals.minutes,
        'instance-minutes',
        totals.outages - totals.untimed,
        `${totals.untimed} outages without a stated length are left out`,
      ],
      [
        `outage time per instance ${unit.words}`,
        minutesPerLane(availability, rule.id, unit),
        'minutes',
        availability.lanes,
      ],
      ...availability.byRule.map((item): Entry => [
        `availability, rule ${item.rule}`,
        item.share === null ? null : item.share * 100,
        'percent',
        availability.lanes,
        shares[0] === null ? 'not covered' : '',
      ]),
      ['outage length, median', lengths.median, 'minutes', measured],
      measured < FEW_FOR_P90
        ? ['outage length, p90', null, 'minutes', measured, `fewer than ${FEW_FOR_P90} lengths`]
        : ['outage length, p90', lengths.p90, 'minutes', measured],
      ['outage length, longest', lengths.longest, 'minutes', measured],
      // No gap is longer than the period that holds it, so that periods have none to compare.
      ...(by === 'period'
        ? []
        : [['time between outages, median', gaps.median, 'minutes', gaps.minutes.length] as const]),
      ['same cause again', totals.repeats, 'incidents', totals.knownCauses],
      ...(own === first ? [] : differences(table, by, first, own)),
    ];
    return entries.map((entry) => record(own, entry));
  });
}

/** What the first side has over another, with the ends of the interval. */
function differences(table: Table, by: ComparedBy, first: ComparedSide, other: ComparedSide): Entry[] {
  const of = (measured: Measured, pick: (side: ComparedSide) => Float64Array): Entry[] => {
    const { found, sentence } = verdictBetween(table, first, other, measured, pick);
    const name = `${measured.many.toLowerCase()}: median of ${first.side.value} less this one`;
    const n = Math.min(pick(first).length, pick(other).length);
    const how = `${sentence} ${RESAMPLES} resamples, seed ${SEED}`;
    return [
      [name, found?.difference ?? null, 'minutes', n, how],
      [`${name}, 95 % interval from`, found?.low ?? null, 'minutes', n],
      [`${name}, 95 % interval to`, found?.high ?? null, 'minutes', n],
    ];
  };
  return [
    ...of(LENGTHS, ({ lengths }) => lengths.minutes),
    ...(by === 'period' ? [] : of(GAPS, ({ gaps }) => gaps.minutes)),
  ];
}
