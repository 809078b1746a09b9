import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { dayPart } from '#core/figure/parts.ts';
import { narrowsOutages } from '#core/filter/filter.ts';
import { ruleOf } from '#core/rule.ts';
import { coverageOf } from '#core/summary/coverage-of.ts';
import { dayTotals, type DayTotal } from '#core/summary/days.ts';
import { lanesLeft } from '#core/summary/lanes-left.ts';
import { shownDays } from '#core/summary/shown-days.ts';
import { addDays } from '#core/time/day.ts';
import { countInWords, dayInWords, minutesInWords, plural } from '#core/time/words.ts';
import { YearGrid } from '#ui/charts/YearGrid.tsx';
import type { HeatCell } from '#ui/charts/cellFill.ts';
import { HeatmapLegend } from '#ui/charts/HeatmapLegend.tsx';
import { quantileSteps } from '#ui/charts/steps.ts';
import { Button } from '#ui/controls/Button.tsx';
import { ModelTable } from '#ui/panels/ModelTable.tsx';
import { Section } from '#ui/panels/Section.tsx';
import type { TableModel } from '#ui/panels/table-model.ts';
import { FigureLink } from '../figure/FigureLink.tsx';
import { useOpenFigure } from '../figure/use-figure.ts';
import { useSelected } from '../selected.ts';
import { useView } from '../use-view.ts';
import { HEAT_STATES } from './heat-states.ts';
import type { ChartToSave } from './save/chart-to-save.ts';
import { SaveMenu } from './SaveMenu.tsx';
import styles from './YearGridSection.module.css';

/** A year is some 370 cells; more of them than this are asked for. */
const YEARS_AT_ONCE = 4;

const NEVER = { from: '9999-12-31', to: '0000-01-01' };

/** Every day of the years that had an outage, latest first; quiet years are named in a line; a day opens. */
export function YearGridSection() {
  const { table, selection } = useSelected();
  const { view } = useView();
  const open = useOpenFigure();
  const days = useMemo(() => dayTotals(table, selection), [table, selection]);
  const covered = useMemo(
    () => coverageOf(table, lanesLeft(table, selection.view.filter)) ?? NEVER,
    [table, selection],
  );
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
        const unseen = date < shown.from || date >= shown.to;
        const uncovered = date < covered.from || date >= covered.to;
        return unseen || uncovered
          ? {
              value: null,
              state: 'uncovered',
              name: `${words}: ${unseen ? 'outside the period' : 'not covered, no reports were collected'}`,
            }
          : { value: null, state: 'quiet', name: `${words}: no outage` };
      }
      const what = `${words}: ${plural(day.outages, 'outage')}`;
      if (day.minutes === 0) {
        const why = day.untimed === day.outages ? 'length not stated' : 'counts nothing under this rule';
        return { value: null, state: 'unmeasured', name: `${what}, ${why}` };
      }
      const length = `${minutesInWords(day.minutes)} (${countInWords(day.minutes)} instance-minutes)`;
      return { value: day.minutes, state: 'value', name: `${what}, ${length}` };
    },
    [days, covered, shown.from, shown.to],
  );
  const without = narrowsOutages(selection.view.filter)
    ? 'No outage that the filter keeps'
    : 'Covered, and no outage in the reports collected';
  const clock = view.zone === 'utc' ? 'UTC' : 'local';
  const hatched =
    covered.from < covered.to
      ? `not covered (reports were collected from ${dayInWords(covered.from)} on), or outside the period`
      : 'not covered: no reports were collected';
  const measured = `Instance-minutes by ${clock} day, ${ruleOf(view.rule).words}. Hatched: ${hatched}.`;
  const makeTable = useCallback(() => dayTable(days), [days]);
  const chart: ChartToSave = {
    name: 'days',
    title: daysInWords(days),
    subtitle: quiet.length === 0 ? measured : `${measured} ${without}: ${quiet.toReversed().join(', ')}.`,
    picture: () => ({
      kind: 'years',
      years: withOutages,
      cell,
      steps,
      unit: 'instance-minutes',
      states: HEAT_STATES,
    }),
    table: makeTable,
  };
  return (
    <Section
      title={chart.title}
      table={<ModelTable make={makeTable} />}
      save={<SaveMenu chart={chart} />}
      subtitle={`${measured} Choose a day to see what is behind it.`}
    >
      <YearGrid
        label="Outage time by day"
        years={drawn}
        steps={steps}
        cell={cell}
        onPick={(date) => open(days.get(date)?.minutes === 0 ? 'outages' : 'minutes', dayPart(date))}
      />
      {more > 0 && (
        <p className={styles.below}>
          <Button onClick={() => setAll(true)}>Show the {plural(more, 'earlier year')}</Button>
        </p>
      )}
      {quiet.length > 0 && (
        <p className={styles.below}>
          {without}: {quiet.toReversed().join(', ')}.
        </p>
      )}
      <HeatmapLegend steps={steps} unit="min" />
    </Section>
  );
}

/** Days within a report that states no length are not known to be days of outage. */
function daysInWords(days: ReadonlyMap<string, DayTotal>): string {
  const vague = [...days.values()].filter(({ outages, untimed }) => untimed === outages).length;
  const sure = days.size - vague;
  if (vague === 0) return `${plural(sure, 'day')} with an outage`;
  return sure === 0
    ? `${plural(vague, 'day')} in reports that state no length`
    : `${plural(sure, 'day')} with an outage, ${countInWords(vague)} more in reports that state no length`;
}

function opening(figure: 'outages' | 'minutes', date: string, amount: number): ReactNode {
  return (
    <FigureLink figure={figure} part={dayPart(date)}>
      {countInWords(amount)}
    </FigureLink>
  );
}

/** A row a day with an outage, latest first. */
function dayTable(days: ReadonlyMap<string, DayTotal>): TableModel {
  return {
    caption: 'Days with an outage, latest first',
    columns: [
      { id: 'day', label: 'Day', tight: true },
      { id: 'outages', label: 'Outages', align: 'end' },
      { id: 'minutes', label: 'Instance-minutes', align: 'end' },
      { id: 'untimed', label: 'Outages without a stated length', align: 'end' },
    ],
    rows: [...days]
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([date, { outages, minutes, untimed }]) => ({
        id: date,
        cells: [
          { raw: date, shown: dayInWords(date) },
          { raw: outages, shown: opening('outages', date, outages) },
          { raw: minutes, shown: opening('minutes', date, minutes) },
          { raw: untimed, shown: countInWords(untimed) },
        ],
      })),
  };
}
