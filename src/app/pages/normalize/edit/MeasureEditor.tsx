import { useState } from 'react';
import type { Incident } from '#core/incident.ts';
import { MEASURE_KINDS, MEASURE_STATUSES } from '#core/vocabulary.ts';
import { EditForm, type EditorEnds } from './EditForm.tsx';
import styles from './EditForm.module.css';

type Measure = Incident['measures'][number];

interface Props extends EditorEnds {
  name: string;
  value: Measure;
}

/** What was promised, how far it is, of what kind, and by when. */
export function MeasureEditor({ name, value, onSave, onCancel }: Props) {
  const [measure, setMeasure] = useState<Measure>(value);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (): void => {
    const summary = measure.summary.trim();
    if (summary === '') return setProblem('Say what was promised.');
    setProblem(onSave({ ...measure, summary, due: measure.due?.trim() || null }));
  };
  return (
    <EditForm name={name} problem={problem} onSubmit={submit} onCancel={onCancel}>
      {(described) => (
        <>
          <label>
            <span>What was promised</span>
            <textarea
              rows={3}
              value={measure.summary}
              {...described}
              onChange={(event) => setMeasure({ ...measure, summary: event.target.value })}
            />
          </label>
          <div className={styles.pair}>
            <label>
              <span>Status</span>
              <select
                value={measure.status}
                onChange={(event) =>
                  setMeasure({ ...measure, status: event.target.value as Measure['status'] })
                }
              >
                {MEASURE_STATUSES.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
            <label>
              <span>Kind</span>
              <select
                value={measure.kind}
                onChange={(event) => setMeasure({ ...measure, kind: event.target.value as Measure['kind'] })}
              >
                {MEASURE_KINDS.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
            <label>
              <span>Due, as YYYY-MM-DD</span>
              <input
                type="text"
                autoComplete="off"
                value={measure.due ?? ''}
                {...described}
                onChange={(event) => setMeasure({ ...measure, due: event.target.value })}
              />
            </label>
          </div>
        </>
      )}
    </EditForm>
  );
}
