import { useCallback, useMemo, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { cellPart } from '#core/figure/parts.ts';
import { ruleOf } from '#core/rule.ts';
import { bucketLabel, type BucketUnit } from '#core/time/buckets.ts';
import { countInWords } from '#core/time/words.ts';
import { ModelTable } from '#ui/panels/ModelTable.tsx';
import { Section } from '#ui/panels/Section.tsx';
import type { TableModel } from '#ui/panels/table-model.ts';
import { FigureLink } from '../figure/FigureLink.tsx';
import { useSelected } from '../selected.ts';
import type { HeatmapRow } from './heatmap-rows.ts';
import { HEAT_STATES } from './heat-states.ts';
import { regionsHeadline } from './headlines.ts';
import { regionSums } from './region-sums.ts';
import { regionCells, type Metric } from './region-cells.ts';
import { openedMatrix, regionMatrix, type RegionMatrix } from './region-matrix.ts';
import { RegionHeatmap, METRIC_LABELS } from './RegionHeatmap.tsx';
import { oneIncidentInWords } from './one-incident.ts';
import type { ChartToSave } from './save/chart-to-save.ts';
import { SaveMenu } from './SaveMenu.tsx';

const UNIT_WORDS: Record<BucketUnit, string> = {
  month: 'month',
  quarter: 'quarter',
  half: 'half-year',
  year: 'year',
};

/** The region heatmap with its finding as title; open regions stand in the address. */
export function RegionsSection(props: { metric: Metric; unit: BucketUnit; actions?: ReactNode }) {
  const { metric, unit } = props;
  const { table, selection } = useSelected();
  const [params, setParams] = useSearchParams();
  const written = params.getAll('open').join('\n');
  const open = useMemo(() => (written === '' ? [] : written.split('\n')), [written]);
  const toggle = useCallback(
    (region: string) => {
      setParams((current) => {
        const next = new URLSearchParams(current);
        const others = next.getAll('open').filter((item) => item !== region);
        const wasOpen = next.getAll('open').includes(region);
        next.delete('open');
        for (const item of wasOpen ? others : [...others, region].sort()) next.append('open', item);
        next.sort();
        return next;
      });
    },
    [setParams],
  );
  const regions = regionMatrix(table, selection, unit);
  const makeTable = useCallback(() => regionTable(regions, metric, unit), [regions, metric, unit]);
  const what =
    metric === 'minutes'
      ? `Instance-minutes, ${ruleOf(selection.view.rule).words}, `
      : `${METRIC_LABELS[metric]} `;
  const measured = `per ${UNIT_WORDS[unit]}. Hatched: not covered, no reports were collected.`;
  const title = useMemo(
    () =>
      regionsHeadline(regions.layout.rows, regionSums(table, selection, regions, metric), metric, (region) =>
        oneIncidentInWords(table, selection, { values: { region } }),
      ),
    [table, selection, regions, metric],
  );
  const chart: ChartToSave = {
    name: 'regions',
    title,
    subtitle: `${METRIC_LABELS[metric]} ${measured}`,
    picture() {
      const opened = openedMatrix(table, selection, unit, open);
      return {
        kind: 'heatmap',
        rows: opened.layout.rows,
        ...regionCells(opened, metric, unit),
        unit: METRIC_LABELS[metric].toLowerCase(),
        states: HEAT_STATES,
      };
    },
    table: makeTable,
  };
  return (
    <Section
      title={chart.title}
      subtitle={`${what}${measured} Open a region for its instances, an instance for its products; choose a coloured cell to see what is behind it, a name to filter.`}
      actions={props.actions}
      table={<ModelTable make={makeTable} />}
      save={<SaveMenu chart={chart} />}
    >
      <RegionHeatmap metric={metric} unit={unit} open={open} onToggle={toggle} />
    </Section>
  );
}

/** A row a bucket, a column a region. */
function regionTable(
  { layout, buckets, matrix }: RegionMatrix,
  metric: Metric,
  unit: BucketUnit,
): TableModel {
  const opening = (values: HeatmapRow['values'], column: number, raw: number): ReactNode => {
    const text = countInWords(raw);
    return raw === 0 ? text : <FigureLink {...cellPart(metric, buckets, column, values)}>{text}</FigureLink>;
  };
  return {
    caption: `${METRIC_LABELS[metric]} by region and ${UNIT_WORDS[unit]}`,
    columns: [
      { id: UNIT_WORDS[unit], label: UNIT_WORDS[unit] },
      ...layout.rows.map(({ label }) => ({ id: label, label, align: 'end' as const })),
    ],
    rows: buckets.edges.slice(0, -1).map((edge, column) => ({
      id: edge,
      cells: [
        bucketLabel(unit, edge),
        ...layout.rows.map(({ values }, row) => {
          const at = row * matrix.columnCount + column;
          const raw = matrix[metric][at]!;
          return matrix.uncovered[at] === 1 && matrix.outages[at] === 0
            ? 'not covered'
            : { raw, shown: opening(values, column, raw) };
        }),
      ],
    })),
  };
}
