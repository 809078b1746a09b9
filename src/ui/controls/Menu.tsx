import type { ReactNode } from 'react';
import { VisuallyHidden } from '../theme/VisuallyHidden.tsx';
import { Icon } from './Icon.tsx';
import styles from './Menu.module.css';
import type { MenuPopupProps } from './menu/MenuPopup.tsx';
import { lazyPart } from './popup/lazy-part.ts';
import { PopupButton } from './popup/PopupButton.tsx';
import { usePopup } from './popup/use-popup.ts';

const menuPopup = lazyPart<MenuPopupProps>(async () => (await import('./menu/MenuPopup.tsx')).MenuPopup);

interface MenuProps<T extends string> {
  readonly label: string;
  /** The choice in force in words, on the button; its accessible name is "label: text". */
  readonly text: string;
  /** Drawn in place of the words. */
  readonly icon?: ReactNode;
  readonly options: readonly { readonly value: NoInfer<T>; readonly label: string }[];
  readonly value: T;
  onChange(value: NoInfer<T>): void;
}

/** One choice of a few, behind a plain button that holds the width of its longest choice. */
export function Menu<T extends string>({ label, text, icon, options, value, onChange }: MenuProps<T>) {
  const popup = usePopup(menuPopup);
  const { Part } = popup;
  return (
    <>
      <PopupButton popup={popup} opens="menu" look="plain">
        <VisuallyHidden>{label}:</VisuallyHidden>{' '}
        {icon === undefined ? (
          <>
            <span className={styles.words}>
              <span className={styles.text}>{text}</span>
              {options.map((option) => (
                <span
                  key={option.value}
                  className={styles.room}
                  data-text={option.label}
                  aria-hidden="true"
                />
              ))}
            </span>
            <Icon name="open" />
          </>
        ) : (
          <>
            <VisuallyHidden>{text}</VisuallyHidden>
            {icon}
          </>
        )}
      </PopupButton>
      {Part !== null && (
        <Part
          link={popup.link}
          label={label}
          options={options}
          value={value}
          onChange={(next) => {
            const chosen = options.find((option) => option.value === next);
            if (chosen !== undefined) onChange(chosen.value);
          }}
        />
      )}
    </>
  );
}
