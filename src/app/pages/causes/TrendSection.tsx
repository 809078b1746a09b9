import { lazy, Suspense, useCallback, useMemo } from 'react';
import { bucketSpan } from '#core/figure/parts.ts';
import { shownDays } from '#core/summary/shown-days.ts';
import { trend, type TrendPoint } from '#core/summary/trend.ts';
import { addDays } from '#core/time/day.ts';
import { bucketLabel, bucketsOver, type Buckets } from '#core/time/buckets.ts';
import { countInWords, dayInWords, plural } from '#core/time/words.ts';
import { Segmented } from '#ui/controls/Segmented.tsx';
import type { TrendPeriod, TrendSeries } from '#ui/charts/trendModel.ts';
import { ModelTable } from '#ui/panels/ModelTable.tsx';
import { Section } from '#ui/panels/Section.tsx';
import { Skeleton } from '#ui/panels/Skeleton.tsx';
import type { TableModel } from '#ui/panels/table-model.ts';
import { trendHeadline } from '../../charts/headlines.ts';
import type { ChartToSave } from '../../charts/save/chart-to-save.ts';
import { SaveMenu } from '../../charts/SaveMenu.tsx';
import { FigureLink } from '../../figure/FigureLink.tsx';
import { useOpenFigure } from '../../figure/use-figure.ts';
import { TRENDS } from '../../page-choices.ts';
import { useSelected } from '../../selected.ts';
import { usePageParam } from '../../use-page-param.ts';

const TrendBars = lazy(async () => ({ default: (await import('#ui/charts/TrendBars.tsx')).TrendBars }));

/** Incidents by quarter or year. */
export function TrendSection() {
  const { table, selection } = useSelected();
  const open = useOpenFigure();
  const [unit, setUnit] = usePageParam('trend', TRENDS);
  const { from, to } = shownDays(table, selection);
  const points = useMemo(() => trend(table, selection, unit, from, to), [table, selection, unit, from, to]);
  const buckets = useMemo(() => bucketsOver(unit, from, to), [unit, from, to]);
  const makeTable = useCallback(() => trendTable(points, buckets, unit), [points, buckets, unit]);
  const total = points.reduce((sum, point) => sum + point.incidents, 0);
  const cut = cutBuckets(buckets, from, to);
  const periods = points.map((point): TrendPeriod => ({
    id: point.start,
    label: bucketLabel(unit, point.start),
    ...(unit === 'quarter' ? { group: point.start.slice(0, 4) } : {}),
    name: `${[bucketLabel(unit, point.start), ...(cut.get(point.start) ?? [])].join(' ')}: ${plural(point.incidents, 'incident')}`,
  }));
  const inPart = [...cut].map(([start, words]) => `${bucketLabel(unit, start)} ${words.join(' ')}`);
  const series: TrendSeries[] = [
    { id: 'incidents', label: 'Incidents', tone: 'cat-1', values: points.map((point) => point.incidents) },
  ];
  const chart: ChartToSave = {
    name: `incidents-by-${unit}`,
    title: trendHeadline(
      points.map(({ start, incidents }) => ({ label: bucketLabel(unit, start), incidents })),
      total,
    ),
    subtitle: `Incidents by the ${unit} in which the first outage began, n = ${countInWords(total)}. ${inPart.length === 0 ? '' : `Counted in part: ${inPart.join(', ')}. `}A sample of reports: more reports collected is not the same as more incidents.`,
    picture: () => ({ kind: 'trend', periods, series, unit: 'incidents' }),
    table: makeTable,
  };
  return (
    <Section
      title={chart.title}
      subtitle={chart.subtitle}
      save={<SaveMenu chart={chart} />}
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
      table={<ModelTable make={makeTable} />}
    >
      <Suspense fallback={<Skeleton label="Loading the chart" height={220} />}>
        <TrendBars
          label={`Incidents by ${unit}`}
          periods={periods}
          series={series}
          onPick={(start) => {
            open('incidents', { firstBegan: bucketSpan(buckets, buckets.edges.indexOf(start)) });
          }}
        />
      </Suspense>
    </Section>
  );
}

/** The buckets at the edges of which only a part is shown, by their first day, and which part in words. */
function cutBuckets({ edges }: Buckets, from: string, to: string): Map<string, string[]> {
  const cut = new Map<string, string[]>();
  const [first, last] = [edges[0], edges.at(-2)];
  if (first === undefined || last === undefined) return cut;
  if (from > first) cut.set(first, [`from ${dayInWords(from)}`]);
  if (to < edges.at(-1)!) cut.set(last, [...(cut.get(last) ?? []), `to ${dayInWords(addDays(to, -1))}`]);
  return cut;
}

function trendTable(points: readonly TrendPoint[], buckets: Buckets, unit: 'year' | 'quarter'): TableModel {
  return {
    caption: `Incidents by ${unit}`,
    columns: [
      { id: 'period', label: unit === 'year' ? 'Year' : 'Quarter' },
      { id: 'incidents', label: 'Incidents', align: 'end' },
    ],
    rows: points.map(({ start, incidents }, at) => ({
      id: start,
      cells: [
        bucketLabel(unit, start),
        {
          raw: incidents,
          shown:
            incidents === 0 ? (
              '0'
            ) : (
              <FigureLink figure="incidents" part={{ firstBegan: bucketSpan(buckets, at) }}>
                {countInWords(incidents)}
              </FigureLink>
            ),
        },
      ],
    })),
  };
}
