import { useRef, type KeyboardEvent } from 'react';
import { Icon } from '../Icon.tsx';
import { Popup } from '../popup/Popup.tsx';
import type { PopupLink } from '../popup/use-popup.ts';
import styles from './MenuPopup.module.css';

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
      <div role="menu" aria-label={label} className={styles.menu} onKeyDown={walk}>
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

/** Arrows, Home and End move the focus from choice to choice, round and round. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll('button')];
  const at = items.findIndex((item) => item === event.target);
  const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  const to = steps[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length)?.focus();
}
