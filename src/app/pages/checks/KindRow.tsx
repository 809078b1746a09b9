import { useId } from 'react';
import type { FindingKind } from '#core/ledger/finding-kinds.ts';
import { FINDING_WORDS } from '#core/ledger/finding-words.ts';
import type { Records } from '#core/pack/records.ts';
import { countInWords, plural } from '#core/time/words.ts';
import { Icon } from '#ui/controls/Icon.tsx';
import { FigureLink } from '../../figure/FigureLink.tsx';
import styles from './Checks.module.css';
import { FindingList } from './FindingList.tsx';

interface Props {
  readonly kind: FindingKind;
  /** Reports of the kind that most have, and all. */
  readonly most: number;
  readonly all: number;
  readonly records: Records;
  readonly open: boolean;
  onToggle(): void;
}

/** A kind of finding: its count as a bar, and opened what it means and where it was found. */
export function KindRow({ kind, most, all, records, open, onToggle }: Props) {
  const id = useId();
  const { code, findings, label, limit, reports } = kind;
  const { meaning, matters, done } = FINDING_WORDS[code];
  return (
    <li className={styles.kind}>
      <div className={styles.line}>
        <div>
          <h3 className={styles.name}>
            <button type="button" aria-expanded={open} aria-controls={id} onClick={onToggle}>
              <span className={styles.sign} data-open={open || undefined}>
                <Icon name="open" />
              </span>
              <span>{label}</span>
            </button>
          </h3>
          {limit && <p className={styles.limit}>A limit of this collection, no fault of the reports.</p>}
        </div>
        <p className={styles.count}>
          <span className={styles.track} aria-hidden="true">
            <span
              className={styles.bar}
              data-limit={limit || undefined}
              style={{ inlineSize: `${(reports / most) * 100}%` }}
            />
          </span>
          <span>
            <FigureLink figure="finding" part={{ kind: code }}>
              {countInWords(reports)} of {countInWords(all)}
            </FigureLink>{' '}
            {all === 1 ? 'report' : 'reports'}
            {findings.length > reports && `, ${plural(findings.length, 'finding')}`}
          </span>
        </p>
      </div>
      <div id={id} hidden={!open} className={styles.body}>
        {open && (
          <>
            <dl className={styles.words}>
              <dt>What it means</dt>
              <dd>{meaning}</dd>
              <dt>Why it matters</dt>
              <dd>{matters}</dd>
              <dt>What is done here</dt>
              <dd>{done}</dd>
            </dl>
            <FindingList kind={kind} records={records} />
          </>
        )}
      </div>
    </li>
  );
}
