import { useRef, useState } from 'react';
import { focusOn } from '#ui/controls/focus-on.ts';
import { Button } from '#ui/controls/Button.tsx';
import { EXAMPLE_NAME, EXAMPLE_REPORT } from './example-report.ts';
import styles from './Intake.module.css';
import type { Source } from './report-shelf.ts';
import { fileSources, textSource, usePageDrop } from './use-page-drop.ts';

interface Props {
  /** Small, once there are reports below it. */
  compact: boolean;
  onSources(sources: readonly Source[]): void;
}

/** Where reports come in: dropped, chosen or pasted. */
export function Intake({ compact, onSources }: Props) {
  const over = usePageDrop(onSources);
  const chooser = useRef<HTMLInputElement>(null);
  const [pasting, setPasting] = useState(false);
  const [text, setText] = useState('');
  return (
    <section
      className={styles.intake}
      aria-label="Give a report"
      data-compact={compact || undefined}
      data-over={over || undefined}
      data-print="none"
    >
      <p className={styles.lead}>
        {over
          ? 'Let go to read it'
          : compact
            ? 'Drop more reports anywhere on this page, or'
            : 'Drop reports anywhere on this page, or'}
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => chooser.current?.click()}>Choose files</Button>
        <Button onClick={() => setPasting(!pasting)}>Paste text</Button>
        {!compact && (
          <Button plain onClick={() => onSources([textSource(EXAMPLE_NAME, EXAMPLE_REPORT)])}>
            Try it with a made-up report
          </Button>
        )}
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            const sources = fileSources(event.target.files ?? []);
            // The same file may be chosen again.
            event.target.value = '';
            onSources(sources);
          }}
        />
      </div>
      {pasting && (
        <form
          className={styles.paste}
          onSubmit={(event) => {
            event.preventDefault();
            onSources([textSource('Pasted text', text)]);
            setText('');
            setPasting(false);
          }}
        >
          <label>
            <span>Text of a report, or JSON</span>
            <textarea rows={8} value={text} ref={focusOn} onChange={(event) => setText(event.target.value)} />
          </label>
          <Button submit>Read the text</Button>
        </form>
      )}
      <p className={styles.note}>
        Text, saved web pages, PDF and Word (.docx), or the JSON of incidents that were read before, up to 25
        MB each. They are read in this browser; nothing is sent anywhere.
      </p>
    </section>
  );
}
