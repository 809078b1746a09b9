import { lazy, Suspense, useMemo } from 'react';
import { withPeriod } from '#core/filter/filter.ts';
import { shownDays } from '#core/summary/shown-days.ts';
import { trend } from '#core/summary/trend.ts';
import { addMonths } from '#core/time/day.ts';
import { bucketLabel, BUCKET_MONTHS } from '#core/time/buckets.ts';
import { countInWords, plural } from '#core/time/words.ts';
import { Segmented } from '#ui/controls/Segmented.tsx';
import { DataTable } from '#ui/panels/DataTable.tsx';
import { Section } from '#ui/panels/Section.tsx';
import { Skeleton } from '#ui/panels/Skeleton.tsx';
import { useSelected } from '../../selected.ts';
import { usePageParam } from '../../use-page-param.ts';
import { useView } from '../../use-view.ts';

const TrendBars = lazy(async () => ({ default: (await import('#ui/charts/TrendBars.tsx')).TrendBars }));

/** Incidents by quarter or year. */
export function TrendSection() {
  const { table, selection } = useSelected();
  const { view, change } = useView();
  const [unit, setUnit] = usePageParam('trend', ['year', 'quarter']);
  const { from, to } = shownDays(table, selection);
  const points = useMemo(() => trend(table, selection, unit, from, to), [table, selection, unit, from, to]);
  const total = points.reduce((sum, point) => sum + point.incidents, 0);
  return (
    <Section
      title={`Incidents by ${unit}`}
      subtitle={`By the ${unit} in which the first outage began, n = ${countInWords(total)}. A sample of reports: more reports collected is not the same as more incidents.`}
      actions={
        <Segmented
          label="Trend by"
          options={[
            { value: 'quarter', label: 'Quarter' },
            { value: 'year', label: 'Year' },
          ]}
          value={unit}
          onChange={setUnit}
        />
      }
      table={
        <DataTable
          caption={`Incidents by ${unit}`}
          columns={[
            { id: unit === 'year' ? 'Year' : 'Quarter', label: unit === 'year' ? 'Year' : 'Quarter' },
            { id: 'Incidents', label: 'Incidents', align: 'end' },
          ]}
          rows={points.map((point) => ({
            id: point.start,
            cells: [bucketLabel(unit, point.start), countInWords(point.incidents)],
          }))}
        />
      }
    >
      <Suspense fallback={<Skeleton label="Loading the chart" height={220} />}>
        <TrendBars
          label={`Incidents by ${unit}`}
          periods={points.map((point) => ({
            id: point.start,
            label: bucketLabel(unit, point.start),
            ...(unit === 'quarter' ? { group: point.start.slice(0, 4) } : {}),
            name: `${bucketLabel(unit, point.start)}: ${plural(point.incidents, 'incident')}`,
          }))}
          series={[
            {
              id: 'incidents',
              label: 'Incidents',
              tone: 'cat-1',
              values: points.map((point) => point.incidents),
            },
          ]}
          onPick={(start) =>
            change({
              ...view,
              filter: withPeriod(view.filter, {
                kind: 'range',
                from: start,
                to: addMonths(start, BUCKET_MONTHS[unit]),
              }),
            })
          }
        />
      </Suspense>
    </Section>
  );
}
