import { Menu as Base } from '@base-ui/react/menu';
import styles from './Menu.module.css';

interface Props<Value extends string> {
  /** What is chosen: "Clock". */
  label: string;
  /** The present choice as the button says it. */
  text: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  value: Value;
  onChange(next: Value): void;
}

/** A button that opens a list of which one holds. */
export function Menu<Value extends string>({ label, text, options, value, onChange }: Props<Value>) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger className={styles.trigger} aria-label={`${label}: ${text}`}>
        {text} <span aria-hidden="true">▾</span>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner className={styles.positioner} sideOffset={4} align="end" collisionPadding={8}>
          <Base.Popup className={styles.popup} aria-label={label}>
            <Base.RadioGroup value={value} onValueChange={(next: Value) => onChange(next)} aria-label={label}>
              {options.map((option) => (
                <Base.RadioItem key={option.value} value={option.value} className={styles.item} closeOnClick>
                  <span className={styles.mark} aria-hidden="true">
                    <Base.RadioItemIndicator>●</Base.RadioItemIndicator>
                  </span>
                  {option.label}
                </Base.RadioItem>
              ))}
            </Base.RadioGroup>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
