import { useMemo } from 'react';
import type { Dimension } from '#core/filter/filter.ts';
import { DIMENSIONS, withPeriod, withText, withValues } from '#core/filter/filter.ts';
import { unknownValues } from '#core/select.ts';
import { facets } from '#core/summary/facets.ts';
import { countInWords } from '#core/time/words.ts';
import { FilterBar } from '#ui/controls/FilterBar.tsx';
import { FilterSelect } from '#ui/controls/FilterSelect.tsx';
import { SearchField } from '#ui/controls/SearchField.tsx';
import { useSelected } from '../selected.ts';
import type { Subject } from '../use-selection.ts';
import { useView } from '../use-view.ts';
import { FilterChips } from './FilterChips.tsx';
import { DIMENSION_LABELS, optionsOf } from './options.ts';
import { PeriodFilter } from './PeriodFilter.tsx';
import { ShownSentence } from './ShownSentence.tsx';

/** The filter of every page. On a page about one instance or product that control is left out. */
export function AppFilterBar({ subject }: { subject: Subject | null }) {
  const { view, change } = useView();
  const { table, selection } = useSelected();
  const counts = useMemo(() => facets(table, selection), [table, selection]);
  const { filter } = view;
  const choose = (dimension: Dimension, values: readonly string[]) =>
    change({ ...view, filter: withValues(filter, dimension, values) });
  const shown = DIMENSIONS.filter((dimension) => dimension !== subject?.dimension);
  return (
    <FilterBar
      activeCount={
        shown.reduce((sum, dimension) => sum + filter[dimension].length, 0) + (filter.period ? 1 : 0)
      }
      controls={
        <>
          {shown.map((dimension) => (
            <FilterSelect
              key={dimension}
              label={DIMENSION_LABELS[dimension]}
              options={optionsOf(table, dimension, counts[dimension])}
              selected={filter[dimension]}
              unknown={unknownValues(table, view, dimension)}
              searchable={dimension === 'instance' || dimension === 'product'}
              onChange={(next) => choose(dimension, next)}
              {...(dimension === 'product'
                ? {
                    note: 'A platform includes what it carries, and what hit the whole platform counts for each product on it.',
                  }
                : {})}
            />
          ))}
          <PeriodFilter
            asOf={table.asOf}
            period={filter.period}
            onChange={(period) => change({ ...view, filter: withPeriod(filter, period) })}
          />
        </>
      }
      search={
        <SearchField
          label="Search titles, causes and instances"
          value={filter.q}
          onChange={(q) => change({ ...view, filter: withText(filter, q) }, 'text')}
        />
      }
      chips={<FilterChips counts={counts} subject={subject} />}
      status={<ShownSentence subject={subject} total={countInWords(table.incidentCount)} />}
    />
  );
}
