import { useEffect, useRef, useState } from 'react';
import { lazyPart } from './popup/lazy-part.ts';
import { usePopup } from './popup/use-popup.ts';
import type { AddressPopupProps } from './share/AddressPopup.tsx';
import styles from './ShareButton.module.css';

const addressPopup = lazyPart<AddressPopupProps>(
  async () => (await import('./share/AddressPopup.tsx')).AddressPopup,
);

/** How long "Link copied" stands, in ms. */
const SAID_FOR = 2500;

interface ShareButtonProps {
  /** What is copied: an address, or any text. */
  readonly text: string;
  readonly label?: string;
  /** Said when it has been copied. */
  readonly copied?: string;
}

/** Copies and says so; where the browser does not let it, shows the text selected. */
export function ShareButton({ text, label = 'Share', copied = 'Link copied' }: ShareButtonProps) {
  const popup = usePopup(addressPopup);
  const { Part, link } = popup;
  const [said, setSaid] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const copy = async (): Promise<void> => {
    if (link.open) return popup.setOpen(false);
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // No clipboard on a page without https, or permission refused.
      return popup.setOpen(true);
    }
    setSaid(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSaid(false), SAID_FOR);
  };
  return (
    <span className={styles.place}>
      <button ref={link.anchor} type="button" className={styles.share} onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className={styles.said}>
        {said && copied}
        {popup.failed && `Could not copy. The text is: ${text}`}
      </span>
      {Part !== null && <Part link={link} label={label} text={text} />}
    </span>
  );
}
