import { Count } from './Count.tsx';
import styles from './FilterSelect.module.css';
import { Icon } from './Icon.tsx';
import type { OptionPopupProps } from './options/OptionPopup.tsx';
import type { SelectOption } from './options/select-option.ts';
import { lazyPart } from './popup/lazy-part.ts';
import { PopupButton } from './popup/PopupButton.tsx';
import { usePopup } from './popup/use-popup.ts';

const optionPopup = lazyPart<OptionPopupProps>(
  async () => (await import('./options/OptionPopup.tsx')).OptionPopup,
);

interface FilterSelectProps {
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly selected: readonly string[];
  /** A search field above the list. */
  readonly searchable?: boolean;
  /** Chosen values that no option has: shown on top, removable. */
  readonly unknown?: readonly string[];
  /** A sentence under the list. */
  readonly note?: string;
  /** Said where nothing is chosen; that all are shown otherwise. */
  readonly noneWords?: string;
  /** Told of every pick at once, with all values then chosen. */
  onChange(next: readonly string[]): void;
}

/** A filter by several values: a button that counts what is chosen and opens the list. */
export function FilterSelect(props: FilterSelectProps) {
  const { label, options, selected, searchable = false, unknown = [], note, noneWords, onChange } = props;
  const popup = usePopup(optionPopup);
  const { Part } = popup;
  const count = selected.length;
  return (
    <>
      <PopupButton popup={popup} opens="dialog" chosen={count > 0}>
        {label}{' '}
        <span className={styles.slot}>{count === 0 ? <Icon name="open" /> : <Count value={count} />}</span>
      </PopupButton>
      {Part !== null && (
        <Part
          link={popup.link}
          label={label}
          options={options}
          selected={selected}
          searchable={searchable}
          unknown={unknown}
          note={note}
          noneWords={noneWords}
          onChange={onChange}
        />
      )}
    </>
  );
}
