import type { ReactNode } from 'react';
import { textAt } from '#core/pack/text-column.ts';
import { plural } from '#core/time/words.ts';
import { Link } from '../Link.tsx';
import { paths } from '../paths.ts';
import { useSelected } from '../selected.ts';
import { useBeganWords } from '../use-began-words.ts';
import styles from './ListedReports.module.css';

/** So many are listed. */
const LISTED = 100;

interface Props {
  /** What is pressed to see them. */
  readonly summary: string;
  /** Places in the table, in the order listed. */
  readonly incidents: ArrayLike<number>;
  /** What is said of each behind its link. */
  readonly words: (incident: number) => ReactNode;
  /** Where the rest can be seen: "each on its own page". */
  readonly rest: string;
  /** Stands above the list. */
  readonly children?: ReactNode;
}

/** Reports that a sentence speaks of, folded, each by the day on which it began. */
export function ListedReports({ summary, incidents, words, rest, children }: Props) {
  const { table } = useSelected();
  const began = useBeganWords();
  const more = incidents.length - LISTED;
  return (
    <details className={styles.details}>
      <summary>{summary}</summary>
      {children}
      <ul className={styles.list}>
        {Array.from({ length: Math.min(incidents.length, LISTED) }, (_, at) => incidents[at]!).map(
          (incident) => (
            <li key={incident}>
              <Link to={paths.incident.href(textAt(table.index.incidents.id, incident))}>
                {began(incident)}
              </Link>{' '}
              {words(incident)}
            </li>
          ),
        )}
        {more > 0 && (
          <li>
            and {plural(more, 'more', 'more')}, {rest}
          </li>
        )}
      </ul>
    </details>
  );
}
