import styles from './TimelineToolbar.module.css';

interface DateFieldProps {
  readonly label: string;
  readonly value: string;
  readonly wrong: boolean;
  readonly describedBy: string | undefined;
  onType(text: string): void;
  /** Escape: what was there before typing. */
  onGiveUp(): void;
}

/** A date typed as YYYY-MM-DD; plain text, so that what was typed wrongly stays to be mended. */
export function DateField({ label, value, wrong, describedBy, onType, onGiveUp }: DateFieldProps) {
  return (
    <label className={styles['field']}>
      <span>{label}</span>
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        placeholder="YYYY-MM-DD"
        value={value}
        aria-invalid={wrong}
        aria-describedby={describedBy}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onGiveUp();
        }}
      />
    </label>
  );
}
