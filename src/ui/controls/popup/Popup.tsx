import { Popover } from '@base-ui/react/popover';
import type { ReactNode, RefObject } from 'react';
import styles from './Popup.module.css';
import type { PopupLink } from './use-popup.ts';

interface PopupProps {
  readonly link: PopupLink;
  /** The accessible name of what opens. */
  readonly label: string;
  /** Where the popup's edge stands to its button's. */
  readonly align?: 'start' | 'end';
  /** What gets the focus; the first thing that can take it otherwise. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/**
 * A small panel under the button that opens it. Escape and a press outside close it, and the focus goes
 * back to the button.
 */
export function Popup({ link, label, align = 'start', initialFocus, children }: PopupProps) {
  const { anchor } = link;
  return (
    <Popover.Root
      open={link.open}
      onOpenChange={(open, details) => {
        // The button closes what it opened by itself; closing here too would open it anew.
        const to = details.reason === 'focus-out' ? (details.event as FocusEvent).relatedTarget : details.event.target;
        if (!open && to instanceof Node && anchor.current?.contains(to)) details.cancel();
        else link.onOpenChange(open);
      }}
    >
      <Popover.Portal>
        <Popover.Positioner
          className={styles.positioner}
          anchor={anchor}
          align={align}
          sideOffset={4}
          collisionPadding={12}
        >
          <Popover.Popup
            id={link.id}
            className={styles.popup}
            aria-label={label}
            finalFocus={anchor}
            {...(initialFocus === undefined ? {} : { initialFocus })}
          >
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
