import { useRef } from 'react';
import { Icon } from '../Icon.tsx';
import { Popup } from '../popup/Popup.tsx';
import type { PopupLink } from '../popup/use-popup.ts';
import styles from './MenuPopup.module.css';
import { walkItems } from './walk-items.ts';

export interface MenuPopupProps {
  readonly link: PopupLink;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  onChange(value: string): void;
}

/** What a Menu opens: the choices, one of them marked. A choice applies and closes. */
export function MenuPopup({ link, label, options, value, onChange }: MenuPopupProps) {
  const chosen = useRef<HTMLButtonElement>(null);
  const marked = options.find((option) => option.value === value) ?? options[0];
  return (
    <Popup link={link} label={label} align="end" fit="content" initialFocus={chosen}>
      <div role="menu" aria-label={label} className={styles.menu} onKeyDown={walkItems}>
        {options.map((option) => (
          <button
            key={option.value}
            ref={option === marked ? chosen : undefined}
            type="button"
            role="menuitemradio"
            aria-checked={option.value === value}
            tabIndex={option === marked ? 0 : -1}
            className={styles.item}
            onClick={() => {
              onChange(option.value);
              link.onOpenChange(false);
            }}
          >
            <span className={styles.mark}>{option.value === value && <Icon name="tick" />}</span>
            {option.label}
          </button>
        ))}
      </div>
    </Popup>
  );
}
