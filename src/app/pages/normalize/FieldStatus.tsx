import type { ReactNode } from 'react';
import { isCorrected, pathInReading, readingOf, undo, valueAt } from '#normalize/draft.ts';
import { Button } from '#ui/controls/Button.tsx';
import { Icon } from '#ui/controls/Icon.tsx';
import type { Field } from './fields.ts';
import { nothingInWords, valueInWords } from './field-words.ts';
import styles from './FieldRow.module.css';
import { useReport } from './report-context.ts';

/** How a field came by its value: read, concluded, not stated, or corrected by the reader; and what there is to say of that. */
export function FieldStatus({ field }: { field: Field }) {
  const { draft, toWords } = useReport();
  const { path } = field;
  if (isCorrected(draft, path)) return <Corrected field={field} />;
  const reading = readingOf(draft, path);
  if (reading === null) return null;
  const { certainty, evidence, note } = reading;
  if (certainty === 'unknown') {
    const holds = field.edit.kind !== 'choice' && valueInWords(field, valueAt(draft.incident, path)) !== null;
    return (
      <Status icon="some" look={certainty} note={note}>
        {holds ? 'Not stated, this stands in' : 'Not stated'}
      </Status>
    );
  }
  const words = certainty === 'certain' ? 'Read' : 'Concluded';
  return (
    <Status icon={certainty === 'certain' ? 'tick' : 'about'} look={certainty} note={note}>
      {evidence.length === 0 ? (
        words
      ) : (
        <button
          type="button"
          className={styles.toWords}
          data-to-words
          aria-label={`${words}. Go to the words for ${field.name}`}
          onClick={() => toWords(path)}
        >
          {words}
        </button>
      )}
    </Status>
  );
}

function Corrected({ field }: { field: Field }) {
  const { draft, amend } = useReport();
  const { path } = field;
  const source = pathInReading(draft, path);
  if (source === null)
    return (
      <Status icon="pencil" look="corrected">
        Added by you
      </Status>
    );
  const before = valueInWords(field, valueAt(draft.reading.incident, source))?.[0] ?? nothingInWords(field);
  return (
    <Status
      icon="pencil"
      look="corrected"
      note={
        <>
          Read as: {before}{' '}
          <span data-print="none">
            <Button
              plain
              name={`Undo the correction of ${field.name}`}
              onClick={() => void amend(undo(draft, path), path)}
            >
              Undo
            </Button>
          </span>
        </>
      }
    >
      Corrected by you
    </Status>
  );
}

function Status(props: {
  icon: 'tick' | 'about' | 'some' | 'pencil';
  look: string;
  note?: ReactNode;
  children: ReactNode;
}) {
  const { icon, look, note = null, children } = props;
  return (
    <>
      <p className={styles.status} data-look={look}>
        <Icon name={icon} />
        {children}
      </p>
      {note !== null && <p className={styles.note}>{note}</p>}
    </>
  );
}
