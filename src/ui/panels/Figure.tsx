import type { ReactNode } from 'react';
import styles from './Figure.module.css';

interface Props {
  label: string;
  /** The number with its unit, as printed: "40 min". "–" where there is none. */
  value: ReactNode;
  /** Set smaller, for a range that would break. */
  long?: boolean;
  /** n, the rule, the range: one short line each. */
  notes?: readonly ReactNode[];
  /** A drawing of at most 180 px under the notes. */
  chart?: ReactNode;
}

/** One number with what it stands on. Lay several in `Figures`. */
export function Figure({ label, value, long = false, notes = [], chart }: Props) {
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value} data-long={long || undefined}>
        {value}
      </dd>
      {notes.map((note, i) => (
        <dd key={i} className={styles.note}>
          {note}
        </dd>
      ))}
      {chart !== undefined && <dd className={styles.chart}>{chart}</dd>}
    </div>
  );
}

/** A line of figures of one width each, so that nothing moves when the numbers change. */
export function Figures({ label, children }: { label: string; children: ReactNode }) {
  return (
    <dl className={styles.figures} aria-label={label}>
      {children}
    </dl>
  );
}
