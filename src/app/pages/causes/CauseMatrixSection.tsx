import { useMemo } from 'react';
import { withValues } from '#core/filter/filter.ts';
import { causeMatrix } from '#core/summary/cause-matrix.ts';
import { plural } from '#core/time/words.ts';
import { CAUSES } from '#core/vocabulary.ts';
import { Heatmap, HeatmapLegend } from '#ui/charts/Heatmap.tsx';
import { quantileSteps } from '#ui/charts/steps.ts';
import { Section } from '#ui/panels/Section.tsx';
import { useSelected } from '../../selected.ts';
import { useView } from '../../use-view.ts';

/** Categories against regions, in incidents. */
export function CauseMatrixSection() {
  const { table, selection } = useSelected();
  const { view, change } = useView();
  const { incidents } = useMemo(() => causeMatrix(table, selection), [table, selection]);
  const columnsOf = table.regions.length;
  const rows = CAUSES.map((cause, at) => ({ cause, counts: incidents.subarray(at * columnsOf, (at + 1) * columnsOf) })).filter(
    ({ counts }) => counts.some((count) => count > 0),
  );
  const regions = table.regions.map((region, at) => ({ region, at })).filter(({ at }) => rows.some(({ counts }) => counts[at]! > 0));
  const steps = useMemo(() => quantileSteps([...incidents].filter((count) => count > 0)), [incidents]);
  return (
    <Section
      title="Which cause hit which region"
      subtitle="Incidents by first category and region; one that hit two regions counts in both. Choose a cell to filter by both."
    >
      <Heatmap
        caption="Incidents by root cause and region"
        rows={rows.map(({ cause }) => ({ id: cause.id, label: cause.label, depth: 0 }))}
        columns={regions.map(({ region }) => ({ id: region, label: region }))}
        cell={(row, column) => {
          const count = rows[row]!.counts[regions[column]!.at]!;
          const name = `${rows[row]!.cause.label}, ${regions[column]!.region}: ${count === 0 ? 'none' : plural(count, 'incident')}`;
          return count === 0
            ? { value: 0, text: '', state: 'quiet' as const, name }
            : { value: count, text: String(count), state: 'value' as const, name };
        }}
        steps={steps}
        unit="incidents"
        onPick={(row, column) => {
          const filter = withValues(view.filter, 'cause', [rows[row]!.cause.id]);
          change({ ...view, filter: withValues(filter, 'region', [regions[column]!.region]) });
        }}
      />
      <HeatmapLegend steps={steps} unit="incidents" states={['quiet']} quietLabel="none" />
    </Section>
  );
}
