import type { ReactNode } from 'react';
import { addDays } from '#core/time/day.ts';
import { Button } from '#ui/controls/Button.tsx';
import { saveParts } from '../save-file.ts';
import { useSaving } from '../use-saving.ts';
import { figureCsv, figureJson, type FigureFile } from './figure-files.ts';
import styles from './SaveFigure.module.css';

/** Saves the incidents behind a figure, and says so; `children` stand beside. */
export function SaveFigure({ file, children }: { file: FigureFile; children: ReactNode }) {
  const { said, save } = useSaving();
  const name = `faultline-${file.asked.figure}-${addDays(file.table.asOf, -1)}`;
  const saveAs = (kind: string, partsOf: (of: FigureFile) => Iterable<string>, type: string): void =>
    void save(async () => {
      await saveParts(`${name}.${kind}`, partsOf(file), type);
      return `${name}.${kind}`;
    });
  return (
    <div data-print="none">
      <div className={styles.actions}>
        <Button onClick={() => saveAs('csv', figureCsv, 'text/csv')}>Save as CSV</Button>
        <Button onClick={() => saveAs('json', figureJson, 'application/json')}>Save as JSON</Button>
        {children}
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </div>
  );
}
