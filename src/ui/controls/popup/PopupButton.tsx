import type { ReactNode } from 'react';
import styles from './PopupButton.module.css';
import type { PopupHandle } from './use-popup.ts';

interface PopupButtonProps<P> {
  readonly popup: PopupHandle<P>;
  readonly opens: 'dialog' | 'menu';
  /** Boxed for the filter row, plain for the top bar. */
  readonly look?: 'boxed' | 'plain';
  /** Something is chosen behind it. */
  readonly chosen?: boolean;
  readonly children: ReactNode;
}

/** The button of a popup: opens and closes it, and says so when its code can't be fetched. */
export function PopupButton<P>({
  popup,
  opens,
  look = 'boxed',
  chosen = false,
  children,
}: PopupButtonProps<P>) {
  const { link, failed } = popup;
  return (
    <span className={styles.place}>
      <button
        ref={link.anchor}
        type="button"
        className={styles[look]}
        data-chosen={chosen || undefined}
        aria-haspopup={opens}
        aria-expanded={link.open}
        aria-controls={link.open ? link.id : undefined}
        onPointerEnter={popup.warm}
        onFocus={popup.warm}
        onClick={() => popup.setOpen(!link.open)}
      >
        {children}
      </button>
      <span role="status" className={failed ? styles.failed : undefined}>
        {failed && 'This part could not be loaded. Check the connection and press again.'}
      </span>
    </span>
  );
}
