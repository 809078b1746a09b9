import type { LeftOut } from '#core/figure/explanation.ts';
import { textAt } from '#core/pack/text-column.ts';
import { plural } from '#core/time/words.ts';
import { Link } from '../Link.tsx';
import { paths } from '../paths.ts';
import { useSelected } from '../selected.ts';
import { beganInWords, lanesInWords } from './incident-words.ts';
import styles from './LeftOutList.module.css';

/** So many of them are named; the files have all. */
const NAMED = 100;

/** What a figure does not count, each reason with its incidents. */
export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const selected = useSelected();
  const { table } = selected;
  if (leftOut.length === 0) return <p>Nothing of what is shown.</p>;
  return (
    <ul className={styles.list}>
      {leftOut.map(({ sentence, incidents }) => (
        <li key={sentence}>
          {sentence}
          {incidents.length > 0 && (
            <details>
              <summary>{plural(incidents.length, 'incident')}</summary>
              <ul className={styles.incidents}>
                {incidents.slice(0, NAMED).map((incident) => (
                  <li key={incident}>
                    <Link to={paths.incident.href(textAt(table.index.incidents.id, incident))}>
                      {beganInWords(selected, incident)}
                    </Link>{' '}
                    {lanesInWords(table, incident)}
                  </li>
                ))}
                {incidents.length > NAMED && (
                  <li>and {incidents.length - NAMED} more, all in the JSON file</li>
                )}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
