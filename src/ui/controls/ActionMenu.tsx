import type { ReactNode } from 'react';
import type { ActionPopupProps } from './menu/ActionPopup.tsx';
import { lazyPart } from './popup/lazy-part.ts';
import { PopupButton } from './popup/PopupButton.tsx';
import { usePopup } from './popup/use-popup.ts';

const actionPopup = lazyPart<ActionPopupProps>(
  async () => (await import('./menu/ActionPopup.tsx')).ActionPopup,
);

interface ActionMenuProps<T extends string> {
  /** Names what opens. */
  readonly label: string;
  readonly actions: readonly { readonly id: T; readonly label: string; readonly hint: string }[];
  onAct(id: NoInfer<T>): void;
  /** On the button; its accessible name. */
  readonly children: ReactNode;
}

/** A few things to do, behind a plain button. */
export function ActionMenu<T extends string>({ label, actions, onAct, children }: ActionMenuProps<T>) {
  const popup = usePopup(actionPopup);
  const { Part } = popup;
  return (
    <>
      <PopupButton popup={popup} opens="menu" look="plain">
        {children}
      </PopupButton>
      {Part !== null && (
        <Part
          link={popup.link}
          label={label}
          actions={actions}
          onAct={(id) => {
            const chosen = actions.find((action) => action.id === id);
            if (chosen !== undefined) onAct(chosen.id);
          }}
        />
      )}
    </>
  );
}
