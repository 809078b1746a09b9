import type { MeasureLedger } from '#core/ledger/measure-ledger.ts';
import { countInWords, plural } from '#core/time/words.ts';
import { MEASURE_KINDS, MEASURE_STATUSES } from '#core/vocabulary.ts';
import { DataTable } from '#ui/panels/DataTable.tsx';
import { Section } from '#ui/panels/Section.tsx';
import { FigureLink } from '../../figure/FigureLink.tsx';
import { partOf } from './MeasureFigures.tsx';

/** How many of each status and kind. */
export function MeasureCounts({ ledger }: { ledger: MeasureLedger }) {
  const { counts, measures } = ledger;
  const byStatus = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const byKind = MEASURE_KINDS.map((_, at) => counts.reduce((sum, row) => sum + row[at]!, 0));
  const [most] = MEASURE_STATUSES.map((term, at) => ({ term, count: byStatus[at]! })).sort(
    (a, b) => b.count - a.count,
  );
  return (
    <Section
      title={`${countInWords(most!.count)} of ${plural(measures, 'measure')} ${most!.term.id === 'unknown' ? 'have no stated status' : `${most!.count === 1 ? 'is' : 'are'} called ${most!.term.label.toLowerCase()}`} by the reports themselves`}
      subtitle="Measures by status and kind, as each report put it on the day it was written. What was done afterwards is not known here."
    >
      <DataTable
        caption="Measures by status and kind"
        columns={[
          { id: 'status', label: 'Status' },
          ...MEASURE_KINDS.map(({ id, label }) => ({ id, label, align: 'end' as const })),
          { id: 'all', label: 'All', align: 'end' },
        ]}
        rows={[
          ...MEASURE_STATUSES.map((status, row) => ({
            id: status.id,
            cells: [
              status.label,
              ...MEASURE_KINDS.map((kind, column) => (
                <Count
                  key={kind.id}
                  count={counts[row]![column]!}
                  asked={{ status: status.id, kind: kind.id }}
                />
              )),
              <Count key="all" count={byStatus[row]!} asked={{ status: status.id }} />,
            ],
          })),
          {
            id: 'all',
            cells: [
              'All',
              ...MEASURE_KINDS.map((kind, column) => (
                <Count key={kind.id} count={byKind[column]!} asked={{ kind: kind.id }} />
              )),
              <Count key="all" count={measures} asked={{}} />,
            ],
          },
        ]}
      />
    </Section>
  );
}

function Count({ count, asked }: { count: number; asked: Parameters<typeof partOf>[0] }) {
  if (count === 0) return '0';
  return (
    <FigureLink figure="measures" part={partOf(asked)}>
      {countInWords(count)}
    </FigureLink>
  );
}
