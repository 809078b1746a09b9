import { useCallback, useMemo, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { ruleOf } from '#core/rule.ts';
import { bucketLabel, type BucketUnit } from '#core/time/buckets.ts';
import { countInWords } from '#core/time/words.ts';
import { DataTable } from '#ui/panels/DataTable.tsx';
import { Section } from '#ui/panels/Section.tsx';
import { useSelected } from '../selected.ts';
import { regionsHeadline } from './headlines.ts';
import { regionMatrix } from './region-matrix.ts';
import { RegionHeatmap, METRIC_LABELS, type Metric } from './RegionHeatmap.tsx';

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
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          const others = next.getAll('open').filter((item) => item !== region);
          const wasOpen = next.getAll('open').includes(region);
          next.delete('open');
          for (const item of wasOpen ? others : [...others, region].sort()) next.append('open', item);
          next.sort();
          return next;
        },
        { preventScrollReset: true },
      );
    },
    [setParams],
  );
  const { layout, buckets, matrix } = regionMatrix(table, selection, unit);
  const what =
    metric === 'minutes'
      ? `Instance-minutes, ${ruleOf(selection.view.rule).words}, `
      : `${METRIC_LABELS[metric]} `;
  return (
    <Section
      title={regionsHeadline(layout.rows, matrix)}
      subtitle={`${what}per ${UNIT_WORDS[unit]}. Hatched: not covered, no reports were collected. Open a region to see its instances; choose a cell to filter.`}
      actions={props.actions}
      table={
        <DataTable
          caption={`${METRIC_LABELS[metric]} by region and ${UNIT_WORDS[unit]}`}
          columns={[
            { id: UNIT_WORDS[unit], label: UNIT_WORDS[unit] },
            ...layout.rows.map((row) => ({ id: row.label, label: row.label, align: 'end' as const })),
          ]}
          rows={buckets.edges.slice(0, -1).map((edge, column) => ({
            id: edge,
            cells: [
              bucketLabel(unit, edge),
              ...layout.rows.map((_, row) => {
                const at = row * matrix.columnCount + column;
                return matrix.uncovered[at] === 1 && matrix.outages[at] === 0
                  ? 'not covered'
                  : countInWords(matrix[metric][at]!);
              }),
            ],
          }))}
        />
      }
    >
      <RegionHeatmap metric={metric} unit={unit} open={open} onToggle={toggle} />
    </Section>
  );
}
