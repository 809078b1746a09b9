import { addDays } from '#core/time/day.ts';
import type { LedgerGroup } from '#core/ledger/ledger-groups.ts';
import type { Records } from '#core/pack/records.ts';
import { tableCsv } from '#ui/export/table-csv.ts';
import { termColumns, type Shown } from '../../charts/save/provenance.ts';
import { saveParts } from '../../save-file.ts';
import { ledgerFile } from './ledger-table.ts';

/** Hands all that the ledger shows, on every page of it, to the reader as a file and gives its name. */
export async function saveLedger(
  records: Records,
  groups: readonly LedgerGroup[],
  shown: Shown,
): Promise<string> {
  const name = `faultline-measures-${addDays(shown.table.asOf, -1)}.csv`;
  const model = ledgerFile(
    shown.table,
    records,
    groups.map((group) => ({ group, entries: group.entries })),
  );
  // No measure is weighted, so a rule would only puzzle.
  const terms = termColumns(shown).filter((term) => term.name !== 'rule');
  await saveParts(name, tableCsv(model, terms), 'text/csv');
  return name;
}
