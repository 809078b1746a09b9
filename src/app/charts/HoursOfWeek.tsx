import { useCallback, useMemo } from 'react';
import { hoursOfWeek } from '#core/summary/hours.ts';
import { HeatmapLegend } from '#ui/charts/HeatmapLegend.tsx';
import { HourWeek } from '#ui/charts/HourWeek.tsx';
import { quantileSteps } from '#ui/charts/steps.ts';
import { useFigure } from '../figure/use-figure.ts';
import { useSelected } from '../selected.ts';
import { hourCell } from './hour-cells.ts';

/** Outages by the local hour of the week in which they began. */
export function HoursOfWeek() {
  const { table, selection } = useSelected();
  const { open } = useFigure();
  const { counts } = useMemo(() => hoursOfWeek(table, selection), [table, selection]);
  const steps = useMemo(() => quantileSteps([...counts]), [counts]);
  const cell = useCallback((weekday: number, hour: number) => hourCell(counts, weekday, hour), [counts]);
  return (
    <>
      <HourWeek
        caption="Outages by the hour of the week in which they began"
        cell={cell}
        steps={steps}
        onPick={(weekday, hour) => open('outages', { hour: weekday * 24 + hour })}
      />
      <HeatmapLegend steps={steps} unit="outages" states={[{ state: 'quiet', label: 'None' }]} />
    </>
  );
}
