import { useState } from 'react';
import type { Term } from '#core/vocabulary.ts';
import { VisuallyHidden } from '#ui/theme/VisuallyHidden.tsx';
import { EditForm, type EditorEnds } from './EditForm.tsx';
import styles from './EditForm.module.css';
import type { Field } from '../fields.ts';

interface Props extends EditorEnds {
  field: Field;
  terms: readonly Term<string>[];
}

/** A field that is one of a closed list. */
export function ChoiceEditor({ field, terms, value, onSave, onCancel }: Props & { value: string }) {
  const [chosen, setChosen] = useState(value);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <EditForm
      name={field.name}
      problem={problem}
      onSubmit={() => setProblem(onSave(chosen))}
      onCancel={onCancel}
    >
      {(described) => (
        <label>
          <VisuallyHidden>{field.label}</VisuallyHidden>
          <select value={chosen} {...described} onChange={(event) => setChosen(event.target.value)}>
            {terms.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
    </EditForm>
  );
}

/** A field that is any number of a closed list. */
export function ChoicesEditor({
  field,
  terms,
  value,
  onSave,
  onCancel,
}: Props & { value: readonly string[] }) {
  const [chosen, setChosen] = useState(value);
  const [problem, setProblem] = useState<string | null>(null);
  const toggle = (id: string): void =>
    setChosen(terms.flatMap((term) => (chosen.includes(term.id) !== (term.id === id) ? [term.id] : [])));
  return (
    <EditForm
      name={field.name}
      problem={problem}
      onSubmit={() => setProblem(onSave(chosen))}
      onCancel={onCancel}
    >
      {() => (
        <fieldset className={styles.options}>
          <legend>
            <VisuallyHidden>{field.label}</VisuallyHidden>
          </legend>
          {terms.map(({ id, label }) => (
            <label key={id} className={styles.option}>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
              {label}
            </label>
          ))}
        </fieldset>
      )}
    </EditForm>
  );
}
