import { useMemo } from 'react';
import { hoursOfWeek } from '#core/summary/hours.ts';
import { countInWords } from '#core/time/words.ts';
import { Section } from '#ui/panels/Section.tsx';
import { useSelected } from '../selected.ts';
import { HoursOfWeek, WEEKDAYS } from './HoursOfWeek.tsx';

/** When in the week outages begin. */
export function HoursSection() {
  const { table, selection } = useSelected();
  const found = useMemo(() => hoursOfWeek(table, selection), [table, selection]);
  const clock = selection.view.zone === 'utc' ? 'UTC' : 'each instance’s own zone';
  const undated = found.undated > 0 ? `, ${countInWords(found.undated)} without a time of day left out` : '';
  return (
    <Section
      title={hoursHeadline(found.counts, found.outages)}
      subtitle={`Outages by the hour in which they began, ${clock}, n = ${countInWords(found.outages)}${undated}.`}
    >
      <HoursOfWeek />
    </Section>
  );
}

/** "Wednesday sees most outages begin, 52 of 210". */
function hoursHeadline(counts: Int32Array, total: number): string {
  const sums = WEEKDAYS.map((_, day) =>
    counts.subarray(day * 24, day * 24 + 24).reduce((sum, count) => sum + count, 0),
  );
  const most = Math.max(...sums);
  const leaders = WEEKDAYS.filter((_, day) => sums[day] === most);
  if (total === 0) return 'When in the week';
  if (leaders.length > 1) return `When in the week: ${leaders.slice(0, 3).join(', ')} alike, ${most} each`;
  return `${leaders[0]} sees the most outages begin, ${countInWords(most)} of ${countInWords(total)}`;
}
