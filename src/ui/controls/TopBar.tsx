import type { ReactNode } from 'react';
import styles from './TopBar.module.css';

/** The slim bar on top of every page, with a way for the keyboard past it. */
export function TopBar(props: { name: ReactNode; nav: ReactNode; actions: ReactNode }) {
  return (
    <header className={styles.top} data-print="none">
      <a className={styles.skip} href="#content">
        Skip to content
      </a>
      <div className={styles.inner}>
        <div className={styles.name}>{props.name}</div>
        <nav className={styles.nav} aria-label="Pages">
          {props.nav}
        </nav>
        <div className={styles.actions}>{props.actions}</div>
      </div>
    </header>
  );
}
