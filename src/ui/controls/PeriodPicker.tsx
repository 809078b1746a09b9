import { Popover } from '@base-ui/react/popover';
import { useId, useState, type FormEvent } from 'react';
import styles from './PeriodPicker.module.css';

interface Props {
  /** The period in force, in words. */
  text: string;
  presets: readonly { readonly id: string; readonly label: string }[];
  /** The preset in force, or null. */
  preset: string | null;
  /** First and last day, `YYYY-MM-DD`, both included; null where open. */
  from: string | null;
  to: string | null;
  note?: string;
  onPreset(id: string): void;
  onRange(from: string | null, to: string | null): void;
  onClear(): void;
}

/** A button that opens presets and two typed days. A day that is none is explained and changes nothing. */
export function PeriodPicker(props: Props) {
  const [open, setOpen] = useState(false);
  const done = (apply: () => void) => {
    apply();
    setOpen(false);
  };
  const inForce = props.preset !== null || props.from !== null || props.to !== null;
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className={styles.trigger} aria-label={`Period: ${props.text}`}>
        {props.text} <span aria-hidden="true">▾</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className={styles.positioner} sideOffset={4} align="start" collisionPadding={8}>
          <Popover.Popup className={styles.popup} aria-label="Period">
            <div className={styles.presets}>
              {props.presets.map((item) => (
                <button
                  key={item.id}
                  type="button"
                  className={styles.preset}
                  aria-pressed={props.preset === item.id}
                  onClick={() => done(() => props.onPreset(item.id))}
                >
                  {item.label}
                </button>
              ))}
              <button type="button" className={styles.preset} aria-pressed={!inForce} onClick={() => done(props.onClear)}>
                All dates
              </button>
            </div>
            <TypedRange
              key={`${props.from} ${props.to}`}
              from={props.from}
              to={props.to}
              onRange={(from, to) => done(() => props.onRange(from, to))}
            />
            {props.note !== undefined && <p className={styles.note}>{props.note}</p>}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface RangeProps {
  from: string | null;
  to: string | null;
  onRange(from: string | null, to: string | null): void;
}

function TypedRange({ from, to, onRange }: RangeProps) {
  const id = useId();
  const [first, setFirst] = useState(from ?? '');
  const [last, setLast] = useState(to ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = problemOf(first.trim(), last.trim());
    setProblem(found);
    if (found === null) onRange(first.trim() || null, last.trim() || null);
  };
  const invalid = problem === null ? {} : { 'aria-invalid': true, 'aria-describedby': `${id}-problem` };
  return (
    <form className={styles.range} onSubmit={submit} noValidate>
      <label htmlFor={`${id}-from`}>First day</label>
      <input className={styles.day} id={`${id}-from`} value={first} onChange={(event) => setFirst(event.target.value)} placeholder="2025-01-01" inputMode="numeric" {...invalid} />
      <label htmlFor={`${id}-to`}>Last day</label>
      <input className={styles.day} id={`${id}-to`} value={last} onChange={(event) => setLast(event.target.value)} placeholder="2025-12-31" inputMode="numeric" {...invalid} />
      {problem !== null && (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <button type="submit" className={styles.apply}>
        Show these days
      </button>
    </form>
  );
}

function problemOf(first: string, last: string): string | null {
  for (const [name, text] of [
    ['First day', first],
    ['Last day', last],
  ] as const) {
    if (text !== '' && !isDay(text)) return `${name}: “${text.slice(0, 20)}” is not a day of the calendar. Write it as 2025-01-31.`;
  }
  if (first === '' && last === '') return 'Write a first day, a last day, or both, as 2025-01-31.';
  return first !== '' && last !== '' && last < first ? 'The last day lies before the first.' : null;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '1900-01-01') return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
