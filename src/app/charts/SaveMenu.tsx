import { useEffect, useRef, useState } from 'react';
import { ActionMenu } from '#ui/controls/ActionMenu.tsx';
import { VisuallyHidden } from '#ui/theme/VisuallyHidden.tsx';
import { useOwn } from '../own/own-context.ts';
import { useSelected } from '../selected.ts';
import type { ChartToSave, FileKind } from './save/chart-to-save.ts';
import styles from './SaveMenu.module.css';

const KINDS: readonly { id: FileKind; label: string; hint: string }[] = [
  { id: 'png', label: 'PNG', hint: 'picture for slides, at twice its size' },
  { id: 'svg', label: 'SVG', hint: 'drawing, sharp at any size' },
  { id: 'csv', label: 'CSV', hint: 'the numbers, unrounded' },
];

/** How long a success stands, in ms. */
const SAID_FOR = 5000;

type Outcome = { readonly said: string; readonly failed?: FileKind } | null;

/** Saves a chart as a picture, a drawing or a table; says which file, or why there is none. */
export function SaveMenu({ chart }: { chart: ChartToSave }) {
  const { table, selection } = useSelected();
  const { joined } = useOwn();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const save = async (kind: FileKind): Promise<void> => {
    clearTimeout(timer.current);
    setOutcome({ said: 'Making the file …' });
    try {
      const { saveChart } = await import('./save/save-chart.ts');
      const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
      const shown = { table, selection, joined, address: location.href, now: Date.now(), zone };
      setOutcome({ said: `Saved ${await saveChart(chart, kind, shown)}` });
      timer.current = setTimeout(() => setOutcome(null), SAID_FOR);
    } catch (error) {
      const drawn = error instanceof Error && error.name === 'NotDrawn';
      const said = drawn ? error.message : 'The file could not be made. Check the connection and try again.';
      setOutcome({ said, failed: kind });
    }
  };
  return (
    <span className={styles.place}>
      <ActionMenu label="Save this chart as" actions={KINDS} onAct={(kind) => void save(kind)}>
        Save <VisuallyHidden>this chart</VisuallyHidden>
      </ActionMenu>
      <span role="status" className={styles.said}>
        {outcome?.said}
        {outcome?.failed === 'png' && (
          <button type="button" className={styles.instead} onClick={() => void save('svg')}>
            Save as SVG
          </button>
        )}
      </span>
    </span>
  );
}
