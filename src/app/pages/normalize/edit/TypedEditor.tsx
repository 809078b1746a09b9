import { useId, useState } from 'react';
import { plural } from '#core/time/words.ts';
import { VisuallyHidden } from '#ui/theme/VisuallyHidden.tsx';
import { EditForm, type EditorEnds } from './EditForm.tsx';
import styles from './EditForm.module.css';
import type { Field } from '../fields.ts';
import { readTyped, typedText } from '../typed-values.ts';

interface Props extends EditorEnds {
  field: Field;
  value: unknown;
  /** What the field may be taken from; anything else may be typed too. */
  offered: readonly string[];
}

const HINTS: Partial<Record<Field['edit']['kind'], string>> = {
  names: 'Names with commas between them.',
  day: 'As YYYY-MM-DD; leave it empty where no date is printed.',
  minutes: 'The minutes as the report prints them; leave it empty where it prints none.',
  zone: 'The clock times of the report stay as they are printed; only their zone changes.',
  address: 'Begins with http:// or https://.',
};

/** A field that is typed in: a line, some lines, a date, a number, a zone, or names with commas. */
export function TypedEditor({ field, value, offered, onSave, onCancel }: Props) {
  const id = useId();
  const { edit } = field;
  const [text, setText] = useState(() => typedText(edit, value));
  const [problem, setProblem] = useState<string | null>(null);
  const long = edit.kind === 'text' && edit.long;
  const isNames = edit.kind === 'names';
  const chosen = text.split(/[,;]/).map((name) => name.trim());
  const unknown =
    isNames && offered.length > 0 ? chosen.filter((name) => name && !offered.includes(name)) : [];
  const submit = (): void => {
    const typed = readTyped(edit, text);
    setProblem('problem' in typed ? typed.problem : onSave(typed.value));
  };
  return (
    <EditForm name={field.name} problem={problem} onSubmit={submit} onCancel={onCancel}>
      {(described) => (
        <>
          <label>
            <VisuallyHidden>{field.label}</VisuallyHidden>
            {long ? (
              <textarea
                rows={4}
                value={text}
                {...described}
                onChange={(event) => setText(event.target.value)}
              />
            ) : (
              <input
                type="text"
                autoComplete="off"
                spellCheck={false}
                value={text}
                list={offered.length > 0 && !isNames ? `${id}offered` : undefined}
                {...described}
                onChange={(event) => setText(event.target.value)}
              />
            )}
          </label>
          {offered.length > 0 && !isNames && (
            <datalist id={`${id}offered`}>
              {offered.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          )}
          {isNames && offered.length > 0 && (
            <label>
              <span>{edit.some ? 'Add one of the report’s' : 'Add from the catalog'}</span>
              <select
                value=""
                onChange={(event) => setText([...chosen.filter(Boolean), event.target.value].join(', '))}
              >
                <option value="">Choose …</option>
                {offered
                  .filter((name) => !chosen.includes(name))
                  .map((name) => (
                    <option key={name}>{name}</option>
                  ))}
              </select>
            </label>
          )}
          {HINTS[edit.kind] !== undefined && <p className={styles.hint}>{HINTS[edit.kind]}</p>}
          {unknown.length > 0 && !(isNames && edit.some) && (
            <p className={styles.hint} role="status">
              {`The catalog does not know ${plural(unknown.length, 'name')}: ${unknown.join(', ')}. You can save all the same.`}
            </p>
          )}
        </>
      )}
    </EditForm>
  );
}
