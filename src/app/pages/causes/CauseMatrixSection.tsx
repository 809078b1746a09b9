import { useCallback, useMemo } from 'react';
import { breakdown } from '#core/summary/breakdown.ts';
import { CAUSE_AGAINST, causeMatrix } from '#core/summary/cause-matrix.ts';
import { countInWords } from '#core/time/words.ts';
import { Heatmap } from '#ui/charts/Heatmap.tsx';
import { HeatmapLegend } from '#ui/charts/HeatmapLegend.tsx';
import { quantileSteps } from '#ui/charts/steps.ts';
import { Segmented } from '#ui/controls/Segmented.tsx';
import { ModelTable } from '#ui/panels/ModelTable.tsx';
import { Section } from '#ui/panels/Section.tsx';
import type { TableModel } from '#ui/panels/table-model.ts';
import type { ChartToSave } from '../../charts/save/chart-to-save.ts';
import { SaveMenu } from '../../charts/SaveMenu.tsx';
import { FigureLink } from '../../figure/FigureLink.tsx';
import { useOpenFigure } from '../../figure/use-figure.ts';
import { useSelected } from '../../selected.ts';
import { usePageParam } from '../../use-page-param.ts';
import { matrixCell, matrixHeadline, matrixPart, shownOfMatrix } from './cause-matrix-model.ts';

const LABELS = { region: 'Region', trigger: 'Trigger', year: 'Year' };
const COUNTED = {
  region: 'Incidents by first category and region; one that hit two regions counts in both.',
  trigger: 'Incidents by first category and by what set them off.',
  year: 'Incidents by first category and the year in which their first outage began.',
};

/** Categories against regions, triggers or years, in incidents. */
export function CauseMatrixSection() {
  const { table, selection } = useSelected();
  const open = useOpenFigure();
  const [against, setAgainst] = usePageParam('against', CAUSE_AGAINST);
  const matrix = causeMatrix(table, selection, against);
  const shown = useMemo(() => shownOfMatrix(matrix, against), [matrix, against]);
  const cell = useMemo(() => matrixCell(shown), [shown]);
  const steps = useMemo(() => quantileSteps([...matrix.incidents].filter((count) => count > 0)), [matrix]);
  const totals = new Map(
    breakdown(table, selection, 'cause', 'incidents').shares.map(({ id, incidents }) => [id, incidents]),
  );
  const heads = {
    rows: shown.rows.map(({ id, label }) => ({ id, label, depth: 0 as const })),
    columns: shown.columns.map(({ id, label }) => ({ id, label })),
  };
  const makeTable = useCallback(
    (): TableModel => ({
      caption: `Incidents by root cause and ${against}`,
      columns: [
        { id: 'cause', label: 'Category' },
        ...shown.columns.map(({ id, label }) => ({ id, label, align: 'end' as const })),
      ],
      rows: shown.rows.map(({ id, label, counts }) => ({
        id,
        cells: [
          label,
          ...shown.columns.map((column) => ({
            raw: counts[column.at]!,
            shown:
              counts[column.at] === 0 ? (
                '0'
              ) : (
                <FigureLink figure="incidents" part={matrixPart(id, against, column.id)}>
                  {countInWords(counts[column.at]!)}
                </FigureLink>
              ),
          })),
        ],
      })),
    }),
    [shown, against],
  );
  const chart: ChartToSave = {
    name: `causes-by-${against}`,
    title: matrixHeadline(shown, against, totals),
    subtitle: COUNTED[against],
    picture: () => ({
      kind: 'heatmap',
      ...heads,
      cell,
      steps,
      unit: 'incidents',
      states: [{ state: 'quiet', label: 'None' }],
    }),
    table: makeTable,
  };
  return (
    <Section
      title={chart.title}
      subtitle={`${COUNTED[against]} Choose a coloured cell to see what is behind it.`}
      actions={
        <Segmented
          label="Causes against"
          options={CAUSE_AGAINST.map((value) => ({ value, label: LABELS[value] }))}
          value={against}
          onChange={setAgainst}
        />
      }
      table={<ModelTable make={makeTable} />}
      save={<SaveMenu chart={chart} />}
    >
      <Heatmap
        caption={`Incidents by root cause and ${against}`}
        rows={heads.rows}
        columns={heads.columns}
        cell={cell}
        steps={steps}
        onPick={(row, column) =>
          open('incidents', matrixPart(shown.rows[row]!.id, against, shown.columns[column]!.id))
        }
      />
      <HeatmapLegend steps={steps} unit="incidents" states={[{ state: 'quiet', label: 'none' }]} />
    </Section>
  );
}
