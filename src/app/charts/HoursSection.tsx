import { useCallback, useMemo } from 'react';
import { openWeekOf } from '#core/open-week.ts';
import { hoursOfWeek } from '#core/summary/hours.ts';
import { countInWords, plural } from '#core/time/words.ts';
import { quantileSteps } from '#ui/charts/steps.ts';
import { ModelTable } from '#ui/panels/ModelTable.tsx';
import { Section } from '#ui/panels/Section.tsx';
import type { TableModel } from '#ui/panels/table-model.ts';
import { FigureLink } from '../figure/FigureLink.tsx';
import { useSelected } from '../selected.ts';
import { hourCell, WEEKDAYS } from './hour-cells.ts';
import { HoursOfWeek } from './HoursOfWeek.tsx';
import type { ChartToSave } from './save/chart-to-save.ts';
import { SaveMenu } from './SaveMenu.tsx';

/** When in the week outages begin; with the reader's open hours marked where the page counts them. */
export function HoursSection({ markOpen = false }: { markOpen?: boolean }) {
  const { table, selection } = useSelected();
  const found = useMemo(() => hoursOfWeek(table, selection), [table, selection]);
  const { hours, zone } = selection.view;
  // Open hours are those of each instance's own clock.
  const marks = markOpen && zone !== 'utc';
  const week = useMemo(() => (marks ? openWeekOf(hours) : null), [marks, hours]);
  const clock = selection.view.zone === 'utc' ? 'UTC' : 'each instance’s own zone';
  const undated = found.undated > 0 ? `, ${countInWords(found.undated)} without a time of day left out` : '';
  const measured = `Outages by the hour in which they began, ${clock}, n = ${countInWords(found.outages)}${undated}.`;
  const makeTable = useCallback(() => hourTable(found.counts), [found]);
  const chart: ChartToSave = {
    name: 'hours-of-the-week',
    title: hoursHeadline(found.counts, found.outages),
    subtitle: measured,
    picture: () => ({
      kind: 'hours',
      cell: (weekday, hour) => hourCell(found.counts, weekday, hour),
      steps: quantileSteps([...found.counts]),
      unit: 'outages',
      states: [{ state: 'quiet', label: 'None' }],
    }),
    table: makeTable,
  };
  return (
    <Section
      title={chart.title}
      table={<ModelTable make={makeTable} />}
      save={<SaveMenu chart={chart} />}
      subtitle={`${measured} ${week === null ? '' : 'Underlined: open hours. '}Choose a coloured hour to see what is behind it.`}
    >
      <HoursOfWeek week={week} />
    </Section>
  );
}

/** Fewer outages than this make no pattern of a week. */
const FEW = 10;

/** "Wednesday sees most outages begin, 52 of 210". */
function hoursHeadline(counts: Int32Array, total: number): string {
  const sums = WEEKDAYS.map((_, day) =>
    counts.subarray(day * 24, day * 24 + 24).reduce((sum, count) => sum + count, 0),
  );
  const most = Math.max(...sums);
  const leaders = WEEKDAYS.filter((_, day) => sums[day] === most);
  if (total === 0) return 'When in the week';
  if (total < FEW) return `${plural(total, 'outage')} by hour of the week: too few for a pattern`;
  if (leaders.length > 1) return `When in the week: ${leaders.slice(0, 3).join(', ')} alike, ${most} each`;
  return `${leaders[0]} sees the most outages begin, ${countInWords(most)} of ${countInWords(total)}`;
}

/** A row an hour, a column a weekday. */
function hourTable(counts: Int32Array): TableModel {
  return {
    caption: 'Outages by the hour of the week in which they began',
    columns: [
      { id: 'hour', label: 'Hour' },
      ...WEEKDAYS.map((label) => ({ id: label, label, align: 'end' as const })),
    ],
    rows: Array.from({ length: 24 }, (_, hour) => {
      const label = `${String(hour).padStart(2, '0')}:00`;
      const cells = WEEKDAYS.map((__, weekday) => {
        const raw = counts[weekday * 24 + hour]!;
        const link = (
          <FigureLink figure="outages" part={{ hour: weekday * 24 + hour }}>
            {countInWords(raw)}
          </FigureLink>
        );
        return { raw, shown: raw === 0 ? '0' : link };
      });
      return { id: label, cells: [label, ...cells] };
    }),
  };
}
