import type { ReactNode } from 'react';
import { addDays } from '#core/time/day.ts';
import { Button } from '#ui/controls/Button.tsx';
import { saveParts } from '../save-file.ts';
import { useSaving } from '../use-saving.ts';
import styles from './Explained.module.css';
import { figureCsv, figureJson, type FigureFile } from './figure-files.ts';

/** Saves the incidents behind a figure, and says so; `children` stand beside. */
export function SaveFigure({ file, children }: { file: FigureFile; children: ReactNode }) {
  const { said, save } = useSaving();
  const name = `faultline-${file.asked.figure}-${addDays(file.table.asOf, -1)}`;
  const asCsv = async (): Promise<string> => {
    await saveParts(`${name}.csv`, figureCsv(file), 'text/csv');
    return `${name}.csv`;
  };
  const asJson = async (): Promise<string> => {
    await saveParts(`${name}.json`, figureJson(file), 'application/json');
    return `${name}.json`;
  };
  return (
    <div data-print="none">
      <div className={styles.actions}>
        <Button onClick={() => void save(asCsv)}>Save as CSV</Button>
        <Button onClick={() => void save(asJson)}>Save as JSON</Button>
        {children}
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </div>
  );
}
