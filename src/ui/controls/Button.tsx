import type { ReactNode } from 'react';
import styles from './button.module.css';

type Props = {
  children: ReactNode;
  /** Its name, where what is in it does not say enough away from its place. */
  name?: string;
  /** Without a frame, for one that stands beside what it belongs to. */
  plain?: boolean;
} & ({ onClick(): void } | { submit: true });

/** A plain button, the same on every page; `submit` for the one that sends its form. */
export function Button(props: Props) {
  return (
    <button
      type={'submit' in props ? 'submit' : 'button'}
      className={props.plain === true ? styles.plain : styles.button}
      aria-label={props.name}
      onClick={'onClick' in props ? props.onClick : undefined}
    >
      {props.children}
    </button>
  );
}
