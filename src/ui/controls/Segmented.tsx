import { useId } from 'react';
import styles from './Segmented.module.css';

interface SegmentedProps<T extends string> {
  /** Drawn before the choices, and the name of the group. */
  readonly label: string;
  readonly options: readonly { readonly value: NoInfer<T>; readonly label: string }[];
  readonly value: T;
  onChange(value: NoInfer<T>): void;
}

/** One choice of a few, all in view: radio buttons in a row. */
export function Segmented<T extends string>({ label, options, value, onChange }: SegmentedProps<T>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-labelledby={`${name}label`} className={styles.segmented}>
      <span id={`${name}label`} className={styles.label}>
        {label}
      </span>
      <span className={styles.row}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </span>
    </div>
  );
}
