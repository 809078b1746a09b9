import { useState, type ReactNode } from 'react';
import styles from './FilterBar.module.css';

interface Props {
  /** How many clauses are set; shown on the button that holds the controls on a narrow screen. */
  activeCount: number;
  controls: ReactNode;
  search: ReactNode;
  chips: ReactNode;
  /** What is shown, in words. */
  status: ReactNode;
}

/** The row of filter controls; on a narrow screen they unfold behind one button. */
export function FilterBar({ activeCount, controls, search, chips, status }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.bar} aria-label="Filter" data-print="none">
      <div className={styles.row}>
        <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
          Filter{activeCount > 0 ? ` · ${activeCount}` : ''} <span aria-hidden="true">{open ? '▴' : '▾'}</span>
        </button>
        <div className={styles.controls} data-open={open || undefined}>
          {controls}
        </div>
        <div className={styles.search}>{search}</div>
      </div>
      {chips}
      {status}
    </section>
  );
}
