import { useState } from 'react';
import styles from './ShareButton.module.css';

interface Props {
  /** What is copied. */
  text: string;
  label?: string;
  /** What is said when it is done. */
  copied?: string;
}

/** Copies a text; where the browser does not allow it, shows the text selected, to copy by hand. */
export function ShareButton({ text, label = 'Copy link', copied = 'Link copied' }: Props) {
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
      window.setTimeout(() => setState('idle'), 2500);
    } catch {
      setState('by-hand');
    }
  };
  return (
    <span className={styles.share}>
      <button type="button" className={styles.button} onClick={() => void copy()}>
        {state === 'copied' ? copied : label}
      </button>
      <span role="status" className={styles.said}>
        {state === 'copied' ? copied : ''}
      </span>
      {state === 'by-hand' && (
        <input
          className={styles.field}
          readOnly
          autoFocus
          aria-label="The browser does not allow copying here: copy this by hand"
          value={text}
          onFocus={(event) => event.target.select()}
          onBlur={() => setState('idle')}
        />
      )}
    </span>
  );
}
