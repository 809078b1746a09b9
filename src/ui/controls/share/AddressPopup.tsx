import { useEffect, useRef, type RefObject } from 'react';
import { Popup } from '../popup/Popup.tsx';
import type { PopupLink } from '../popup/use-popup.ts';
import styles from './AddressPopup.module.css';

export interface AddressPopupProps {
  readonly link: PopupLink;
  readonly label: string;
  readonly text: string;
}

/** The text in a field, selected, for a browser that does not let the page copy it. */
export function AddressPopup({ link, label, text }: AddressPopupProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <Popup link={link} label={label} align="end" initialFocus={field}>
      <label className={styles.field}>
        <span>The browser did not let the page copy. The text is selected: copy it by hand.</span>
        <Selected field={field} text={text} />
      </label>
    </Popup>
  );
}

function Selected({ field, text }: { field: RefObject<HTMLTextAreaElement | null>; text: string }) {
  useEffect(() => field.current?.select(), [field]);
  return (
    <textarea
      ref={field}
      readOnly
      rows={text.includes('\n') ? 8 : 3}
      value={text}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
