import type { ReactNode } from 'react';
import styles from './Notice.module.css';

type NoticeKind = 'info' | 'warning' | 'error';

const SIGNS: Readonly<Record<NoticeKind, { word: string; path: string }>> = {
  info: { word: 'Note', path: 'M8 7.2V12M8 4.2V5.4' },
  warning: { word: 'Warning', path: 'M8 4V9M8 10.8V12' },
  error: { word: 'Error', path: 'M5.2 5.2 10.8 10.8M10.8 5.2 5.2 10.8' },
};

interface Props {
  kind?: NoticeKind;
  title: string;
  /** What it means and what can be done. */
  children?: ReactNode;
  actions?: ReactNode;
}

/** A message in the page. An error interrupts those who listen; the others wait their turn. */
export function Notice({ kind = 'info', title, children, actions }: Props) {
  const sign = SIGNS[kind];
  return (
    <div className={styles.notice} data-kind={kind} role={kind === 'error' ? 'alert' : 'status'}>
      <svg
        className={styles.sign}
        width="16"
        height="16"
        viewBox="0 0 16 16"
        role="img"
        aria-label={sign.word}
      >
        {kind === 'warning' ? <path d="M8 1 15.5 14.5H.5Z" /> : <circle cx="8" cy="8" r="7" />}
        <path d={sign.path} />
      </svg>
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        {children !== undefined && <div className={styles.text}>{children}</div>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
