import { Icon } from '../Icon.tsx';
import { Popup } from '../popup/Popup.tsx';
import type { PopupLink } from '../popup/use-popup.ts';
import styles from './PeriodPopup.module.css';
import { RangeForm } from './RangeForm.tsx';

export interface PeriodPopupProps {
  readonly link: PopupLink;
  readonly presets: readonly { readonly id: string; readonly label: string }[];
  readonly preset: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly note: string | undefined;
  onPreset(id: string): void;
  onRange(from: string | null, to: string | null): void;
  onClear(): void;
}

/** What a PeriodPicker opens: ready-made periods and two typed days. A choice applies and closes. */
export function PeriodPopup(props: PeriodPopupProps) {
  const { link, presets, preset, from, to, note, onPreset, onRange, onClear } = props;
  const line = (key: string, label: string, chosen: boolean, choose: () => void) => (
    <li key={key}>
      <button
        type="button"
        className={styles.preset}
        aria-pressed={chosen}
        onClick={() => {
          choose();
          link.onOpenChange(false);
        }}
      >
        {label}
        {chosen && <Icon name="tick" />}
      </button>
    </li>
  );
  return (
    <Popup link={link} label="Period">
      <div className={styles.scroll}>
        <ul className={styles.presets} aria-label="Periods">
          {line('all', 'All dates', preset === null && from === null && to === null, onClear)}
          {presets.map(({ id, label }) => line(`p:${id}`, label, preset === id, () => onPreset(id)))}
        </ul>
        <RangeForm
          from={from}
          to={to}
          onRange={(first, last) => {
            onRange(first, last);
            link.onOpenChange(false);
          }}
        />
        {note !== undefined && <p className={styles.note}>{note}</p>}
      </div>
    </Popup>
  );
}
