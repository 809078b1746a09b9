import type { Comparison } from '#core/compare/compare-sides.ts';
import { comparisonRecords } from '#core/compare/comparison-records.ts';
import { rateOf, rateUnit } from '#core/compare/rates.ts';
import { countInWords } from '#core/time/words.ts';
import { Button } from '#ui/controls/Button.tsx';
import { DataTable } from '#ui/panels/DataTable.tsx';
import { Section } from '#ui/panels/Section.tsx';
import { saveFile } from '../../save-file.ts';
import { useSelected } from '../../selected.ts';
import { comparisonCsv } from '../../comparison-csv.ts';
import { figureRows } from './figure-rows.tsx';
import styles from './FiguresSection.module.css';

const NO_GAPS =
  'The time between outages is left out for periods: only instances with two outages inside a period would count, and no gap can be longer than the period, so its median would make outages look more frequent than they are.';

/** The figures of all sides, a column each. */
export function FiguresSection({ comparison }: { comparison: Comparison }) {
  const { table } = useSelected();
  const save = (): void =>
    saveFile(
      'comparison.csv',
      comparisonCsv(comparisonRecords(table, comparison), window.location.href),
      'text/csv',
    );
  return (
    <Section
      title={incidentsHeadline(comparison)}
      subtitle="Each underlined number opens the incidents behind it. The file has every figure unrounded, with its rule, days and n."
      {...(comparison.by === 'period' ? { source: NO_GAPS } : {})}
      actions={
        <Button plain onClick={save}>
          Download CSV
        </Button>
      }
    >
      <div style={{ maxInlineSize: `${24 + 13 * comparison.sides.length}rem` }}>
        <DataTable
          caption={`Figures of ${comparison.sides.map(({ side }) => side.label).join(', ')}`}
          columns={[
            { id: 'figure', label: 'Figure' },
            ...comparison.sides.map(({ side }) => ({
              id: side.value,
              label: side.label,
              align: 'end' as const,
            })),
          ]}
          rows={figureRows(comparison).map(({ id, label, note, cells }) => ({
            id,
            cells: [
              <span key="figure">
                <span className={styles.figure}>{label}</span>
                <span className={styles.what}>{note}</span>
              </span>,
              ...cells,
            ],
          }))}
        />
      </div>
    </Section>
  );
}

/** "Incidents: 7 on NA05, 9 on EU03"; at a rate where the lengths of the windows differ. */
function incidentsHeadline({ sides, windows }: Comparison): string {
  const unit = rateUnit(sides.map(({ days }) => days));
  const counts = sides.map(({ side, totals, days }) => {
    const count =
      windows !== 'apart' ? countInWords(totals.incidents) : rateOf(totals.incidents, days, unit).toFixed(1);
    return `${side.label} ${count}`;
  });
  return `Incidents${windows !== 'apart' ? '' : ` ${unit.words}`}: ${counts.join(', ')}`;
}
