import { useEffect, type ReactNode } from 'react';
import { VisuallyHidden } from '#ui/theme/VisuallyHidden.tsx';
import styles from './PageTitle.module.css';

/** The page's one level-1 heading, and the title of the browser's tab. */
export function PageTitle(props: { title: string; hidden?: boolean; children?: ReactNode }) {
  const { title, hidden = false, children } = props;
  useEffect(() => {
    document.title = `${title} · Faultline`;
  }, [title]);
  if (hidden) {
    return (
      <VisuallyHidden>
        <h1>{title}</h1>
      </VisuallyHidden>
    );
  }
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </header>
  );
}
