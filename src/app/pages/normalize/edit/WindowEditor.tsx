import { useState } from 'react';
import { zoneInWords } from '#core/time/words.ts';
import { momentAt, typedMoment, type Occurrence } from '#normalize/local-moment.ts';
import { EditForm, type EditorEnds } from './EditForm.tsx';
import styles from './EditForm.module.css';

interface Props extends EditorEnds {
  name: string;
  /** Null where none is known: only dates can be given then. */
  zone: string | null;
  /** Both ends as moments; empty text for a start that is not there yet. */
  start: string;
  end: string | null;
  /** Which of the two was asked for. */
  first: 'start' | 'end';
}

/**
 * Both ends of an outage in the clock of the place: one can't be moved past the other, so they are moved together.
 * Where a clock time occurs twice, which of the two is meant is asked, never guessed.
 */
export function WindowEditor({ name, zone, start, end, first, onSave, onCancel }: Props) {
  const [typed, setTyped] = useState({
    start: typedMoment(start),
    end: end === null ? '' : typedMoment(end),
  });
  const [which, setWhich] = useState({ start: occurrenceOf(start, zone), end: occurrenceOf(end, zone) });
  const [problem, setProblem] = useState<{ of: 'start' | 'end' | null; text: string } | null>(null);
  const submit = (): void => {
    const timed = zone === null && (['start', 'end'] as const).find((side) => typed[side].includes(':'));
    if (timed)
      return setProblem({
        of: timed,
        text: 'Set the time zone first: a clock time without one is no moment.',
      });
    const from = momentAt(typed.start, zone ?? 'UTC', which.start);
    if ('problem' in from) return setProblem({ of: 'start', text: `Start: ${from.problem}.` });
    const until = typed.end.trim() === '' ? null : momentAt(typed.end, zone ?? 'UTC', which.end);
    if (until !== null && 'problem' in until)
      return setProblem({ of: 'end', text: `End: ${until.problem}.` });
    const refused = onSave({ start: from.text, end: until?.text ?? null });
    setProblem(refused === null ? null : { of: null, text: refused });
  };
  return (
    <EditForm name={name} problem={problem?.text ?? null} onSubmit={submit} onCancel={onCancel}>
      {(described) => (
        <>
          <div className={styles.pair}>
            {(['start', 'end'] as const).map((side) => (
              <label key={side}>
                <span>
                  {side === 'start' ? 'Start' : 'End'}
                  {zone !== null && `, ${zoneInWords(zone)} time`}
                </span>
                <input
                  type="text"
                  autoComplete="off"
                  spellCheck={false}
                  placeholder="YYYY-MM-DD hh:mm"
                  value={typed[side]}
                  data-first={first === side || undefined}
                  {...described}
                  aria-invalid={problem !== null && (problem.of === side || problem.of === null)}
                  onChange={(event) => setTyped({ ...typed, [side]: event.target.value })}
                />
                {isTwice(typed[side], zone) && (
                  <select
                    aria-label={`Which of the two ${typed[side]}`}
                    value={which[side]}
                    onChange={(event) => setWhich({ ...which, [side]: event.target.value })}
                  >
                    <option value="first">the first of the two that night</option>
                    <option value="second">the second, after clocks were set back</option>
                  </select>
                )}
              </label>
            ))}
          </div>
          <p className={styles.hint}>
            A date alone where no time of day is printed; an empty end where none is stated.
          </p>
        </>
      )}
    </EditForm>
  );
}

function isTwice(typed: string, zone: string | null): boolean {
  if (zone === null) return false;
  const moment = momentAt(typed, zone);
  return 'twice' in moment && moment.twice;
}

function occurrenceOf(moment: string | null, zone: string | null): Occurrence {
  if (moment === null || zone === null) return 'first';
  const first = momentAt(typedMoment(moment), zone);
  return 'text' in first && first.twice && first.text !== moment ? 'second' : 'first';
}
