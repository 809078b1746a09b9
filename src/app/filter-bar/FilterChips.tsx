import { useLocation, useSearchParams } from 'react-router';
import { DIMENSIONS, NO_FILTER, toggleValue, withPeriod, withText } from '#core/filter/filter.ts';
import type { Unread } from '#core/filter/codec.ts';
import { unknownValues } from '#core/select.ts';
import type { Facets } from '#core/summary/facets.ts';
import { Chips, type Chip } from '#ui/controls/Chips.tsx';
import { unreadChoices } from '../page-choices.ts';
import { useSelected } from '../selected.ts';
import type { Subject } from '../use-selection.ts';
import { paramsWith, useView } from '../use-view.ts';
import { DIMENSION_LABELS, valueLabel } from './options.ts';
import { periodInWords } from './PeriodFilter.tsx';

/** Every clause in force as a chip, unknown and unreadable ones too, each removable. */
export function FilterChips(props: { counts: Facets; subject: Subject | null }) {
  const { view, change } = useView();
  const selected = useSelected();
  const { table } = selected;
  const { pathname } = useLocation();
  const [params, setParams] = useSearchParams();
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
  const unread = (item: Unread, remove: () => void) => {
    const label = `${item.key}=${item.value} is not applied: ${item.reason}`;
    add({ id: `unread-${chips.length}`, dimension: 'Address', label, unknown: true }, remove);
  };
  for (const item of view.unread)
    unread(item, () => change({ ...view, unread: view.unread.filter((other) => other !== item) }));
  const choices = unreadChoices(pathname, params, selected);
  for (const item of choices) unread(item, () => setParams((current) => withoutPair(current, item)));
  const clearAll = (): void =>
    setParams((current) =>
      choices.reduce(withoutPair, paramsWith(current, { ...view, filter: NO_FILTER, unread: [] })),
    );
  return <Chips chips={chips} onRemove={(id) => removals.get(id)?.()} onClearAll={clearAll} />;
}

function withoutPair(current: URLSearchParams, { key, value }: Unread): URLSearchParams {
  return new URLSearchParams([...current].filter(([one, its]) => one !== key || its !== value));
}
