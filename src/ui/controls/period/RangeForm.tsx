import { useId, useRef, useState, type FormEvent } from 'react';
import styles from './RangeForm.module.css';
import { readTypedPeriod } from './typed-day.ts';

interface RangeFormProps {
  readonly from: string | null;
  readonly to: string | null;
  onRange(from: string | null, to: string | null): void;
}

/** Two typed days, both included, and a button that applies them; says what is wrong beside the field. */
export function RangeForm({ from, to, onRange }: RangeFormProps) {
  const id = useId();
  const fields = { from: useRef<HTMLInputElement>(null), to: useRef<HTMLInputElement>(null) };
  const [typed, setTyped] = useState({ from: from ?? '', to: to ?? '' });
  const [problem, setProblem] = useState<{ wrong: 'from' | 'to'; problem: string }>();

  const apply = (event: FormEvent): void => {
    event.preventDefault();
    const read = readTypedPeriod(typed.from, typed.to);
    if ('problem' in read) {
      setProblem(read);
      fields[read.wrong].current?.focus();
    } else onRange(read.from, read.to);
  };
  const field = (name: 'from' | 'to', words: string) => (
    <label className={styles.field}>
      <span>{words}</span>
      <input
        ref={fields[name]}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        placeholder="YYYY-MM-DD"
        value={typed[name]}
        aria-invalid={problem?.wrong === name}
        aria-describedby={problem?.wrong === name ? `${id}said` : `${id}how`}
        onChange={(event) => {
          const text = event.target.value;
          setTyped((held) => ({ ...held, [name]: text }));
          setProblem(undefined);
        }}
      />
    </label>
  );
  return (
    <form className={styles.form} noValidate onSubmit={apply} aria-label="From and to">
      <div className={styles.fields}>
        {field('from', 'From')}
        {field('to', 'To')}
      </div>
      <div className={styles.foot}>
        <p id={`${id}how`} className={styles.how} hidden={problem !== undefined}>
          Both days included; a year or a month will do. Leave one blank for no limit.
        </p>
        <p id={`${id}said`} role="alert" className={styles.said}>
          {problem?.problem}
        </p>
        <button type="submit" className={styles.apply}>
          Apply
        </button>
      </div>
    </form>
  );
}
