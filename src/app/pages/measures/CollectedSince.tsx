import { useMemo, useState } from 'react';
import { laterIncidents } from '#core/ledger/later-incidents.ts';
import { laterInWords, noneSinceInWords } from '#core/ledger/later-words.ts';
import { textAt } from '#core/pack/text-column.ts';
import { countInWords } from '#core/time/words.ts';
import { CAUSES } from '#core/vocabulary.ts';
import { Button } from '#ui/controls/Button.tsx';
import { lanesInWords } from '../../figure/incident-words.ts';
import { Link } from '../../Link.tsx';
import { paths } from '../../paths.ts';
import { useSelected } from '../../selected.ts';
import { useBeganWords } from '../../use-began-words.ts';
import styles from './Ledger.module.css';

/** So many are shown at first, and with each further press. */
const AT_ONCE = 3;
const MORE = 100;

/** Every later incident of the same category, nearest first, with the days between. */
export function CollectedSince({ incident }: { incident: number }) {
  const { table } = useSelected();
  const began = useBeganWords();
  const [shown, setShown] = useState(AT_ONCE);
  const later = useMemo(() => laterIncidents(table).all(incident), [table, incident]);
  const { cause, id, title } = table.index.incidents;
  if (CAUSES[cause[incident]!]!.id === 'unknown')
    return <p className={styles.none}>The cause is not known, so there is nothing to compare with.</p>;
  if (later.length === 0) {
    const words = noneSinceInWords(table, incident);
    return <p className={styles.none}>{`${words[0]!.toUpperCase()}${words.slice(1)}.`}</p>;
  }
  const more = later.length - shown;
  return (
    <div className={styles.since}>
      <ul>
        {later.slice(0, shown).map((item) => (
          <li key={item.incident}>
            <span className={styles.gap}>{laterInWords(item.days)}</span>
            <span>
              <Link to={paths.incident.href(textAt(id, item.incident))} title={textAt(title, item.incident)}>
                {began(item.incident)}
              </Link>{' '}
              {lanesInWords(table, item.incident)}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button plain onClick={() => setShown(shown + MORE)}>
          {more > MORE ? `Show ${MORE} more of ${countInWords(more)}` : `Show ${countInWords(more)} more`}
        </Button>
      )}
    </div>
  );
}
