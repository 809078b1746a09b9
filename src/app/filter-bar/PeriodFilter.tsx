import type { Period } from '#core/filter/filter.ts';
import { daysOf } from '#core/filter/period.ts';
import { addDays } from '#core/time/day.ts';
import { dayInWords } from '#core/time/words.ts';
import { PeriodPicker } from '#ui/controls/PeriodPicker.tsx';

const PRESETS = [
  { id: '90d', label: 'Last 90 days' },
  { id: '12m', label: 'Last 12 months' },
  { id: '2y', label: 'Last 2 years' },
  { id: '5y', label: 'Last 5 years' },
];

/** The period; the address keeps the day after the last (half-open), people see and type the last day. */
export function PeriodFilter(props: {
  asOf: string;
  period: Period | null;
  onChange(period: Period | null): void;
}) {
  const { period, asOf, onChange } = props;
  const days = daysOf(period, asOf);
  const preset = period?.kind === 'last' ? `${period.count}${period.unit}` : null;
  return (
    <PeriodPicker
      text={periodInWords(period)}
      presets={PRESETS}
      preset={preset}
      from={days.from}
      to={days.to === null ? null : addDays(days.to, -1)}
      note={`Relative periods count back from ${dayInWords(addDays(asOf, -1))}, where the data ends.`}
      onPreset={(id) => {
        const count = Number(id.slice(0, -1));
        onChange({ kind: 'last', count, unit: id.slice(-1) as 'd' | 'm' | 'y' });
      }}
      onRange={(from, to) => onChange({ kind: 'range', from, to: to === null ? null : addDays(to, 1) })}
      onClear={() => onChange(null)}
    />
  );
}

/** `All dates`, `Last 12 months`, `1 Jan 2025 – 30 Jun 2025`, `from 1 Jan 2025`. */
export function periodInWords(period: Period | null): string {
  if (period === null) return 'All dates';
  if (period.kind === 'last') {
    const unit = { d: 'days', m: 'months', y: 'years' }[period.unit];
    return period.count === 1 ? `Last ${unit.slice(0, -1)}` : `Last ${period.count} ${unit}`;
  }
  const { from, to } = period;
  if (from === null) return to === null ? 'All dates' : `up to ${dayInWords(addDays(to, -1))}`;
  if (to === null) return `from ${dayInWords(from)}`;
  const last = addDays(to, -1);
  return from === last ? dayInWords(from) : `${dayInWords(from)} – ${dayInWords(last)}`;
}
