import { useState } from 'react';
import type { Incident } from '#core/incident.ts';
import { addEntry } from '#normalize/draft-entries.ts';
import { Button } from '#ui/controls/Button.tsx';
import { useKeptFocus } from '#ui/controls/use-kept-focus.ts';
import { MeasureEditor } from './edit/MeasureEditor.tsx';
import { WindowEditor } from './edit/WindowEditor.tsx';
import styles from './FieldList.module.css';
import { useReport } from './report-context.ts';

const NEW_OUTAGE = {
  precision: 'minute',
  impact: 'unknown',
  statedMinutes: null,
  instances: null,
  products: null,
} as const;

const NEW_MEASURE: Incident['measures'][number] = {
  summary: '',
  status: 'unknown',
  kind: 'prevent',
  due: null,
};

/** Adds an outage or a measure that the reading missed. */
export function AddEntry({ list, at }: { list: 'outages' | 'measures'; at: number }) {
  const { draft, amend } = useReport();
  const [open, setOpen] = useState(false);
  const place = useKeptFocus<HTMLDivElement>('button');
  const save = (value: unknown): string | null => {
    const change =
      list === 'outages'
        ? addEntry(draft, list, { ...NEW_OUTAGE, ...(value as { start: string; end: string | null }) })
        : addEntry(draft, list, value as Incident['measures'][number]);
    const problem = amend(change, `${list}.${at}`);
    if (problem === null) setOpen(false);
    return problem;
  };
  const cancel = (): void => setOpen(false);
  return (
    <div ref={place} className={styles.add}>
      {!open ? (
        <Button plain onClick={() => setOpen(true)}>
          {list === 'outages' ? 'Add an outage' : 'Add a measure'}
        </Button>
      ) : list === 'outages' ? (
        <WindowEditor
          name="new outage"
          zone={draft.incident.timeZone}
          start={draft.incident.outages[0]!.start.slice(0, 10)}
          end={null}
          first="start"
          onSave={save}
          onCancel={cancel}
        />
      ) : (
        <MeasureEditor name="new measure" value={NEW_MEASURE} onSave={save} onCancel={cancel} />
      )}
    </div>
  );
}
