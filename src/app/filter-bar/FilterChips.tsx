import { DIMENSIONS, toggleValue, withPeriod, withText } from '#core/filter/filter.ts';
import { unknownValues } from '#core/select.ts';
import type { Facets } from '#core/summary/facets.ts';
import { Chips, type Chip } from '#ui/controls/Chips.tsx';
import { useSelected } from '../selected.ts';
import type { Subject } from '../use-selection.ts';
import { useView } from '../use-view.ts';
import { DIMENSION_LABELS, valueLabel } from './options.ts';
import { periodInWords } from './PeriodFilter.tsx';

/** Every clause in force as a chip, unknown and unreadable ones too, each removable. */
export function FilterChips(props: { counts: Facets; subject: Subject | null; onClearAll(): void }) {
  const { view, change } = useView();
  const { table } = useSelected();
  const { filter } = view;
  const removals = new Map<string, () => void>();
  const chips: Chip[] = [];
  const add = (chip: Chip, remove: () => void) => {
    chips.push(chip);
    removals.set(chip.id, remove);
  };
  for (const dimension of DIMENSIONS) {
    if (dimension === props.subject?.dimension) continue;
    const unknown = new Set(unknownValues(table, view, dimension));
    for (const value of filter[dimension]) {
      const at = table.keys[dimension].at.get(value);
      const label = DIMENSION_LABELS[dimension];
      const common = { id: `${dimension}=${value}`, dimension: label };
      const chip: Chip = unknown.has(value)
        ? { ...common, label: `${value}: no such ${label.toLowerCase()}`, unknown: true }
        : {
            ...common,
            label: valueLabel(dimension, value),
            count: props.counts[dimension].counts[at ?? 0] ?? 0,
          };
      add(chip, () => change({ ...view, filter: toggleValue(filter, dimension, value) }));
    }
  }
  if (filter.period !== null) {
    add({ id: 'period', dimension: 'Period', label: periodInWords(filter.period) }, () =>
      change({ ...view, filter: withPeriod(filter, null) }),
    );
  }
  if (filter.q.trim() !== '') {
    add({ id: 'q', dimension: 'Text', label: `“${filter.q.trim()}”` }, () =>
      change({ ...view, filter: withText(filter, '') }),
    );
  }
  view.unread.forEach((item, at) => {
    const label = `${item.key}=${item.value} is not applied: ${item.reason}`;
    add({ id: `unread-${at}`, dimension: 'Address', label, unknown: true }, () =>
      change({ ...view, unread: view.unread.filter((other) => other !== item) }),
    );
  });
  return <Chips chips={chips} onRemove={(id) => removals.get(id)?.()} onClearAll={props.onClearAll} />;
}
