import { memo } from 'react';
import { Icon } from '../Icon.tsx';
import styles from './OptionLine.module.css';
import type { OptionRow } from './select-option.ts';

interface OptionLineProps {
  readonly id: string;
  readonly row: OptionRow;
  readonly state: 'all' | 'some' | 'none';
  readonly active: boolean;
  /** What an unknown value is called: "no such instance". */
  readonly unknownWords: string;
}

/** A line of the list. Picking is heard by the list, so that a line redraws only when it changes itself. */
export const OptionLine = memo(function OptionLine({
  id,
  row,
  state,
  active,
  unknownWords,
}: OptionLineProps) {
  const common = {
    id,
    role: 'option',
    'aria-selected': state === 'all',
    'data-key': row.key,
    'data-state': state,
    'data-active': active || undefined,
    className: styles.line,
  };
  const box = (
    <span className={styles.box} aria-hidden="true">
      {state === 'none' ? null : <Icon name={state === 'all' ? 'tick' : 'some'} />}
    </span>
  );
  if (row.kind === 'group') {
    return (
      <div {...common} data-heading="">
        {box}
        <span className={styles.label} dir="auto" title={row.name}>
          {row.name}
        </span>{' '}
        <span className={styles.count}>all {row.values.length}</span>
      </div>
    );
  }
  if (row.kind === 'unknown') {
    return (
      <div {...common}>
        {box}
        <span className={styles.label} dir="auto" title={row.value}>
          {row.value}
        </span>{' '}
        <span className={styles.hint} data-wrong="">
          {unknownWords}
        </span>
      </div>
    );
  }
  const { label, hint, count, disabled } = row.option;
  return (
    <div {...common} data-empty={count === 0 || undefined} aria-disabled={disabled || undefined}>
      {box}
      <span className={styles.label} dir="auto" title={label}>
        {label}
      </span>{' '}
      {hint !== undefined && <span className={styles.hint}>{hint}</span>}{' '}
      <span className={styles.count}>{count.toLocaleString('en-GB')}</span>
    </div>
  );
});
