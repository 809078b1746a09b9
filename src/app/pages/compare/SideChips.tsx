import { useLayoutEffect, useRef } from 'react';
import type { Side } from '#core/compare/sides.ts';
import { Icon } from '#ui/controls/Icon.tsx';
import styles from './SideChips.module.css';

interface Props {
  readonly sides: readonly Side[];
  onChange(values: readonly string[]): void;
}

/** The sides in the reader's order, each with a button that removes it; the others are measured against the first. */
export function SideChips({ sides, onChange }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const removed = useRef<number | null>(null);
  // The focus goes on to the next one, not to the top of the page.
  useLayoutEffect(() => {
    const at = removed.current;
    removed.current = null;
    if (at === null) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-remove]') ?? [];
    (buttons[Math.min(at, buttons.length - 1)] ?? list.current)?.focus();
  }, [sides]);
  const values = sides.map(({ value }) => value);
  const first = sides.findIndex(({ problem }) => problem === null);
  return (
    <ol ref={list} className={styles.chips} aria-label="Compared" tabIndex={-1}>
      {sides.map((side, at) => (
        <li key={`${side.value}${at}`} className={styles.chip} data-problem={side.problem ?? undefined}>
          <span className={styles.label} dir="auto" title={side.label}>
            {side.label}
          </span>
          {side.problem === null && at === first && sides.length > 2 && (
            <span className={styles.first}>others against this</span>
          )}
          {side.problem === null && at !== first && (
            <button
              type="button"
              className={styles.move}
              aria-label={`Put ${side.label} first`}
              onClick={() => onChange([side.value, ...values.filter((_, other) => other !== at)])}
            >
              put first
            </button>
          )}
          <button
            type="button"
            className={styles.remove}
            data-remove
            aria-label={`Remove ${side.label}`}
            onClick={() => {
              removed.current = at;
              onChange(values.filter((_, other) => other !== at));
            }}
          >
            <Icon name="cross" />
          </button>
        </li>
      ))}
    </ol>
  );
}
