import { useState } from 'react';
import type { LedgerGroup } from '#core/ledger/ledger-groups.ts';
import type { Records } from '#core/pack/records.ts';
import { Button } from '#ui/controls/Button.tsx';
import { useOwn } from '../../own/own-context.ts';
import { useSelected } from '../../selected.ts';

/** Saves the ledger as CSV, and says so. */
export function SaveLedger({ records, groups }: { records: Records; groups: readonly LedgerGroup[] }) {
  const { table, selection } = useSelected();
  const { joined } = useOwn();
  const [said, setSaid] = useState('');
  const save = async (): Promise<void> => {
    try {
      const { saveLedger } = await import('./save-ledger.ts');
      const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
      const shown = { table, selection, joined, address: location.href, now: Date.now(), zone };
      setSaid(`Saved ${saveLedger(records, groups, shown)}`);
    } catch {
      setSaid('The file could not be made. Check the connection and try again.');
    }
  };
  return (
    <>
      <span role="status">{said}</span>
      <Button onClick={() => void save()}>Save as CSV</Button>
    </>
  );
}
