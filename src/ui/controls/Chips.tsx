import { useRef } from 'react';
import styles from './Chips.module.css';

/** One clause of a filter. */
export interface Chip {
  readonly id: string;
  readonly dimension: string;
  readonly label: string;
  readonly count?: number;
  /** A value that does not exist or could not be read. */
  readonly unknown?: boolean;
}

/** The clauses in force, each with a button that removes it; focus goes on to the next. */
export function Chips(props: { chips: readonly Chip[]; onRemove(id: string): void; onClearAll(): void }) {
  const list = useRef<HTMLDivElement>(null);
  if (props.chips.length === 0) return null;
  const remove = (id: string, at: number) => {
    props.onRemove(id);
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll<HTMLElement>('button');
      (buttons?.[Math.min(at, buttons.length - 1)] ?? document.getElementById('content'))?.focus();
    });
  };
  return (
    <div ref={list} className={styles.row}>
      <ul className={styles.chips} aria-label="Filter in force">
        {props.chips.map((chip, at) => (
          <li key={chip.id} className={styles.chip} data-unknown={chip.unknown || undefined}>
            <span className={styles.text} dir="auto">
              <span className={styles.dimension}>{chip.dimension}</span> {chip.label}
              {chip.count !== undefined && <span className={styles.count}> {chip.count}</span>}
            </span>
            <button type="button" aria-label={`Remove ${chip.dimension} ${chip.label.slice(0, 80)}`} onClick={() => remove(chip.id, at)}>
              <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                <path d="M2 2 8 8M8 2 2 8" stroke="currentColor" strokeWidth="1.4" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.all} onClick={props.onClearAll}>
        Clear all
      </button>
    </div>
  );
}
