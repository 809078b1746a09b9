import { useRef } from 'react';
import type { IncidentRow } from '#core/summary/incidents.ts';
import { useScrollEdges } from '#ui/charts/useScrollEdges.ts';
import { INCIDENT_COLUMNS } from './incident-columns.ts';
import { IncidentCells } from './IncidentCells.tsx';
import styles from './IncidentTable.module.css';

/** Some incidents as a plain table; all of them are in the list. */
export function IncidentTable(props: { caption: string; rows: readonly IncidentRow[]; brief?: boolean }) {
  const { rows, brief = false } = props;
  const box = useRef<HTMLDivElement>(null);
  useScrollEdges(box);
  return (
    <div ref={box} className={styles.scroll} role="region" aria-label={props.caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{props.caption}</caption>
        <thead>
          <tr>
            {INCIDENT_COLUMNS.filter((column) => !brief || column.id !== 'title').map((column) => (
              <th key={column.id} scope="col" data-align={column.number ? 'end' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <IncidentCells row={row} brief={brief} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
