/** What can be asked for by value, in the order of the filter bar. */
export const DIMENSIONS = ['instance', 'product', 'region', 'cause', 'trigger', 'impact'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Days `[from, to)`, either side open, or a stretch that ends with the data. */
export type Period =
  | { readonly kind: 'range'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'last'; readonly count: number; readonly unit: 'd' | 'm' | 'y' };

/**
 * What is asked of the table. Values of one dimension are alternatives, dimensions narrow each
 * other. Value lists are sorted and free of repeats, so that equal filters are written alike.
 */
export interface Filter extends Readonly<Record<Dimension, readonly string[]>> {
  readonly period: Period | null;
  readonly q: string;
}

export const NO_FILTER: Filter = {
  instance: [],
  product: [],
  region: [],
  cause: [],
  trigger: [],
  impact: [],
  period: null,
  q: '',
};

/** A clause of a filter: a dimension with values, the period or the text. */
export type Clause = Dimension | 'period' | 'q';

/** The clauses that are set, in the order of the filter bar. */
export function clausesOf(filter: Filter): Clause[] {
  const clauses: Clause[] = DIMENSIONS.filter((dimension) => filter[dimension].length > 0);
  if (filter.period !== null) clauses.push('period');
  if (filter.q.trim() !== '') clauses.push('q');
  return clauses;
}

/** Whether a filter keeps some outages of a lane and leaves out others: by cause, trigger, impact or text. */
export function narrowsOutages(filter: Filter): boolean {
  return clausesOf(filter).some((clause) => ['cause', 'trigger', 'impact', 'q'].includes(clause));
}

export function withValues(filter: Filter, dimension: Dimension, values: Iterable<string>): Filter {
  return { ...filter, [dimension]: [...new Set(values)].sort() };
}

/** Adds a value to a dimension, or takes it away where it is set. */
export function toggleValue(filter: Filter, dimension: Dimension, value: string): Filter {
  const values = filter[dimension];
  return withValues(
    filter,
    dimension,
    values.includes(value) ? values.filter((v) => v !== value) : [...values, value],
  );
}

export function withPeriod(filter: Filter, period: Period | null): Filter {
  const open = period?.kind === 'range' && period.from === null && period.to === null;
  return { ...filter, period: open ? null : period };
}

export function withText(filter: Filter, q: string): Filter {
  return { ...filter, q };
}

/** The filter without one of its clauses. */
export function without(filter: Filter, clause: Clause): Filter {
  if (clause === 'period') return withPeriod(filter, null);
  if (clause === 'q') return withText(filter, '');
  return withValues(filter, clause, []);
}
