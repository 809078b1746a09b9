import { yearsCovered } from '#core/compare/suggestions.ts';
import { without } from '#core/filter/filter.ts';
import { select, type Selection } from '#core/select.ts';
import { trend } from '#core/summary/trend.ts';
import type { Table } from '#core/table.ts';
import type { Option } from '../../filter-bar/options.ts';

/** The calendar years that reports cover, the latest first, each with the incidents that began in it. */
export function yearOptions(table: Table, selection: Selection): Option[] {
  const years = yearsCovered(table);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { view } = selection;
  const anyTime = select(table, { ...view, filter: without(view.filter, 'period') });
  const points = trend(table, anyTime, 'year', `${first.year}-01-01`, `${last.year + 1}-01-01`);
  return years
    .map(({ year, value, whole }, at) => ({
      value,
      label: String(year),
      count: points[at]?.incidents ?? 0,
      ...(whole ? {} : { hint: 'covered in part' }),
    }))
    .reverse();
}
