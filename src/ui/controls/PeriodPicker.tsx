import { VisuallyHidden } from '../theme/VisuallyHidden.tsx';
import { Icon } from './Icon.tsx';
import type { PeriodPopupProps } from './period/PeriodPopup.tsx';
import { lazyPart } from './popup/lazy-part.ts';
import { PopupButton } from './popup/PopupButton.tsx';
import { usePopup } from './popup/use-popup.ts';

const periodPopup = lazyPart<PeriodPopupProps>(
  async () => (await import('./period/PeriodPopup.tsx')).PeriodPopup,
);

interface PeriodPickerProps {
  /** The period in words: "Last 12 months". */
  readonly text: string;
  readonly presets: readonly { readonly id: string; readonly label: string }[];
  /** The preset in force. */
  readonly preset: string | null;
  /** First and last day shown in the fields, `YYYY-MM-DD`, both included; `null` is open. */
  readonly from: string | null;
  readonly to: string | null;
  /** A sentence under the fields. */
  readonly note?: string;
  onPreset(id: string): void;
  /** Typed days, both included; at least one is given. */
  onRange(from: string | null, to: string | null): void;
  /** All dates again. */
  onClear(): void;
}

/** The period: a button with its words that opens presets and two typed days. */
export function PeriodPicker({ text, note, ...rest }: PeriodPickerProps) {
  const popup = usePopup(periodPopup);
  const { Part } = popup;
  const chosen = rest.preset !== null || rest.from !== null || rest.to !== null;
  return (
    <>
      <PopupButton popup={popup} opens="dialog" chosen={chosen}>
        <span>
          <VisuallyHidden>Period:</VisuallyHidden> {text}
        </span>
        <Icon name="open" />
      </PopupButton>
      {Part !== null && <Part {...rest} link={popup.link} note={note} />}
    </>
  );
}
