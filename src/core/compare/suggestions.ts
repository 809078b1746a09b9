import type { Selection } from '../select.ts';
import { facets } from '../summary/facets.ts';
import type { Table } from '../table.ts';
import { addMonths } from '../time/day.ts';
import { readPeriodValue, writePeriodValue } from './period-value.ts';
import { coverageOf } from '../summary/coverage-of.ts';
import type { ComparedBy } from './sides.ts';

/** Two sides that make a sensible comparison, as the address has them. */
export type Pair = readonly [string, string];

/**
 * Comparisons that make sense for what is shown: of instances, products and regions the two with most
 * incidents, of periods the last two years.
 *
 * @param given a side already chosen, to which another is sought; null to seek both
 */
export function suggestedPairs(
  table: Table,
  selection: Selection,
  by: ComparedBy,
  given: string | null,
): Pair[] {
  if (by === 'period') return given === null ? lastYears(table) : yearBefore(given);
  const { counts } = facets(table, selection)[by];
  const ranked = table.keys[by].values
    .map((value, at) => ({ value, at, count: counts[at] ?? 0 }))
    .filter(({ at, count }) => count > 0 && (by !== 'instance' || table.lanes[at]!.named))
    .sort((a, b) => b.count - a.count || a.at - b.at);
  // What the reader looks at already comes first, against the one with most.
  const own = selection.view.filter[by];
  const first = given ?? ranked.find(({ value }) => own.includes(value))?.value ?? ranked[0]?.value;
  if (first === undefined) return [];
  const apart = ranked.find(
    ({ value }) => value !== first && !(by === 'product' && meet(table, first, value)),
  );
  return apart === undefined ? [] : [[first, apart.value]];
}

/** Whether what hits one product counts for the other too: one carries the other, or both stand on one platform. */
function meet(table: Table, one: string, other: string): boolean {
  return table.index.catalog.products.some(({ name, carries }) => {
    const family = [name, ...carries];
    return family.includes(one) && family.includes(other);
  });
}

/** The last two whole calendar years that reports cover, the last twelve months and the twelve before, and this year so far against the same days of the last. */
function lastYears(table: Table): Pair[] {
  const covered = coverageOf(table, Array.from(table.lanes.keys()));
  if (covered === null) return [];
  const { from: begin, to: end } = covered;
  const pair = (from: string, to: string): Pair => [
    writePeriodValue({ from, to }),
    writePeriodValue({ from: addMonths(from, -12), to: addMonths(to, -12) }),
  ];
  const year = Number(end.slice(0, 4));
  const candidates: readonly (readonly [string, string])[] = [
    [`${year - 1}-01-01`, `${year}-01-01`],
    // Where reports end with a year, these are that very year.
    ...(end === `${year}-01-01` ? [] : [[addMonths(end, -12), end] as const]),
    [`${year}-01-01`, end],
  ];
  return candidates
    .filter(([from, to]) => from < to && addMonths(from, -12) >= begin)
    .map(([from, to]) => pair(from, to));
}

/** The same days a year before. */
function yearBefore(value: string): Pair[] {
  const period = readPeriodValue(value);
  if (period === null) return [];
  return [[value, writePeriodValue({ from: addMonths(period.from, -12), to: addMonths(period.to, -12) })]];
}

/** Calendar years that reports cover at least in part, ascending. */
export function yearsCovered(table: Table): { year: number; value: string; whole: boolean }[] {
  const covered = coverageOf(table, Array.from(table.lanes.keys()));
  if (covered === null) return [];
  const years = [];
  for (let year = Number(covered.from.slice(0, 4)); `${year}-01-01` < covered.to; year++) {
    const from = `${year}-01-01`;
    const to = `${year + 1}-01-01`;
    years.push({
      year,
      value: writePeriodValue({ from, to }),
      whole: from >= covered.from && to <= covered.to,
    });
  }
  return years;
}
