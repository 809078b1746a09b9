import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import type { PopupLink } from '../popup/use-popup.ts';
import styles from './FilterSheet.module.css';

export interface FilterSheetProps {
  readonly link: PopupLink;
  readonly children: ReactNode;
}

/** The filter controls one under the other, over the lower edge of a narrow screen. */
export function FilterSheet({ link, children }: FilterSheetProps) {
  return (
    <Dialog.Root open={link.open} onOpenChange={(open) => link.onOpenChange(open)}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup id={link.id} className={styles.sheet} finalFocus={link.anchor}>
          <div className={styles.head}>
            <Dialog.Title className={styles.title}>Filters</Dialog.Title>
            <Dialog.Close className={styles.close}>Done</Dialog.Close>
          </div>
          <div className={styles.controls}>{children}</div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
