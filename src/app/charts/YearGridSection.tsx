import { useCallback, useMemo, useState } from 'react';
import { withPeriod } from '#core/filter/filter.ts';
import { dayTotals } from '#core/summary/days.ts';
import { shownDays } from '#core/summary/shown-days.ts';
import { addDays } from '#core/time/day.ts';
import { countInWords, dayInWords, minutesInWords, plural } from '#core/time/words.ts';
import { YearGrid } from '#ui/charts/YearGrid.tsx';
import type { HeatCell } from '#ui/charts/cellFill.ts';
import { HeatmapLegend } from '#ui/charts/HeatmapLegend.tsx';
import { quantileSteps } from '#ui/charts/steps.ts';
import { Button } from '#ui/controls/Button.tsx';
import { Section } from '#ui/panels/Section.tsx';
import { useSelected } from '../selected.ts';
import { useView } from '../use-view.ts';

/** A year is some 370 cells; more of them than this are asked for. */
const YEARS_AT_ONCE = 4;

/** Every day of the years that had an outage, latest first; quiet years are named in a line; choosing a day filters to it. */
export function YearGridSection() {
  const { table, selection } = useSelected();
  const { view, change } = useView();
  const days = useMemo(() => dayTotals(table, selection), [table, selection]);
  const covered = useMemo(() => coverageOf(selection.view.filter.instance, table.lanes), [selection, table]);
  const shown = shownDays(table, selection);
  const from = shown.from > covered.from ? shown.from : covered.from;
  const earliest = [...days.keys()].reduce((least, day) => (day < least ? day : least), from);
  const first = Number(earliest.slice(0, 4));
  const last = Number(addDays(shown.to, -1).slice(0, 4));
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => last - at);
  const hit = new Set([...days.keys()].map((date) => Number(date.slice(0, 4))));
  const withOutages = years.filter((year) => hit.has(year));
  const quiet = years.filter(
    (year) => !hit.has(year) && covered.from < `${year + 1}` && covered.to > `${year}-01-01`,
  );
  const [all, setAll] = useState(false);
  const drawn = all ? withOutages : withOutages.slice(0, YEARS_AT_ONCE);
  const more = withOutages.length - drawn.length;
  const steps = useMemo(
    () => quantileSteps([...days.values()].map((day) => day.minutes).filter((value) => value > 0)),
    [days],
  );
  const cell = useCallback(
    (date: string): HeatCell => {
      const day = days.get(date);
      const words = dayInWords(date);
      if (day === undefined) {
        const outside = date < covered.from || date >= covered.to || date < shown.from || date >= shown.to;
        return outside
          ? { value: null, state: 'uncovered', name: `${words}: not covered, or outside the period` }
          : { value: null, state: 'quiet', name: `${words}: no outage` };
      }
      const what = `${words}: ${plural(day.outages, 'outage')}`;
      if (day.minutes === 0) return { value: null, state: 'unmeasured', name: `${what}, length not stated` };
      const length = `${minutesInWords(day.minutes)} (${countInWords(day.minutes)} instance-minutes)`;
      return { value: day.minutes, state: 'value', name: `${what}, ${length}` };
    },
    [days, covered, shown.from, shown.to],
  );
  const clock = view.zone === 'utc' ? 'UTC' : 'local';
  return (
    <Section
      title={`${plural(days.size, 'day')} with an outage`}
      subtitle={`Instance-minutes by ${clock} day. Choose a day to filter to it.`}
    >
      <YearGrid
        label="Outage time by day"
        years={drawn}
        steps={steps}
        cell={cell}
        onPick={(date) =>
          change({
            ...view,
            filter: withPeriod(view.filter, { kind: 'range', from: date, to: addDays(date, 1) }),
          })
        }
      />
      {more > 0 && <Button onClick={() => setAll(true)}>Show the {plural(more, 'earlier year')}</Button>}
      {quiet.length > 0 && (
        <p>Covered, and no outage in the reports collected: {quiet.toReversed().join(', ')}.</p>
      )}
      <HeatmapLegend steps={steps} unit="min" />
    </Section>
  );
}

/** The days that reports cover for the lanes asked for, or for any lane when none is. */
function coverageOf(
  asked: readonly string[],
  lanes: readonly { id: string; coverage: { from: string; to: string } }[],
): { from: string; to: string } {
  const own = asked.length > 0 ? lanes.filter((lane) => asked.includes(lane.id)) : lanes;
  return own.reduce(
    (span, { coverage }) => ({
      from: coverage.from < span.from ? coverage.from : span.from,
      to: coverage.to > span.to ? coverage.to : span.to,
    }),
    { from: '9999-12-31', to: '0000-01-01' },
  );
}
