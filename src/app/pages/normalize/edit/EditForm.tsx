import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button } from '#ui/controls/Button.tsx';
import styles from './EditForm.module.css';

/** How an editor tells what was made of it. */
export interface EditorEnds {
  /** Takes the value over; gives back what is wrong with it, in which case the earlier one stays. */
  onSave(value: unknown): string | null;
  onCancel(): void;
}

interface Props {
  /** What is corrected, the name of the form. */
  name: string;
  problem: string | null;
  onSubmit(): void;
  onCancel(): void;
  children: (described: { 'aria-invalid': boolean; 'aria-describedby'?: string }) => ReactNode;
}

/** Controls with Save and Cancel; Enter saves, Escape gives up, and what is wrong is said beneath. */
export function EditForm({ name, problem, onSubmit, onCancel, children }: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const first =
      form.current?.querySelector<HTMLElement>('[data-first]') ??
      form.current?.querySelector<HTMLElement>('input, select, textarea');
    first?.focus();
    if (first instanceof HTMLInputElement && first.type === 'text') first.select();
  }, []);
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={`Correct: ${name}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        const isText = event.target instanceof HTMLTextAreaElement;
        if (event.key === 'Enter' && isText && (event.ctrlKey || event.metaKey)) onSubmit();
      }}
    >
      {children(
        problem === null
          ? { 'aria-invalid': false }
          : { 'aria-invalid': true, 'aria-describedby': `${id}problem` },
      )}
      <p id={`${id}problem`} role="alert" className={styles.problem}>
        {problem}
      </p>
      <div className={styles.actions}>
        <Button submit>Save</Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
