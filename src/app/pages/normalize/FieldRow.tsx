import { useState } from 'react';
import { Button } from '#ui/controls/Button.tsx';
import { useKeptFocus } from '#ui/controls/use-kept-focus.ts';
import { amend, readingOf, valueAt } from '#normalize/draft.ts';
import type { Evidence } from '#normalize/reading.ts';
import { FieldEditor } from './edit/FieldEditor.tsx';
import type { Field } from './fields.ts';
import { nothingInWords, valueInWords } from './field-words.ts';
import styles from './FieldRow.module.css';
import { FieldStatus } from './FieldStatus.tsx';
import { useReport } from './report-context.ts';

/** A field: what it holds, how sure that is and from which words, and a way to correct it. */
export function FieldRow({ field }: { field: Field }) {
  const { draft, amend: take, lit, point, reach, offered } = useReport();
  const [editing, setEditing] = useState(false);
  const row = useKeptFocus<HTMLDivElement>('form input', '[data-correct] button');
  const { path, edit } = field;
  const value = valueAt(draft.incident, path);
  const lines = valueInWords(field, value);
  const quotes = quotesOf(readingOf(draft, path)?.evidence ?? [], lines);
  const save = (next: unknown): string | null => {
    const change =
      edit.kind === 'window'
        ? amend(draft, `outages.${edit.outage}`, {
            ...draft.incident.outages[edit.outage],
            ...(next as object),
          })
        : amend(draft, path, next);
    const problem = take(change, edit.kind === 'window' ? `outages.${edit.outage}` : path);
    if (problem === null) setEditing(false);
    return problem;
  };
  return (
    <div
      ref={row}
      className={styles.row}
      data-path={path}
      data-lit={lit.has(path) || undefined}
      onPointerMove={() => point([path])}
      onPointerLeave={() => point([])}
      onFocus={() => reach(path)}
      onPointerUp={() => reach(path)}
    >
      <dt>{field.label}</dt>
      {editing ? (
        <dd className={styles.editor}>
          <FieldEditor
            field={field}
            incident={draft.incident}
            offered={offered(field)}
            onSave={save}
            onCancel={() => setEditing(false)}
          />
        </dd>
      ) : (
        <dd className={styles.value}>
          <div className={styles.lines}>
            {lines === null ? (
              <p className={styles.nothing}>{nothingInWords(field)}</p>
            ) : (
              lines.map((line, at) => (
                <p key={at} className={at === 0 ? undefined : styles.second}>
                  {line}
                </p>
              ))
            )}
          </div>
          <FieldStatus field={field} />
          {quotes.length > 0 && <p className={styles.words}>{quotes.join(' … ')}</p>}
          <div className={styles.correct} data-correct data-print="none">
            <Button plain name={`Correct ${field.name}`} onClick={() => setEditing(true)}>
              Correct
            </Button>
          </div>
        </dd>
      )}
    </div>
  );
}

/** The words as quotations, each once; none where the field says just the same. */
function quotesOf(words: readonly Evidence[], lines: readonly string[] | null): string[] {
  const texts = [...new Set(words.map(({ text }) => text))];
  return texts.length === 1 && texts[0] === lines?.[0] ? [] : texts.map((text) => `“${text}”`);
}
