import { useRef } from 'react';
import { Popup } from '../popup/Popup.tsx';
import type { PopupLink } from '../popup/use-popup.ts';
import styles from './ActionPopup.module.css';
import { walkItems } from './walk-items.ts';

export interface ActionPopupProps {
  readonly link: PopupLink;
  readonly label: string;
  readonly actions: readonly { readonly id: string; readonly label: string; readonly hint: string }[];
  onAct(id: string): void;
}

/** What an ActionMenu opens: things to do, each with what it is for. Doing one closes. */
export function ActionPopup({ link, label, actions, onAct }: ActionPopupProps) {
  const first = useRef<HTMLButtonElement>(null);
  return (
    <Popup link={link} label={label} align="end" fit="content" initialFocus={first}>
      <div role="menu" aria-label={label} className={styles.menu} onKeyDown={walkItems}>
        {actions.map((action, at) => (
          <button
            key={action.id}
            ref={at === 0 ? first : undefined}
            type="button"
            role="menuitem"
            tabIndex={at === 0 ? 0 : -1}
            className={styles.item}
            onClick={() => {
              onAct(action.id);
              link.onOpenChange(false);
            }}
          >
            {action.label} <span className={styles.hint}>{action.hint}</span>
          </button>
        ))}
      </div>
    </Popup>
  );
}
