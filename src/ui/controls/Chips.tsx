import { useLayoutEffect, useRef } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Chips.module.css';

/** A clause in force. */
export interface Chip {
  readonly id: string;
  readonly dimension: string;
  readonly label: string;
  /** How many it gives under the other clauses. */
  readonly count?: number;
  /** It names something there is not. */
  readonly unknown?: boolean;
}

interface ChipsProps {
  readonly chips: readonly Chip[];
  onRemove(id: string): void;
  onClearAll(): void;
}

/**
 * What is filtered, each with a button that removes it. After a removal the focus goes on to the next chip,
 * to "Clear all" behind the last one, or to the list when nothing is left.
 */
export function Chips({ chips, onRemove, onClearAll }: ChipsProps) {
  const box = useRef<HTMLDivElement>(null);
  /** The place in the row where something was removed by hand. */
  const removed = useRef<number | null>(null);
  useLayoutEffect(() => {
    const at = removed.current;
    removed.current = null;
    if (at === null || box.current === null) return;
    const buttons = box.current.querySelectorAll('button');
    (buttons[Math.min(at, buttons.length - 1)] ?? box.current).focus();
  }, [chips]);
  return (
    <div ref={box} role="group" aria-label="Filters in force" tabIndex={-1} className={styles.chips}>
      {chips.length === 0 ? (
        <p className={styles.none}>No filter set</p>
      ) : (
        <>
          <ul className={styles.list}>
            {chips.map((chip, at) => (
              <li key={chip.id} className={styles.chip} data-unknown={chip.unknown || undefined}>
                <span className={styles.dimension}>{chip.dimension}</span>{' '}
                <span className={styles.label} dir="auto" title={chip.label}>
                  {chip.label}
                </span>{' '}
                {chip.count !== undefined && (
                  <span className={styles.count}>{chip.count.toLocaleString('en-GB')}</span>
                )}
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={`Remove ${chip.dimension} ${chip.label}`}
                  onClick={() => {
                    removed.current = at;
                    onRemove(chip.id);
                  }}
                >
                  <Icon name="cross" />
                </button>
              </li>
            ))}
          </ul>
          <button
            type="button"
            className={styles.clear}
            onClick={() => {
              removed.current = 0;
              onClearAll();
            }}
          >
            Clear all
          </button>
        </>
      )}
    </div>
  );
}
