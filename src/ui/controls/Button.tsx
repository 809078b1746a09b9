import type { ReactNode } from 'react';
import styles from './button.module.css';

/** A plain button, the same on every page. */
export function Button(props: { onClick(): void; children: ReactNode }) {
  return (
    <button type="button" className={styles.button} onClick={props.onClick}>
      {props.children}
    </button>
  );
}
