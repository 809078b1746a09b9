import { useCallback, useMemo } from 'react';
import { hoursOfWeek } from '#core/summary/hours.ts';
import { countInWords, plural } from '#core/time/words.ts';
import type { HeatmapCell } from '#ui/charts/heatmapModel.ts';
import { HeatmapLegend } from '#ui/charts/HeatmapLegend.tsx';
import { HourWeek } from '#ui/charts/HourWeek.tsx';
import { quantileSteps } from '#ui/charts/steps.ts';
import { useSelected } from '../selected.ts';

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Outages by the local hour of the week in which they began. */
export function HoursOfWeek() {
  const { table, selection } = useSelected();
  const { counts } = useMemo(() => hoursOfWeek(table, selection), [table, selection]);
  const steps = useMemo(() => quantileSteps([...counts]), [counts]);
  const cell = useCallback(
    (weekday: number, hour: number): HeatmapCell => {
      const count = counts[weekday * 24 + hour]!;
      const where = `${WEEKDAYS[weekday]} ${String(hour).padStart(2, '0')}:00`;
      return count === 0
        ? { value: null, text: '', state: 'quiet', name: `${where}: none` }
        : {
            value: count,
            text: countInWords(count),
            state: 'value',
            name: `${where}: ${plural(count, 'outage')} began`,
          };
    },
    [counts],
  );
  return (
    <>
      <HourWeek caption="Outages by the hour of the week in which they began" cell={cell} steps={steps} />
      <HeatmapLegend steps={steps} unit="outages" states={[{ state: 'quiet', label: 'None' }]} />
    </>
  );
}
