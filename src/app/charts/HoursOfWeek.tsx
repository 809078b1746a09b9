import { useCallback, useMemo } from 'react';
import type { OpenWeek } from '#core/open-week.ts';
import { hoursOfWeek } from '#core/summary/hours.ts';
import { HeatmapLegend } from '#ui/charts/HeatmapLegend.tsx';
import { HourWeek } from '#ui/charts/HourWeek.tsx';
import { quantileSteps } from '#ui/charts/steps.ts';
import { useOpenFigure } from '../figure/use-figure.ts';
import { useHover, useLit } from '../hover/hovered.ts';
import { useSelected } from '../selected.ts';
import { hourCell } from './hour-cells.ts';

/** Outages by the local hour of the week in which they began; the reader's open hours underlined where asked for. */
export function HoursOfWeek({ week }: { week: OpenWeek | null }) {
  const { table, selection } = useSelected();
  const open = useOpenFigure();
  const { counts } = useMemo(() => hoursOfWeek(table, selection), [table, selection]);
  const steps = useMemo(() => quantileSteps([...counts]), [counts]);
  const cell = useCallback(
    (weekday: number, hour: number) => hourCell(counts, weekday, hour, week),
    [counts, week],
  );
  const point = useHover('hours');
  const litSelection = useLit('hours');
  const lit = useMemo(() => {
    if (litSelection === null) return undefined;
    const { counts: within } = hoursOfWeek(table, litSelection);
    return (weekday: number, hour: number): boolean => within[weekday * 24 + hour]! > 0;
  }, [table, litSelection]);
  return (
    <>
      <HourWeek
        caption="Outages by the hour of the week in which they began"
        cell={cell}
        steps={steps}
        lit={lit}
        onPoint={(place) => point(place === null ? null : { hour: place.row * 24 + place.column })}
        onPick={(weekday, hour) => open('outages', { hour: weekday * 24 + hour })}
      />
      <HeatmapLegend steps={steps} unit="outages" states={[{ state: 'quiet', label: 'None' }]} />
    </>
  );
}
