import { useMemo, useRef, useState } from 'react';
import { withPeriod } from '#core/filter/filter.ts';
import { shownDays } from '#core/summary/shown-days.ts';
import { timeline } from '#core/summary/timeline.ts';
import { addDays } from '#core/time/day.ts';
import { localDate } from '#core/time/words.ts';
import { startOfLocalDay } from '#core/time/zone.ts';
import { OverviewStrip } from '#ui/charts/lanes/OverviewStrip.tsx';
import { useSelected } from '../selected.ts';
import { useView } from '../use-view.ts';
import { marksOf } from './lane-marks.ts';
import type { Span } from './span.ts';

const DAY = 86_400_000;
const HALF = DAY / 2;

/**
 * All dates in small, with a brush that sets the period of everything on the page: days, on the clock of each lane. It
 * shows the outages that all but the period leave, so that there is something to brush over.
 */
export function PeriodBrush({ zone }: { zone: string }) {
  const { table, selection } = useSelected();
  const { view, change } = useView();
  // While the hand moves, the brush is where the hand is, between days; the period is of whole days.
  const [moving, setMoving] = useState<Span | null>(null);
  // Each gesture is one step for Back, however soon the next follows.
  const gesture = useRef(0);
  // Without a period these are the very marks of the lanes, made already.
  const marks = marksOf(table, timeline(table, { ...selection, rows: selection.except('period') }));
  const all = useMemo(
    () => shownDays(table, { ...selection, days: { from: null, to: null } }),
    [table, selection],
  );
  const extent = useMemo(() => spanOfDays(all), [all]);
  const { from, to } = shownDays(table, selection);
  const period = useMemo((): Span => {
    const [begin, end] = [startOfLocalDay(from, 'UTC'), startOfLocalDay(to, 'UTC')];
    // A period beside all that was collected stands at the end that is nearer.
    return [Math.min(begin, extent[1] - DAY), Math.max(end, extent[0] + DAY)];
  }, [extent, from, to]);
  const brush = (next: Span): void => {
    setMoving(next);
    change({ ...view, filter: withPeriod(view.filter, periodOf(next, all)) }, `brush ${gesture.current}`);
  };
  return (
    <OverviewStrip
      label="Period of everything on the page"
      reset="All dates"
      marks={marks}
      extent={extent}
      view={moving ?? period}
      zone={zone}
      onView={brush}
      onViewEnd={() => {
        // Its period stands in the address by now; written again it would undo a Back that came before the hand was at rest.
        setMoving(null);
        gesture.current++;
      }}
    />
  );
}

type Days = { readonly from: string; readonly to: string };

/** From the beginning of the first day; of at least one. */
function spanOfDays({ from, to }: Days): Span {
  const start = startOfLocalDay(from, 'UTC');
  return [start, Math.max(start + DAY, startOfLocalDay(to, 'UTC'))];
}

/** The whole days nearest to a span, one at least and none beside all; an end that is that of all days is left open. */
function periodOf(span: Span, all: Days): { kind: 'range'; from: string | null; to: string | null } {
  const day = (instant: number): string => localDate(instant + HALF, 'UTC');
  const last = addDays(all.to, -1);
  const from = day(span[0]) < last ? day(span[0]) : last;
  const least = addDays(from, 1);
  const to = day(span[1]) > least ? day(span[1]) : least;
  return { kind: 'range', from: from <= all.from ? null : from, to: to >= all.to ? null : to };
}
