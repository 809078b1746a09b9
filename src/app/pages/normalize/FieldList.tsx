import { useState, type ReactNode } from 'react';
import { pathInReading } from '#normalize/draft.ts';
import { Button } from '#ui/controls/Button.tsx';
import { useKeptFocus } from '#ui/controls/use-kept-focus.ts';
import { removedEntries, removeEntry, restoreEntry } from '#normalize/draft-entries.ts';
import { AddEntry } from './AddEntry.tsx';
import { FieldRow } from './FieldRow.tsx';
import { fieldGroupsOf, outageName, type FieldGroup, type FieldPart } from './fields.ts';
import { valueInWords } from './field-words.ts';
import styles from './FieldList.module.css';
import { outageLength } from './outage-length.ts';
import { useReport } from './report-context.ts';

/** Every field of the report, in groups. */
export function FieldList() {
  const { draft } = useReport();
  return (
    <div className={styles.groups}>
      {fieldGroupsOf(draft.incident).map((group) => (
        <Group key={group.title} group={group} />
      ))}
    </div>
  );
}

function Group({ group }: { group: FieldGroup }) {
  const { draft } = useReport();
  const section = useKeptFocus<HTMLElement>('[data-left] button', 'button');
  return (
    <section ref={section} aria-label={group.title} className={styles.group}>
      <h3>{group.title}</h3>
      {group.parts.map((part) => (
        // By its place in the reading, which stays when another is left out.
        <Part key={pathInReading(draft, part.key) ?? `added ${part.key}`} part={part} />
      ))}
      {group.grows === 'measures' && group.parts.length === 0 && (
        <p className={styles.none}>No measure is listed.</p>
      )}
      {group.grows !== null && <Growing group={group} list={group.grows} />}
    </section>
  );
}

function Part({ part }: { part: FieldPart }) {
  const { draft, amend } = useReport();
  const [problem, setProblem] = useState<string | null>(null);
  const { entry, heading } = part;
  const name = entry === null ? '' : entryName(entry.list, entry.at);
  const length = entry?.list === 'outages' ? outageLength(draft.incident, entry.at) : null;
  return (
    <div className={styles.part}>
      {(heading !== null || length !== null) && (
        <p className={styles.heading}>
          {heading !== null && <strong>{heading}</strong>} {length}
        </p>
      )}
      <dl>
        {part.fields.map((field) => (
          <FieldRow key={field.label} field={field} />
        ))}
      </dl>
      {entry !== null && (
        <div className={styles.tools} data-print="none">
          <Button
            plain
            name={`Leave out: ${name}`}
            onClick={() =>
              setProblem(amend(removeEntry(draft, entry.list, entry.at), `${entry.list}.${entry.at}`))
            }
          >
            Leave it out
          </Button>
          {problem !== null && (
            <p role="alert" className={styles.problem}>
              {problem}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

/** What was taken out of a list, to be put back, and a way to add to it. */
function Growing({ group, list }: { group: FieldGroup; list: 'outages' | 'measures' }) {
  const { draft, amend } = useReport();
  const [problem, setProblem] = useState<string | null>(null);
  const field = { edit: list === 'measures' ? ({ kind: 'measure' } as const) : WINDOW };
  return (
    <div data-print="none">
      {removedEntries(draft, list).map((origin) => {
        const read = draft.reading.incident[list][origin]!;
        const words = valueInWords(field, 'start' in read ? read.start : read)?.[0] ?? '';
        return (
          <Left key={origin} words={`Left out by you: ${words}`}>
            <Button
              plain
              name={`Put back: ${words}`}
              onClick={() => setProblem(amend(restoreEntry(draft, list, origin), list))}
            >
              Put it back
            </Button>
          </Left>
        );
      })}
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <AddEntry list={list} at={group.parts.length} />
    </div>
  );
}

function Left({ words, children }: { words: string; children: ReactNode }) {
  return (
    <p className={styles.left} data-left>
      {words} {children}
    </p>
  );
}

const WINDOW = { kind: 'window', outage: 0, end: 'start' } as const;

function entryName(list: string, at: number): string {
  return list === 'outages' ? outageName(at) : `Measure ${at + 1}`;
}
