import { useState } from 'react';
import type { Behind } from '#core/figure/explanation.ts';
import { textAt } from '#core/pack/text-column.ts';
import { countInWords } from '#core/time/words.ts';
import { Button } from '#ui/controls/Button.tsx';
import { useOnPaper } from '#ui/charts/useOnPaper.ts';
import { DataTable } from '#ui/panels/DataTable.tsx';
import { PAPER_ROWS } from '#ui/panels/LongTable.tsx';
import { Link } from '../Link.tsx';
import { useOwnPlaces } from '../own/own-context.ts';
import { OwnMark } from '../own/OwnMark.tsx';
import { paths } from '../paths.ts';
import { useSelected, type Selected } from '../selected.ts';
import { beganInWords, lanesInWords } from './incident-words.ts';
import { useScopes } from './use-scopes.ts';
import styles from './BehindTable.module.css';

/** So many are shown at first, and with each further press. */
const AT_ONCE = 50;

/** The incidents behind a figure, those that add most first. */
export function BehindTable({ behind, addsLabel }: { behind: readonly Behind[]; addsLabel: string }) {
  const selected = useSelected();
  const scopes = useScopes();
  const onPaper = useOnPaper();
  const [asked, setAsked] = useState(AT_ONCE);
  const shown = onPaper ? Math.max(asked, PAPER_ROWS) : asked;
  const more = behind.length - shown;
  return (
    <>
      <DataTable
        caption="Incidents behind the figure"
        columns={[
          { id: 'incident', label: 'Incident' },
          { id: 'adds', label: `Adds (${addsLabel})`, align: 'end' },
        ]}
        rows={behind.slice(0, shown).map(({ incident, addsInWords, note }) => ({
          id: String(incident),
          cells: [
            <BehindCell
              key="incident"
              selected={selected}
              incident={incident}
              note={note}
              scope={scopes?.get(incident)}
            />,
            addsInWords,
          ],
        }))}
        empty="None."
      />
      {more > 0 && (
        <p className={styles.more}>
          {onPaper ? (
            `${countInWords(more)} more are not printed.`
          ) : (
            <Button onClick={() => setAsked(asked + AT_ONCE * 4)}>
              {more <= AT_ONCE * 4
                ? `Show the other ${countInWords(more)} of ${countInWords(behind.length)}`
                : `Show ${countInWords(AT_ONCE * 4)} more of ${countInWords(behind.length)}`}
            </Button>
          )}
        </p>
      )}
    </>
  );
}

function BehindCell(props: {
  selected: Selected;
  incident: number;
  note: string | undefined;
  scope: string | undefined;
}) {
  const { selected, incident, note, scope } = props;
  const { table } = selected;
  const own = useOwnPlaces().has(incident);
  return (
    <>
      <Link to={paths.incident.href(textAt(table.index.incidents.id, incident))}>
        {beganInWords(selected, incident)}
      </Link>
      {own && (
        <>
          {' '}
          <OwnMark />
        </>
      )}
      <span className={styles.where}>{lanesInWords(table, incident)}</span>
      {scope !== undefined && <span className={styles.note}>Scope, as the report says: “{scope}”</span>}
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </>
  );
}
