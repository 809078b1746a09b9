import type { Clause, Filter } from '#core/filter/filter.ts';
import { DIMENSION_LABELS, valueLabel } from './options.ts';
import { periodInWords } from './PeriodFilter.tsx';

/** A clause of a filter as it is said in a sentence: `Instance NA05 or NA06`, `the period 2025`, `the text “x”`. */
export function clauseInWords(filter: Filter, clause: Clause): string {
  if (clause === 'period') return `the period ${periodInWords(filter.period)}`;
  if (clause === 'q') return `the text “${filter.q.trim().slice(0, 60)}”`;
  const values = filter[clause].map((value) => valueLabel(clause, value).slice(0, 60));
  const shown = values.length > 3 ? [...values.slice(0, 3), `${values.length - 3} more`] : values;
  return `${DIMENSION_LABELS[clause]} ${shown.join(' or ')}`;
}
