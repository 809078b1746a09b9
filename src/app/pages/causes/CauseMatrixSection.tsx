import { useCallback, useMemo } from 'react';
import { withValues } from '#core/filter/filter.ts';
import { causeMatrix } from '#core/summary/cause-matrix.ts';
import { countInWords, plural } from '#core/time/words.ts';
import { CAUSES } from '#core/vocabulary.ts';
import { Heatmap } from '#ui/charts/Heatmap.tsx';
import type { HeatmapCell } from '#ui/charts/heatmapModel.ts';
import { HeatmapLegend } from '#ui/charts/HeatmapLegend.tsx';
import { quantileSteps } from '#ui/charts/steps.ts';
import { Section } from '#ui/panels/Section.tsx';
import { useSelected } from '../../selected.ts';
import { useView } from '../../use-view.ts';

/** Categories against regions, in incidents. */
export function CauseMatrixSection() {
  const { table, selection } = useSelected();
  const { view, change } = useView();
  const { incidents } = useMemo(() => causeMatrix(table, selection), [table, selection]);
  const { rows, regions } = useMemo(() => {
    const width = table.regions.length;
    const all = CAUSES.map((cause, at) => ({
      cause,
      counts: incidents.subarray(at * width, (at + 1) * width),
    }));
    const found = all.filter(({ counts }) => counts.some((count) => count > 0));
    const columns = table.regions.map((region, at) => ({ region, at }));
    return { rows: found, regions: columns.filter(({ at }) => found.some(({ counts }) => counts[at]! > 0)) };
  }, [table, incidents]);
  const cell = useCallback(
    (row: number, column: number): HeatmapCell => {
      const count = rows[row]!.counts[regions[column]!.at]!;
      const where = `${rows[row]!.cause.label}, ${regions[column]!.region}`;
      return count === 0
        ? { value: null, text: '', state: 'quiet', name: `${where}: none` }
        : {
            value: count,
            text: countInWords(count),
            state: 'value',
            name: `${where}: ${plural(count, 'incident')}`,
          };
    },
    [rows, regions],
  );
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
        cell={cell}
        steps={steps}
        onPick={(row, column) => {
          const filter = withValues(view.filter, 'cause', [rows[row]!.cause.id]);
          change({ ...view, filter: withValues(filter, 'region', [regions[column]!.region]) });
        }}
      />
      <HeatmapLegend steps={steps} unit="incidents" states={[{ state: 'quiet', label: 'none' }]} />
    </Section>
  );
}
