import { daysInWords } from '#core/ledger/later-words.ts';
import { writeAsked } from '#core/ledger/measure-choice.ts';
import type { LedgerGroup } from '#core/ledger/ledger-groups.ts';
import type { Part } from '#core/figure/figure.ts';
import type { Records } from '#core/pack/records.ts';
import { countInWords } from '#core/time/words.ts';
import { FigureLink } from '../../figure/FigureLink.tsx';
import { LedgerReport } from './LedgerReport.tsx';
import type { ShownGroup } from './ledger-pages.ts';
import styles from './Ledger.module.css';
import type { LedgerChoice } from './use-ledger-choice.ts';

interface Props {
  readonly records: Records;
  readonly groups: readonly ShownGroup[];
  readonly choice: LedgerChoice;
}

/** Reports under the heading of their cause or instance. */
export function LedgerGroups({ records, groups, choice }: Props) {
  return (
    <div>
      <div className={styles.head} aria-hidden="true">
        <span>Report</span>
        <span>What it promises</span>
        <span>Collected since, same category</span>
      </div>
      {groups.map(({ group, entries, continued }) => (
        <section key={group.id} aria-label={group.label === '' ? 'All reports' : group.label}>
          {choice.group !== 'incident' && (
            <header className={styles.group}>
              <h3>
                {group.label}
                {continued && ', continued'}
              </h3>
              <GroupSentence group={group} choice={choice} />
            </header>
          )}
          <ol className={styles.reports}>
            {entries.map((entry) => (
              <LedgerReport
                key={entry.incident}
                entry={entry}
                records={records}
                withCause={choice.group !== 'cause'}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** "60 measures in 33 reports; after 20 of 33 a later incident, median gap 40 days". */
function GroupSentence({ group, choice }: { group: LedgerGroup; choice: LedgerChoice }) {
  const { status, kind } = choice;
  const values = { [choice.group]: group.id };
  const part = (since: 'later' | 'gap' | null): Part => {
    const asked = writeAsked({ status, kind, since });
    return asked === undefined ? { values } : { values, kind: asked };
  };
  const { comparable, entries, followed, measures, medianGap } = group;
  return (
    <p className={styles.sentence}>
      <FigureLink figure="measures" part={part(null)}>
        {countInWords(measures)}
      </FigureLink>{' '}
      {measures === 1 ? 'measure' : 'measures'} in {countInWords(entries.length)}{' '}
      {entries.length === 1 ? 'report' : 'reports'};{' '}
      {comparable === 0 ? (
        'cause not known, so there is nothing to compare with'
      ) : (
        <>
          after{' '}
          <FigureLink figure="measures" part={part('later')}>
            {followed === 0 ? 'none' : countInWords(followed)}
          </FigureLink>{' '}
          of {countInWords(comparable)} a later incident was collected
          {medianGap !== null && (
            <>
              , {followed === 1 ? '' : 'median gap '}
              <FigureLink figure="measures" part={part('gap')}>
                {daysInWords(medianGap)}
              </FigureLink>
              {followed === 1 && ' after it'}
            </>
          )}
        </>
      )}
    </p>
  );
}
