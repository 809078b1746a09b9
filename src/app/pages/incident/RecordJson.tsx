import { Button } from '#ui/controls/Button.tsx';
import { useState } from 'react';
import type { Incident } from '#core/incident.ts';
import { ShareButton } from '#ui/controls/ShareButton.tsx';
import { saveFile } from '../../save-file.ts';
import styles from './RecordJson.module.css';

/** The record as it stands in the dataset: to read, to copy, to save. */
export function RecordJson({ incident }: { incident: Incident }) {
  const [open, setOpen] = useState(false);
  const text = JSON.stringify(incident, null, 2);
  return (
    <details className={styles.record} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The record as JSON</summary>
      {open && (
        <>
          <div className={styles.actions}>
            <ShareButton text={text} label="Copy the JSON" copied="JSON copied" />
            <Button onClick={() => saveFile(`${incident.id}.json`, text)}>Save as a file</Button>
          </div>
          <pre className={styles.text} tabIndex={0} aria-label="The record as JSON">
            {text}
          </pre>
        </>
      )}
    </details>
  );
}
