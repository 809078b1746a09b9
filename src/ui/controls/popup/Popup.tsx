import { Popover } from '@base-ui/react/popover';
import { useRef, type ReactNode, type RefObject } from 'react';
import styles from './Popup.module.css';
import { tabsOut } from './tab-out.ts';
import type { PopupLink } from './use-popup.ts';

interface PopupProps {
  readonly link: PopupLink;
  /** The accessible name of what opens. */
  readonly label: string;
  /** Where the popup's edge stands to its button's. */
  readonly align?: 'start' | 'end';
  /** As wide as a list needs, or as what is in it. */
  readonly fit?: 'list' | 'content';
  /** What gets the focus; the first thing that can take it otherwise. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/**
 * A small panel under the button that opens it. Escape and a press outside close it, and the focus goes
 * back to the button.
 */
export function Popup({ link, label, align = 'start', fit = 'list', initialFocus, children }: PopupProps) {
  const { anchor } = link;
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Popover.Root
      open={link.open}
      onOpenChange={(open, details) => {
        // The button closes what it opened by itself; closing here too would open it anew.
        const to =
          details.reason === 'focus-out' ? (details.event as FocusEvent).relatedTarget : details.event.target;
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
            ref={popup}
            id={link.id}
            className={styles.popup}
            data-fit={fit}
            aria-label={label}
            // Leaving by Tab or by a press on something else keeps the focus where it went.
            finalFocus={() => (isElsewhere(popup.current) ? false : anchor.current)}
            onKeyDown={(event) => {
              if (tabsOut(event, anchor.current)) link.onOpenChange(false);
            }}
            {...(initialFocus === undefined ? {} : { initialFocus })}
          >
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** Whether the focus is already on something of the page outside the popup, where it is to stay. */
function isElsewhere(popup: HTMLElement | null): boolean {
  const at = document.activeElement;
  return at !== null && at !== document.body && popup?.contains(at) !== true;
}
