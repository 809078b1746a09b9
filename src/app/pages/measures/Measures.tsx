import { useMemo } from 'react';
import { measureLedger } from '#core/ledger/measure-ledger.ts';
import type { Records } from '#core/pack/records.ts';
import { plural } from '#core/time/words.ts';
import { labelOf, MEASURE_KINDS, MEASURE_STATUSES } from '#core/vocabulary.ts';
import { Button } from '#ui/controls/Button.tsx';
import { Segmented } from '#ui/controls/Segmented.tsx';
import { EmptyState } from '#ui/panels/EmptyState.tsx';
import { useSelected } from '../../selected.ts';
import { LedgerSection } from './LedgerSection.tsx';
import { MeasureCounts } from './MeasureCounts.tsx';
import { MeasureFigures } from './MeasureFigures.tsx';
import styles from './Measures.module.css';
import { measuresHeadline } from './measure-sentences.ts';
import { useLedgerChoice } from './use-ledger-choice.ts';

const ALL = { status: null, kind: null } as const;

/** The page once the records are there. */
export function Measures({ records }: { records: Records }) {
  const { table, selection } = useSelected();
  const [choice, choose] = useLedgerChoice();
  const { status, kind } = choice;
  const all = useMemo(() => measureLedger(table, selection, records, ALL), [table, selection, records]);
  const ledger = useMemo(
    () => measureLedger(table, selection, records, { status, kind }),
    [table, selection, records, status, kind],
  );
  if (all.measures === 0) {
    return (
      <EmptyState
        title={`No measure in ${all.reports === 1 ? 'this report' : `these ${all.reports} reports`}.`}
      >
        <p>
          Either none was promised, or it stands in a part of the report that was not seen. Widen the filter
          to see the measures of other reports.
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      {ledger.measures > 0 && <p className={styles.headline}>{measuresHeadline(ledger, choice)}</p>}
      <div className={styles.choices} data-print="none">
        <Segmented
          label="Status"
          options={withAll(MEASURE_STATUSES)}
          value={status ?? 'all'}
          onChange={(next) => choose({ status: next === 'all' ? null : next })}
        />
        <Segmented
          label="Kind"
          options={withAll(MEASURE_KINDS)}
          value={kind ?? 'all'}
          onChange={(next) => choose({ kind: next === 'all' ? null : next })}
        />
      </div>
      {ledger.measures === 0 ? (
        <EmptyState
          title={`None of the ${plural(all.measures, 'measure')} is ${choiceInWords(choice)}.`}
          actions={<Button onClick={() => choose(ALL)}>Show all {plural(all.measures, 'measure')}</Button>}
        />
      ) : (
        <>
          <MeasureFigures ledger={ledger} choice={choice} />
          <MeasureCounts ledger={all} />
          <LedgerSection records={records} ledger={ledger} choice={choice} choose={choose} />
        </>
      )}
    </>
  );
}

function withAll<Id extends string>(
  terms: readonly { readonly id: Id; readonly label: string }[],
): readonly { value: Id | 'all'; label: string }[] {
  return [{ value: 'all', label: 'All' }, ...terms.map(({ id, label }) => ({ value: id, label }))];
}

function choiceInWords({ status, kind }: { status: string | null; kind: string | null }): string {
  return [
    ...(status === null ? [] : [`of the status “${labelOf(MEASURE_STATUSES, status)}”`]),
    ...(kind === null ? [] : [`of the kind “${labelOf(MEASURE_KINDS, kind)}”`]),
  ].join(' and ');
}
