import { useState } from 'react';
import type { Behind } from '#core/figure/explanation.ts';
import { FLAG } from '#core/pack/index-format.ts';
import { textAt } from '#core/pack/text-column.ts';
import type { Table } from '#core/table.ts';
import { countInWords, dayInWords, instantInWords, localDate } from '#core/time/words.ts';
import { Button } from '#ui/controls/Button.tsx';
import { DataTable } from '#ui/panels/DataTable.tsx';
import { Link } from '../Link.tsx';
import { paths } from '../paths.ts';
import { useSelected } from '../selected.ts';
import styles from './BehindTable.module.css';

/** So many are shown at first, and with each further press. */
const AT_ONCE = 50;

/** The incidents behind a figure, those that add most first. */
export function BehindTable({ behind, addsLabel }: { behind: readonly Behind[]; addsLabel: string }) {
  const { table } = useSelected();
  const [shown, setShown] = useState(AT_ONCE);
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
          cells: [<BehindCell key="incident" table={table} incident={incident} note={note} />, addsInWords],
        }))}
        empty="None."
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

function BehindCell(props: { table: Table; incident: number; note: string | undefined }) {
  const { table, incident, note } = props;
  return (
    <>
      <Link to={paths.incident.href(textAt(table.index.incidents.id, incident))}>
        {beganInWords(table, incident)}
      </Link>
      <span className={styles.where}>{lanesInWords(table, incident)}</span>
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </>
  );
}

/** When an incident's first outage began, on its own clock. */
export function beganInWords(table: Table, incident: number): string {
  const first = table.firstRow[incident]!;
  const zone = table.lanes[table.lane[first]!]!.timeZone;
  const start = table.start[first]!;
  const dateOnly = (table.index.windows.flags[table.window[first]!]! & FLAG.startDay) !== 0;
  return dateOnly ? dayInWords(localDate(start, zone)) : instantInWords(start, zone);
}

/** The instances of an incident, four at most by name. */
export function lanesInWords(table: Table, incident: number): string {
  const names = new Set<string>();
  for (let row = table.firstRow[incident]!; row < table.firstRow[incident + 1]!; row++)
    names.add(table.lanes[table.lane[row]!]!.id);
  const list = [...names];
  return list.length > 4
    ? `${list.slice(0, 3).join(', ')} and ${countInWords(list.length - 3)} more`
    : list.join(', ');
}
