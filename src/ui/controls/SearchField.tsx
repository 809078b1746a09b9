import { useEffect, useRef, useState } from 'react';
import styles from './SearchField.module.css';

/** A text filter. What is typed shows at once; `onChange` is told of it when the browser is free. */
export function SearchField(props: { label: string; value: string; onChange(next: string): void }) {
  const { value, onChange } = props;
  const [draft, setDraft] = useState(value);
  const told = useRef(value);
  const timer = useRef(0);
  // The value changes from outside too (Back, a chip removed); typing is ahead of it only for a moment.
  useEffect(() => {
    if (value !== told.current) {
      told.current = value;
      setDraft(value);
    }
  }, [value]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const type = (next: string, wait: number) => {
    setDraft(next);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      told.current = next;
      onChange(next);
    }, wait);
  };
  return (
    <div className={styles.search} role="search">
      <input
        className={styles.input}
        type="search"
        dir="auto"
        aria-label={props.label}
        placeholder="Search"
        value={draft}
        onChange={(event) => type(event.target.value, 80)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && draft !== '') {
            event.preventDefault();
            type('', 0);
          }
        }}
      />
    </div>
  );
}
