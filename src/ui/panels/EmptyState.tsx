import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface Props {
  /** What there is none of, and under which filter: "No incidents on NA05 in 2016". */
  title: string;
  /** Why that may be, so that nothing is not taken for a good result. */
  children?: ReactNode;
  actions?: ReactNode;
}

/** Stands where a chart or list has nothing to draw. */
export function EmptyState({ title, children, actions }: Props) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
