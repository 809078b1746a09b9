import { writePeriodValue } from '#core/compare/period-value.ts';
import { coverageOf } from '#core/summary/coverage-of.ts';
import { addDays, addMonths } from '#core/time/day.ts';
import { PeriodPicker } from '#ui/controls/PeriodPicker.tsx';
import { useSelected } from '../../selected.ts';

/** Periods that are no calendar year: ready-made ones counted back from where the data ends, and typed days. */
export function OtherPeriod({ onAdd }: { onAdd(value: string): void }) {
  const { table } = useSelected();
  const covered = coverageOf(table, Array.from(table.lanes.keys()));
  if (covered === null) return null;
  const { from: begin, to: end } = covered;
  const year = end.slice(0, 4);
  const ready = [
    { label: 'Last 12 months', from: addMonths(end, -12), to: end },
    { label: 'The 12 months before', from: addMonths(end, -24), to: addMonths(end, -12) },
    { label: `${year} so far`, from: `${year}-01-01`, to: end },
    {
      label: 'The same days a year before',
      from: addMonths(`${year}-01-01`, -12),
      to: addMonths(end, -12),
    },
  ].flatMap(({ label, ...days }) => (days.from < days.to ? [{ label, id: writePeriodValue(days) }] : []));
  return (
    <PeriodPicker
      text="Add other days"
      presets={ready}
      preset=""
      from={null}
      to={null}
      note="Each choice adds one period to the comparison."
      onPreset={onAdd}
      onRange={(from, to) => {
        const days = { from: from ?? begin, to: to === null ? end : addDays(to, 1) };
        if (days.from < days.to) onAdd(writePeriodValue(days));
      }}
      onClear={() => onAdd(writePeriodValue({ from: begin, to: end }))}
    />
  );
}
