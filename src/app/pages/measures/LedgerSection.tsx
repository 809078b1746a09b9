import { useMemo } from 'react';
import { ledgerGroups } from '#core/ledger/ledger-groups.ts';
import type { MeasureLedger } from '#core/ledger/measure-ledger.ts';
import type { Records } from '#core/pack/records.ts';
import { addDays } from '#core/time/day.ts';
import { countInWords, dayInWords, plural } from '#core/time/words.ts';
import { Button } from '#ui/controls/Button.tsx';
import { Segmented } from '#ui/controls/Segmented.tsx';
import { DataTable } from '#ui/panels/DataTable.tsx';
import { Section } from '#ui/panels/Section.tsx';
import { shownOf } from '#ui/panels/table-model.ts';
import { useSelected } from '../../selected.ts';
import { LedgerGroups } from './LedgerGroups.tsx';
import { ledgerPage, type LedgerPage } from './ledger-pages.ts';
import { ledgerTable } from './ledger-table.ts';
import styles from './Measures.module.css';
import { SaveLedger } from './SaveLedger.tsx';
import type { LedgerChoice } from './use-ledger-choice.ts';

interface Props {
  readonly records: Records;
  readonly ledger: MeasureLedger;
  readonly choice: LedgerChoice;
  choose(change: Partial<LedgerChoice>): void;
}

/** The ledger itself: report by report what it promises, and what was collected after it. */
export function LedgerSection({ records, ledger, choice, choose }: Props) {
  const { table, selection } = useSelected();
  const { group: by } = choice;
  const groups = useMemo(() => ledgerGroups(table, selection, ledger, by), [table, selection, ledger, by]);
  const page = useMemo(() => ledgerPage(groups, choice.page), [groups, choice.page]);
  const lastDay = dayInWords(addDays(table.asOf, -1));
  return (
    <div id="ledger" className={styles.ledger}>
      <Section
        tall
        title={`The ledger: ${plural(ledger.measures, 'measure')}, and what was collected after each report`}
        subtitle={`Later incidents of the same first category on the same or a sister instance, looked for in all reports collected up to ${lastDay}, whatever the filter.`}
        actions={
          <>
            <Segmented
              label="Group by"
              options={[
                { value: 'cause', label: 'Cause' },
                { value: 'instance', label: 'Instance' },
                { value: 'incident', label: 'None' },
              ]}
              value={by}
              onChange={(group) => choose({ group })}
            />
            <SaveLedger records={records} groups={groups} />
          </>
        }
        table={<LedgerTable records={records} page={page} />}
      >
        <p className={styles.hint}>
          Days are whole days of 24 hours from one beginning to the other; an incident that begins at the same
          moment is taken for the same event. The same category is not the same fault, and nothing here says
          whether a measure was carried out or helped.
        </p>
        {by === 'instance' && page.total > ledger.entries.length && (
          <p className={styles.hint}>
            A report on several instances stands under each of them: {countInWords(ledger.entries.length)}{' '}
            reports in {countInWords(page.total)} places.
          </p>
        )}
        <LedgerGroups records={records} groups={page.groups} choice={choice} />
        <Pager page={page} onPage={(next) => choose({ page: next })} />
      </Section>
    </div>
  );
}

function LedgerTable({ records, page }: { records: Records; page: LedgerPage }) {
  const { table } = useSelected();
  const { caption, columns, rows } = useMemo(
    () => ledgerTable(table, records, page.groups),
    [table, records, page],
  );
  const kept = columns.flatMap((column, at) => (column.only === 'file' ? [] : [{ column, at }]));
  return (
    <DataTable
      caption={caption}
      columns={kept.map(({ column }) => column)}
      rows={rows.map(({ id, cells }) => ({ id, cells: kept.map(({ at }) => shownOf(cells[at]) ?? '–') }))}
    />
  );
}

function Pager({ page, onPage }: { page: LedgerPage; onPage(next: number): void }) {
  if (page.pages === 1) return null;
  const go = (next: number): void => {
    onPage(next);
    document.getElementById('ledger')?.scrollIntoView();
  };
  return (
    <nav className={styles.pager} aria-label="Pages of the ledger">
      <span>
        Reports {countInWords(page.from)} to {countInWords(page.to)} of {countInWords(page.total)}
        <span className={styles.printed}>; the others are on other pages</span>
      </span>
      {page.page > 1 && <Button onClick={() => go(page.page - 1)}>Earlier page</Button>}
      {page.page < page.pages && <Button onClick={() => go(page.page + 1)}>Next page</Button>}
    </nav>
  );
}
