import { useRef } from 'react';
import { Popup } from '../popup/Popup.tsx';
import type { PopupLink } from '../popup/use-popup.ts';
import { OptionChooser } from './OptionChooser.tsx';
import type { SelectOption } from './select-option.ts';

export interface OptionPopupProps {
  readonly link: PopupLink;
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly selected: readonly string[];
  readonly searchable: boolean;
  readonly unknown: readonly string[];
  readonly note: string | undefined;
  /** Said where nothing is chosen; that all are shown otherwise. */
  readonly noneWords: string | undefined;
  onChange(next: readonly string[]): void;
}

/** What a FilterSelect opens. Fetched on demand. */
export function OptionPopup({ link, ...chooser }: OptionPopupProps) {
  const focus = useRef<HTMLElement>(null);
  return (
    <Popup link={link} label={chooser.label} initialFocus={focus}>
      <OptionChooser focus={focus} {...chooser} />
    </Popup>
  );
}
