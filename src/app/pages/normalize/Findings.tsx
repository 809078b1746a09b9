import { useState } from 'react';
import { plural } from '#core/time/words.ts';
import { FINDING_CODES, labelOf } from '#core/vocabulary.ts';
import { removedEntries, removeEntry, restoreEntry } from '#normalize/draft-entries.ts';
import { readingOf } from '#normalize/draft.ts';
import { Button } from '#ui/controls/Button.tsx';
import { useKeptFocus } from '#ui/controls/use-kept-focus.ts';
import { Section } from '#ui/panels/Section.tsx';
import styles from './Findings.module.css';
import { useReport } from './report-context.ts';

/** Where the report contradicts itself or leaves a gap; on top, for it says how far the fields can be trusted. */
export function Findings() {
  const { draft, amend, lit, point, reach, toWords } = useReport();
  const [problem, setProblem] = useState<string | null>(null);
  const list = useKeptFocus<HTMLUListElement>('[data-left] button', 'button');
  const { findings } = draft.incident;
  const left = removedEntries(draft, 'findings');
  return (
    <Section
      level={3}
      title={
        findings.length === 0
          ? 'Nothing in this report contradicts itself'
          : `${plural(findings.length, 'thing does', 'things do')} not fit in this report`
      }
      {...(findings.length === 0
        ? { subtitle: 'As far as it was read. Look at what was concluded all the same.' }
        : { subtitle: 'Said of the report as it stands: a correction below does not mend it.' })}
    >
      {findings.length + left.length > 0 && (
        <ul ref={list} className={styles.findings}>
          {findings.map((finding, at) => {
            const path = `findings.${at}`;
            const label = labelOf(FINDING_CODES, finding.code);
            const hasWords = (readingOf(draft, path)?.evidence.length ?? 0) > 0;
            return (
              <li
                key={path}
                className={styles.finding}
                data-path={path}
                data-lit={lit.has(path) || undefined}
                onPointerMove={() => point([path])}
                onPointerLeave={() => point([])}
                onFocus={() => reach(path)}
              >
                <p>
                  <strong>{label}.</strong> {finding.message}
                </p>
                <span className={styles.tools} data-print="none">
                  {hasWords && (
                    <button
                      type="button"
                      data-to-words
                      className={styles.toWords}
                      aria-label={`Go to the words for: ${label}`}
                      onClick={() => toWords(path)}
                    >
                      The words
                    </button>
                  )}
                  <Button
                    plain
                    name={`Not so, leave out: ${label}`}
                    onClick={() => setProblem(amend(removeEntry(draft, 'findings', at), path))}
                  >
                    Not so
                  </Button>
                </span>
              </li>
            );
          })}
          {left.map((origin) => {
            const label = labelOf(FINDING_CODES, draft.reading.incident.findings[origin]!.code);
            return (
              <li key={`left.${origin}`} className={styles.left} data-left data-print="none">
                Left out by you: {label}{' '}
                <Button
                  plain
                  name={`Put back: ${label}`}
                  onClick={() => setProblem(amend(restoreEntry(draft, 'findings', origin), 'findings'))}
                >
                  Put it back
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {problem !== null && <p role="alert">{problem}</p>}
    </Section>
  );
}
