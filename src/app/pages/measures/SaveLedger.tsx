import type { LedgerGroup } from '#core/ledger/ledger-groups.ts';
import type { Records } from '#core/pack/records.ts';
import { Button } from '#ui/controls/Button.tsx';
import { useOwn } from '../../own/own-context.ts';
import { useSelected } from '../../selected.ts';
import { useSaving } from '../../use-saving.ts';

/** Saves the ledger as CSV, and says so. */
export function SaveLedger({ records, groups }: { records: Records; groups: readonly LedgerGroup[] }) {
  const { table, selection } = useSelected();
  const { joined } = useOwn();
  const { said, save } = useSaving();
  const make = async (): Promise<string> => {
    const { saveLedger } = await import('./save-ledger.ts');
    const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
    const shown = { table, selection, joined, address: location.href, now: Date.now(), zone };
    return saveLedger(records, groups, shown);
  };
  return (
    <>
      <span role="status">{said}</span>
      <Button onClick={() => void save(make)}>Save as CSV</Button>
    </>
  );
}
