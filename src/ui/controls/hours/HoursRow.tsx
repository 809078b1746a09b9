import { useId } from 'react';
import { Button } from '../Button.tsx';
import styles from './HoursRow.module.css';
import { DAYS, noteOf, readSpan, type TypedSpan } from './typed-hours.ts';

interface Props {
  readonly span: TypedSpan;
  /** Its place among the hours, from 1. */
  readonly number: number;
  /** Whether the times have been left, so that a fault in them may be told. */
  readonly told: boolean;
  /** Changes what is typed; `done` when the reader has finished with the field. */
  onChange(next: TypedSpan, done: boolean): void;
  onRemove?: (() => void) | undefined;
}

/** Days and times of one stretch of hours. */
export function HoursRow({ span, number, told, onChange, onRemove }: Props) {
  const id = useId();
  const read = readSpan(span);
  const fault = 'problem' in read && told ? read : null;
  const field = (name: 'from' | 'to', label: string) => (
    <label className={styles.time}>
      {label}
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        maxLength={5}
        size={5}
        value={span[name]}
        aria-invalid={fault?.wrong === name}
        aria-describedby={`${id}said`}
        onChange={(event) => onChange({ ...span, [name]: event.target.value }, false)}
        onBlur={() => onChange(span, true)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onChange(span, true);
        }}
      />
    </label>
  );
  return (
    <fieldset className={styles.row}>
      <legend className={styles.legend}>{number === 1 ? 'Open hours' : `Open hours, ${number}`}</legend>
      <span className={styles.days}>
        {DAYS.map((name, day) => (
          <label key={name} className={styles.day}>
            <input
              type="checkbox"
              aria-label={name}
              checked={span.days.includes(day)}
              onChange={() => onChange({ ...span, days: toggled(span.days, day) }, true)}
            />
            <span aria-hidden>{name.slice(0, 3)}</span>
          </label>
        ))}
      </span>
      {field('from', 'From')}
      {field('to', 'To')}
      <span id={`${id}said`} role="status" className={fault === null ? styles.note : styles.fault}>
        {fault?.problem ?? ('span' in read ? noteOf(read.span) : '')}
      </span>
      {onRemove !== undefined && (
        <Button plain onClick={onRemove} name={`Remove open hours ${number}`}>
          Remove
        </Button>
      )}
    </fieldset>
  );
}

function toggled(days: readonly number[], day: number): number[] {
  return days.includes(day) ? days.filter((item) => item !== day) : [...days, day].sort((a, b) => a - b);
}
