import type { LedgerGroup } from '#core/ledger/ledger-groups.ts';
import type { Records } from '#core/pack/records.ts';
import { Button } from '#ui/controls/Button.tsx';
import { useShown } from '../../charts/save/use-shown.ts';
import { useSaving } from '../../use-saving.ts';

/** Saves the ledger as CSV, and says so. */
export function SaveLedger({ records, groups }: { records: Records; groups: readonly LedgerGroup[] }) {
  const shown = useShown();
  const { said, save } = useSaving();
  const make = async (): Promise<string> => {
    const { saveLedger } = await import('./save-ledger.ts');
    return saveLedger(records, groups, shown());
  };
  return (
    <>
      <span role="status">{said}</span>
      <Button onClick={() => void save(make)}>Save as CSV</Button>
    </>
  );
}
