import type { Dimension } from '#core/filter/filter.ts';
import type { Facet } from '#core/summary/facets.ts';
import type { Table } from '#core/table.ts';
import { CAUSES, IMPACTS, labelOf, TRIGGERS } from '#core/vocabulary.ts';

export const DIMENSION_LABELS: Record<Dimension, string> = {
  instance: 'Instance',
  product: 'Product',
  region: 'Region',
  cause: 'Root cause',
  trigger: 'Trigger',
  impact: 'Impact',
};

/** A choice in a filter control. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
  readonly hint?: string;
  readonly count: number;
}

/** How a value of a dimension is written. */
export function valueLabel(dimension: Dimension, value: string): string {
  if (dimension === 'cause') return labelOf(CAUSES, value);
  if (dimension === 'trigger') return labelOf(TRIGGERS, value);
  if (dimension === 'impact') return labelOf(IMPACTS, value);
  return value;
}

/** The choices of a dimension in the order shown, with their counts; instances grouped by region and platform. */
export function optionsOf(table: Table, dimension: Dimension, facet: Facet): Option[] {
  const options = table.keys[dimension].values.map((value, at) => {
    const count = facet.counts[at] ?? 0;
    const wide = facet.platformWide?.[at] ?? 0;
    const base = { value, label: valueLabel(dimension, value), count };
    if (dimension === 'instance') return { ...base, group: groupOf(table, at) };
    return wide > 0 ? { ...base, hint: `${wide} whole platform` } : base;
  });
  return dimension === 'instance' ? lanesInOrder(table).map((at) => options[at]!) : options;
}

const ordered = new WeakMap<Table, readonly number[]>();

/** Lanes by region, named ones first, by platform and name. Sorted once: the filter bar is drawn at every change. */
function lanesInOrder(table: Table): readonly number[] {
  const { lanes } = table;
  const order =
    ordered.get(table) ??
    Array.from(lanes.keys()).sort((one, other) => {
      const [a, b] = [lanes[one]!, lanes[other]!];
      return (
        a.regionAt - b.regionAt ||
        Number(b.named) - Number(a.named) ||
        a.platform.localeCompare(b.platform, 'en') ||
        a.id.localeCompare(b.id, 'en', { numeric: true })
      );
    });
  ordered.set(table, order);
  return order;
}

function groupOf(table: Table, at: number): string {
  const lane = table.lanes[at]!;
  return lane.named ? `${lane.region} · ${lane.platform}` : `${lane.region} · no instance named`;
}
