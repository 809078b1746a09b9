import { memo } from 'react';
import type { LedgerEntry } from '#core/ledger/measure-ledger.ts';
import type { Records } from '#core/pack/records.ts';
import { textAt } from '#core/pack/text-column.ts';
import { dayInWords } from '#core/time/words.ts';
import { CAUSES, MEASURE_KINDS, MEASURE_STATUSES } from '#core/vocabulary.ts';
import { lanesInWords } from '../../figure/incident-words.ts';
import { Link } from '../../Link.tsx';
import { useOwnPlaces } from '../../own/own-context.ts';
import { OwnMark } from '../../own/OwnMark.tsx';
import { paths } from '../../paths.ts';
import { useSelected } from '../../selected.ts';
import { useBeganWords } from '../../use-began-words.ts';
import { CollectedSince } from './CollectedSince.tsx';
import styles from './Ledger.module.css';

interface Props {
  readonly entry: LedgerEntry;
  readonly records: Records;
  /** Names the cause too, where no heading does. */
  readonly withCause: boolean;
}

/** One report: which it is, what it promises, what was collected after it. */
export const LedgerReport = memo(function LedgerReport({ entry, records, withCause }: Props) {
  const { table } = useSelected();
  const began = useBeganWords();
  const own = useOwnPlaces().has(entry.incident);
  const { incident, measures } = entry;
  const { id, title, cause } = table.index.incidents;
  const { due, kind, status, text } = records.measures;
  return (
    <li className={styles.report}>
      <div className={styles.which}>
        <p>
          <Link to={paths.incident.href(textAt(id, incident))} title={textAt(title, incident)}>
            {began(incident)}
          </Link>{' '}
          {own && <OwnMark />}
        </p>
        <p className={styles.where}>{lanesInWords(table, incident)}</p>
        <p className={styles.title}>{textAt(title, incident)}</p>
        {withCause && <p className={styles.title}>{CAUSES[cause[incident]!]!.label}</p>}
      </div>
      <ul className={styles.measures}>
        {measures.map((place) => (
          <li key={place}>
            <span className={styles.status} data-status={MEASURE_STATUSES[status[place]!]!.id}>
              {MEASURE_STATUSES[status[place]!]!.label}
            </span>
            <span>
              {textAt(text, place)}
              <span className={styles.facts}>
                {MEASURE_KINDS[kind[place]!]!.label} · {dueInWords(textAt(due, place))}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <CollectedSince incident={incident} />
    </li>
  );
});

function dueInWords(due: string): string {
  return due === '' ? 'no date given' : `due ${dayInWords(due)}`;
}
