import { useState } from 'react';
import { ActionMenu } from '#ui/controls/ActionMenu.tsx';
import { VisuallyHidden } from '#ui/theme/VisuallyHidden.tsx';
import { useSaving } from '../use-saving.ts';
import type { ChartToSave, FileKind } from './save/chart-to-save.ts';
import { useShown } from './save/use-shown.ts';
import styles from './SaveMenu.module.css';

const KINDS: readonly { id: FileKind; label: string; hint: string }[] = [
  { id: 'png', label: 'PNG', hint: 'picture for slides, at twice its size' },
  { id: 'svg', label: 'SVG', hint: 'drawing, sharp at any size' },
  { id: 'csv', label: 'CSV', hint: 'the numbers, unrounded' },
];

/** Saves a chart as a picture, a drawing or a table; says which file, or why there is none. */
export function SaveMenu({ chart }: { chart: ChartToSave }) {
  const shown = useShown();
  const { said, fault, save } = useSaving();
  const [kind, setKind] = useState<FileKind>('png');
  const saveAs = (chosen: FileKind): void => {
    setKind(chosen);
    void save(async () => {
      const { saveChart } = await import('./save/save-chart.ts');
      return saveChart(chart, chosen, shown());
    });
  };
  return (
    <span className={styles.place}>
      <ActionMenu label="Save this chart as" actions={KINDS} onAct={saveAs}>
        Save <VisuallyHidden>this chart</VisuallyHidden>
      </ActionMenu>
      <span role="status" className={styles.said}>
        {fault instanceof Error && fault.name === 'NotDrawn' ? fault.message : said}
        {fault !== null && kind === 'png' && (
          <button type="button" className={styles.instead} onClick={() => saveAs('svg')}>
            Save as SVG
          </button>
        )}
      </span>
    </span>
  );
}
