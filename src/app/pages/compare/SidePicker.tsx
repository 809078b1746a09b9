import { useMemo } from 'react';
import { MOST_SIDES, type ComparedBy, type Side } from '#core/compare/sides.ts';
import { facets } from '#core/summary/facets.ts';
import { FilterSelect } from '#ui/controls/FilterSelect.tsx';
import { optionsOf, type Option } from '../../filter-bar/options.ts';
import { useSelected } from '../../selected.ts';
import { OtherPeriod } from './OtherPeriod.tsx';
import { capital, KINDS } from './side-words.ts';
import { yearOptions } from './year-options.ts';

interface Props {
  readonly by: ComparedBy;
  readonly sides: readonly Side[];
  onChange(values: readonly string[]): void;
}

/** The list from which sides are chosen; for periods also typed days. */
export function SidePicker({ by, sides, onChange }: Props) {
  const { table, selection } = useSelected();
  const options = useMemo((): readonly Option[] => {
    if (by === 'period') return yearOptions(table, selection);
    // Without headings: one that is picked would choose all under it.
    return optionsOf(table, by, facets(table, selection)[by]).map(({ value, label, count, group }) => ({
      value,
      label,
      count,
      ...(group === undefined ? {} : { hint: group.split(' · ')[0]! }),
    }));
  }, [table, selection, by]);
  const known = new Set(options.map(({ value }) => value));
  const values = sides.map(({ value }) => value);
  return (
    <>
      <FilterSelect
        label={by === 'period' ? 'Years to compare' : `${capital(KINDS[by].many)} to compare`}
        options={options}
        selected={[...new Set(values)].filter((value) => known.has(value))}
        searchable={by === 'instance' || by === 'product'}
        noneWords="None chosen yet"
        note={`Up to ${MOST_SIDES}, set beside each other in the order chosen. Numbers count the incidents shown.`}
        onChange={(next) => onChange(inOrder(values, next, known))}
      />
      {by === 'period' && <OtherPeriod onAdd={(value) => onChange([...values, value])} />}
    </>
  );
}

/** What was chosen keeps its place, what the list does not have is kept, what is new comes last. */
function inOrder(
  values: readonly string[],
  next: readonly string[],
  known: ReadonlySet<string>,
): readonly string[] {
  const kept = values.filter((value) => !known.has(value) || next.includes(value));
  return [...kept, ...next.filter((value) => !values.includes(value))];
}
