import { useState } from 'react';
import type { FindingKind } from '#core/ledger/finding-kinds.ts';
import type { Records } from '#core/pack/records.ts';
import { textAt } from '#core/pack/text-column.ts';
import { countInWords } from '#core/time/words.ts';
import { Button } from '#ui/controls/Button.tsx';
import { DataTable } from '#ui/panels/DataTable.tsx';
import { lanesInWords } from '../../figure/incident-words.ts';
import { Link } from '../../Link.tsx';
import { useOwnPlaces } from '../../own/own-context.ts';
import { OwnMark } from '../../own/OwnMark.tsx';
import { paths } from '../../paths.ts';
import { useSelected } from '../../selected.ts';
import { useBeganWords } from '../../use-began-words.ts';
import styles from './Checks.module.css';

/** So many are shown at first, and with each further press. */
const AT_ONCE = 50;

/** Each finding of a kind in its own words, beside its report; latest first. */
export function FindingList({ kind, records }: { kind: FindingKind; records: Records }) {
  const { table } = useSelected();
  const began = useBeganWords();
  const own = useOwnPlaces();
  const [shown, setShown] = useState(AT_ONCE);
  const { id, title } = table.index.incidents;
  const more = kind.findings.length - shown;
  return (
    <>
      <DataTable
        caption={`${kind.label}: each finding`}
        columns={[
          { id: 'began', label: 'Report', tight: true },
          { id: 'instances', label: 'Instances' },
          { id: 'finding', label: 'Finding' },
        ]}
        rows={kind.findings.slice(0, shown).map((place, at) => {
          const incident = kind.incidents[at]!;
          return {
            id: String(place),
            cells: [
              <span key="began">
                <Link to={paths.incident.href(textAt(id, incident))} title={textAt(title, incident)}>
                  {began(incident)}
                </Link>{' '}
                {own.has(incident) && <OwnMark />}
              </span>,
              lanesInWords(table, incident),
              textAt(records.findings.text, place),
            ],
          };
        })}
      />
      {more > 0 && (
        <p className={styles.more}>
          <Button onClick={() => setShown(shown + AT_ONCE * 4)}>
            Show {countInWords(Math.min(more, AT_ONCE * 4))} more of {countInWords(more)}
          </Button>
        </p>
      )}
    </>
  );
}
