import { useState } from 'react';
import { Button } from './Button.tsx';
import styles from './HoursEditor.module.css';
import { HoursRow } from './hours/HoursRow.tsx';
import { hoursKey, readSpan, typedSpan, type HoursSpan, type TypedSpan } from './hours/typed-hours.ts';

export type { HoursSpan } from './hours/typed-hours.ts';

interface Props {
  /** Names the control: "Your open hours". */
  readonly label: string;
  readonly spans: readonly HoursSpan[];
  /** What holds until the reader sets hours, and how it is written. */
  readonly standard: readonly HoursSpan[];
  readonly standardInWords: string;
  /** Called with hours that can be read, once the reader has finished a field. */
  onChange(next: readonly HoursSpan[]): void;
}

interface Draft {
  /** The hours in force when it was typed, as `hoursKey` writes them, and those that it asked for. */
  readonly from: string;
  readonly to: string;
  readonly rows: readonly { readonly key: number; readonly span: TypedSpan; readonly told: boolean }[];
}

/** Added hours begin as these, with no day chosen yet. */
const ADDED: TypedSpan = { days: [], from: '10:00', to: '14:00' };

/** Hours of the week that the reader may set: days and times, several stretches of them. Nothing is applied while a part can't be read. */
export function HoursEditor({ label, spans, standard, standardInWords, onChange }: Props) {
  const inForce = hoursKey(spans);
  const [held, setDraft] = useState<Draft | null>(null);
  // What was asked for may take a moment to come into force; once it has, other hours come from elsewhere (Back, Reset)
  // and replace what was typed.
  const arrived = held !== null && held.from !== held.to && held.to === inForce;
  if (arrived) setDraft({ ...held, from: held.to });
  const draft = held !== null && (held.from === inForce || arrived) ? held : draftOf(spans);

  const take = (rows: Draft['rows'], done: boolean): void => {
    const read = rows.map((row) => readSpan(row.span));
    const next = read.flatMap((item) => ('span' in item ? [item.span] : []));
    const whole = next.length === rows.length;
    setDraft({ from: inForce, to: done && whole ? hoursKey(next) : inForce, rows });
    if (done && whole && hoursKey(next) !== inForce) onChange(next);
  };
  const nextKey = draft.rows.reduce((most, row) => Math.max(most, row.key), 0) + 1;
  return (
    <div role="group" aria-label={label} className={styles.editor}>
      {draft.rows.map(({ key, span, told }, at) => (
        <HoursRow
          key={key}
          number={at + 1}
          span={span}
          told={told}
          onChange={(next, done) => take(draft.rows.with(at, { key, span: next, told: done || told }), done)}
          onRemove={
            draft.rows.length === 1
              ? undefined
              : () =>
                  take(
                    draft.rows.filter((_, other) => other !== at),
                    true,
                  )
          }
        />
      ))}
      <div className={styles.foot}>
        <Button plain onClick={() => take([...draft.rows, { key: nextKey, span: ADDED, told: true }], false)}>
          Add other hours
        </Button>
        {(inForce !== hoursKey(standard) || draft.rows.length > standard.length) && (
          <Button
            plain
            onClick={() => {
              setDraft(null);
              if (inForce !== hoursKey(standard)) onChange(standard);
            }}
          >
            Reset to {standardInWords}
          </Button>
        )}
      </div>
    </div>
  );
}

function draftOf(spans: readonly HoursSpan[]): Draft {
  return {
    from: hoursKey(spans),
    to: hoursKey(spans),
    rows: spans.map((span, key) => ({ key, span: typedSpan(span), told: true })),
  };
}
