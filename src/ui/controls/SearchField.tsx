import { useEffect, useRef, useState } from 'react';
import { Icon } from './Icon.tsx';
import styles from './SearchField.module.css';

interface SearchFieldProps {
  /** Its name, drawn in the empty field. */
  readonly label: string;
  readonly value: string;
  /** Told of every change; the caller gathers fast ones. */
  onChange(value: string): void;
}

/** A text filter with a clear button; Escape clears. What is typed stands at once, however late `value` follows. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(value);
  /** What was told and has not come back as `value` yet. */
  const told = useRef<string[]>([]);
  useEffect(() => {
    const at = told.current.findIndex((text) => same(text, value));
    if (at >= 0) told.current.splice(0, at + 1);
    else {
      told.current = [];
      setDraft((held) => (same(held, value) ? held : value));
    }
  }, [value]);

  const change = (text: string): void => {
    setDraft(text);
    if (!same(text, value)) told.current.push(text);
    onChange(text);
  };
  const clear = (): void => {
    change('');
    field.current?.focus();
  };
  return (
    <div className={styles.search} role="search">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={draft}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || draft === '') return;
          event.preventDefault();
          event.stopPropagation();
          clear();
        }}
      />
      <button
        type="button"
        aria-label="Clear search"
        className={styles.clear}
        data-off={draft === '' || undefined}
        disabled={draft === ''}
        onClick={clear}
      >
        <Icon name="cross" />
      </button>
    </div>
  );
}

/** Alike up to blanks, which the caller may tidy on the way. */
function same(one: string, other: string): boolean {
  return one === other || tidy(one) === tidy(other);
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
