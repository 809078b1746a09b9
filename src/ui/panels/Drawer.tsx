import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode, RefObject } from 'react';
import { useNarrow } from '../controls/use-narrow.ts';
import styles from './Drawer.module.css';

interface Props {
  readonly title: string;
  readonly subtitle?: string;
  /** What had the focus before it opened, and has it again afterwards. */
  readonly from: RefObject<Element | null>;
  /** Selectors of what opens it, where nothing had the focus: the first that finds something. */
  readonly fallbacks: readonly string[];
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel at the side of the page, over all of it where that is narrow. The page beside it stays usable. */
export function Drawer({ title, subtitle = '', from, fallbacks, onClose, children }: Props) {
  // Where it covers the page, nothing under it can be reached.
  const narrow = useNarrow();
  return (
    <Dialog.Root
      open
      modal={narrow}
      disablePointerDismissal
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Popup
          className={styles.drawer}
          finalFocus={() => {
            const back = from.current;
            if (back instanceof HTMLElement && back.isConnected && back !== document.body) return back;
            // Opened by its address: what opens it on the page, if it is there.
            for (const selector of fallbacks) {
              const opener = document.querySelector<HTMLElement>(selector);
              if (opener !== null) return opener;
            }
            return true;
          }}
        >
          <div className={styles.head}>
            <div>
              <Dialog.Title className={styles.title}>{title}</Dialog.Title>
              {subtitle !== '' && (
                <Dialog.Description className={styles.subtitle}>{subtitle}</Dialog.Description>
              )}
            </div>
            <Dialog.Close className={styles.close}>Close</Dialog.Close>
          </div>
          <div className={styles.body}>{children}</div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
